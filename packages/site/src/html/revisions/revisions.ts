import type { CorrectionSort } from '@candor/incidents';
import type { Text } from '@candor/log';
import type { Told } from '../../model/told-incident.ts';
import type { Worded } from '../../model/told-wording.ts';
import { isReworded } from '../../model/told-wording.ts';

/** An update as it was worded once; the first one corrects nothing. */
export interface Revision extends Told {
  readonly revision: number;
  readonly text: Text;
  /** What it put right, why, and the words that it took the place of. */
  readonly correction: { readonly change: CorrectionSort; readonly reason: Text; readonly before: Text } | null;
}

/** Every wording of an update, oldest first. */
export function revisionsOf(update: Told & Worded): [Revision, ...Revision[]] {
  const { index, hash, happenedAt, recordedAt, corrections } = update;
  const told = { index, hash, happenedAt, recordedAt };
  const first = { ...told, revision: 1, text: corrections[0]?.before ?? update.text, correction: null };
  return [first, ...corrections.map((correction) => ({ ...correction, correction }))];
}

/** An update whose words changed after it was posted. */
export type Reworded<Update extends Worded<Text | null>> = Update & { readonly text: Text };

/** The updates among some that have a page of their revisions. */
export function rewordedOf<Update extends Worded<Text | null>>(updates: readonly Update[]): Reworded<Update>[] {
  return updates.filter((update): update is Reworded<Update> => update.text !== null && isReworded(update));
}
