import type { Behind, LearntTime, Spread } from '@candor/timeline';
import { LEARNT_TIME_NAMES, LEARNT_TIMES } from '@candor/timeline';
import { spreadPlot } from '../../numbers/drawn/spread-plot.server.ts';
import { periodNames } from '../../numbers/period-names.server.ts';
import { spreadText } from '../../numbers/spread-text.server.ts';
import { durationWords } from '../../time/english.server.ts';
import { behindPath } from '../asking/behind-path.ts';
import type { Answered } from './answered.ts';

/** What to do where a time is known for no incident. */
const WHERE_UNKNOWN: Readonly<Record<LearntTime, string>> = {
  to_first_word:
    'It is known once something tells when the impact started: mark it on an incident’s screen, or say in an update when a feature began to fail.',
  to_mitigate: 'It is known once the mitigation is marked on an incident’s screen, under milestones.',
  to_resolve: 'It is known once an incident is resolved, and something tells when its impact started.',
};

/** Each time with its spread over the periods. */
export function timesView({ all, periods }: Answered, query: string) {
  const names = periodNames(periods.map(({ period }) => period));
  return LEARNT_TIMES.map((time) => ({
    time,
    label: LEARNT_TIME_NAMES[time],
    whereUnknown: WHERE_UNKNOWN[time],
    names,
    plot: spreadPlot(
      periods.map(({ times, values }) => ({ spread: times[time], values: values[time] })),
      { text: durationWords, least: 60_000 },
    ),
    isCrowded: periods.some(({ times, values }) => times[time].known > values[time].length),
    all: spreadRow('All', all.times[time], { time, query, behind: {} }),
    rows: periods.map(({ period, times }, place) =>
      spreadRow(names[place]?.label ?? period, times[time], { time, query, behind: { period } }),
    ),
  }));
}

interface Naming {
  readonly time: LearntTime;
  readonly query: string;
  readonly behind: Behind;
}

function spreadRow(label: string, spread: Spread, { time, query, behind }: Naming) {
  return {
    label,
    ...spreadText(spread, durationWords),
    toKnown: behindPath(query, { ...behind, time }),
    toNotApplicable: behindPath(query, { ...behind, time, is: 'not-applicable' }),
    toInvalid: behindPath(query, { ...behind, time, is: 'invalid' }),
  };
}
