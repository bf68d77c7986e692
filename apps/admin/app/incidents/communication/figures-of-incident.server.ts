import type { FigureName } from '@candor/timeline';
import { COUNTS, FIGURE_NAMES, MEASURES } from '@candor/timeline';
import type { RequestApi } from '../../../src/api/request-api.ts';
import type { Clock } from '../../time/shown-time.server.ts';
import { figureText } from './figure-text.server.ts';

type Answered = Awaited<ReturnType<RequestApi['ask']['incidents']['read']['query']>>;

/** The promises of an incident to which none was made need one row, and not one for each thing they could have become. */
const WITHOUT_PROMISES: readonly FigureName[] = [...MEASURES, 'promises_kept'];

/** The numbers of one incident in words, each with the events of its timeline that it rests on. */
export function figuresOfIncident({ communication: told, rows }: Answered, clock: Clock) {
  const recordedAt = new Map(rows.map((row) => [row.source.sequence, row.recordedAt]));
  const promised = told.promises_kept.figure.state === 'known';
  return (promised ? [...MEASURES, ...COUNTS] : WITHOUT_PROMISES).map((name) => ({
    name,
    label: promised || name !== 'promises_kept' ? FIGURE_NAMES[name] : 'Promised updates',
    text: figureText(name, told[name].figure),
    isKnown: told[name].figure.state === 'known',
    sources: [...new Set(told[name].sources.map(({ sequence }) => sequence))].flatMap((sequence) => {
      const at = recordedAt.get(sequence);
      if (!at) return [];
      const { text, whole } = clock.show(at);
      return [{ sequence, time: text.slice(-'18:14'.length), whole }];
    }),
  }));
}
