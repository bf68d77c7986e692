import type { Speech } from '../../language/speech.ts';
import { countStandings } from '../../model/commitments/standing.ts';
import type { ToldCommitment } from '../../model/commitments/told-commitment.ts';

/** "3 commitments: 1 overdue, 2 done". */
export function commitmentSummary({ text }: Pick<Speech, 'text'>, commitments: readonly ToldCommitment[]): string {
  const states = countStandings(commitments)
    .map(({ standing, count }) => text(`commitment.n-${standing}`, { count }))
    .reduce((names, next) => text('names.next', { names, next }));
  return text('commitment.summary', { count: commitments.length, states });
}
