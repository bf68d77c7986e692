import { IMPACTS } from '@candor/incidents';
import type { Spread } from '@candor/timeline';
import { COUNTS, LEARNT_TIMES } from '@candor/timeline';
import { secondsField } from '../../csv/figure-field.ts';
import type { Learnt } from '../learn.ts';

const OF_SPREAD = ['known', 'not_applicable', 'invalid'] as const;
const TIMES_OF_SPREAD = ['median', 'lower_quartile', 'upper_quartile', 'lowest', 'highest'] as const;

/** Every period of the range with what was added up in it. */
export function periodsTable({ learning }: Learnt): string[][] {
  return [
    [
      'period',
      'incidents',
      ...IMPACTS.map((impact) => `impact_${impact}`),
      ...LEARNT_TIMES.flatMap(spreadColumns),
      ...COUNTS,
      ...['items_added', 'items_done', 'items_dropped'],
      ...spreadColumns('items_done_after'),
    ],
    ...learning.periods.map(({ period, incidents, impacts, times, counts }, place) => {
      const items = learning.ageing.periods[place];
      return [
        period,
        String(incidents),
        ...IMPACTS.map((impact) => String(impacts[impact])),
        ...LEARNT_TIMES.flatMap((name) => spreadFields(times[name])),
        ...COUNTS.map((name) => String(counts[name].total)),
        ...[items?.added, items?.done, items?.dropped].map((count) => String(count ?? 0)),
        ...(items ? spreadFields(items.doneAfter) : []),
      ];
    }),
  ];
}

function spreadColumns(name: string): string[] {
  return [...OF_SPREAD.map((of) => `${name}_${of}`), ...TIMES_OF_SPREAD.map((of) => `${name}_${of}_seconds`)];
}

function spreadFields(spread: Spread): string[] {
  const { known, notApplicable, invalid, median, lowerQuartile, upperQuartile, lowest, highest } = spread;
  const times = [median, lowerQuartile, upperQuartile, lowest?.value ?? null, highest?.value ?? null];
  return [...[known, notApplicable, invalid].map(String), ...times.map(secondsField)];
}
