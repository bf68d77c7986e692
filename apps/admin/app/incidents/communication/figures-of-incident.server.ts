import type { FigureName } from '@candor/timeline';
import { COUNT_GROUPS, countsInWords, FIGURE_NAMES, MEASURES } from '@candor/timeline';
import type { RequestApi } from '../../../src/api/request-api.ts';
import type { Clock } from '../../time/shown-time.server.ts';
import { figureText } from './figure-text.server.ts';

type Answered = Awaited<ReturnType<RequestApi['ask']['incidents']['read']['query']>>;

/** The numbers of one incident in words, each with the events of its timeline that it rests on. */
export function figuresOfIncident({ communication: told, rows }: Answered, clock: Clock) {
  const recordedAt = new Map(rows.map((row) => [row.source.sequence, row.recordedAt]));
  const sourcesOf = (names: readonly FigureName[]) => {
    const sequences = new Set(names.flatMap((name) => told[name].sources.map(({ sequence }) => sequence)));
    return [...sequences].flatMap((sequence) => {
      const at = recordedAt.get(sequence);
      if (!at) return [];
      const { text, whole } = clock.show(at);
      return [{ sequence, time: text.slice(-'18:14'.length), whole }];
    });
  };
  return [
    ...MEASURES.map((name) => ({
      label: FIGURE_NAMES[name],
      text: figureText(name, told[name].figure),
      isKnown: told[name].figure.state === 'known',
      sources: sourcesOf([name]),
    })),
    ...COUNT_GROUPS.map((group) => {
      const names = group.counts.map(([name]) => name);
      return {
        label: group.label,
        text: countsInWords(group, (name) => told[name].figure),
        isKnown: names.some((name) => told[name].figure.state === 'known'),
        sources: sourcesOf(names),
      };
    }),
  ];
}
