import type { Timeline } from '@candor/timeline';
import type { Sentence } from '../../document.ts';
import { counted } from '../phrases.ts';

/** Where the record tells of it, and what the team alone can read. */
export function supportingSentences({ byRecorded }: Timeline): Sentence[] {
  const [told, inside] = [byRecorded.filter((row) => row.public), byRecorded.filter((row) => !row.public)];
  const entries = told.length === 1 ? '1 entry' : `${told.length} entries`;
  const record = { key: 'record', text: `The public record tells of it in ${entries}.` };
  const log = { key: 'log', text: `The team’s own log has ${counted(inside.length, 'more event')} of it.` };
  return [
    ...(told.length > 0 ? [{ ...record, sources: told.map((row) => row.source) }] : []),
    ...(inside.length > 0 ? [{ ...log, sources: inside.map((row) => row.source) }] : []),
  ];
}
