import type { IncidentId } from '@candor/log';
import { compareForeign } from './comparing/compare-foreign.ts';
import { compareOurs } from './comparing/compare-ours.ts';
import type { Comparison } from './comparing/comparison.ts';
import type { Version } from './comparing/snapshot.ts';
import { snapshotOf } from './comparing/snapshot.ts';
import { readPostmortemFile } from './reading/read-file.ts';

/** What a file is compared with. */
export interface Comparing {
  readonly incidentId: IncidentId;
  /** The postmortem as it stood when the file was taken out; the same as `now` for a file from elsewhere. */
  readonly taken: Version;
  readonly now: Version;
}

/**
 * Holds a Markdown file beside the postmortem of an incident, section by section, and says what taking it over would
 * change. Nothing does: whoever takes it over saves `words` and the action items. The same input gives the same answer.
 */
export function comparePostmortem(text: string, { incidentId, taken, now }: Comparing): Comparison {
  const file = readPostmortemFile(text);
  const here = snapshotOf(now);
  return file ? compareOurs(file, snapshotOf(taken), here) : compareForeign(text, incidentId, here);
}
