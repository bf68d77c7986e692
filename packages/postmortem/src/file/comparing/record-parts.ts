import type { Section } from '../../document.ts';
import type { FileSection } from '../reading/read-file.ts';
import { asRead } from './as-read.ts';
import type { ComparedPart } from './comparison.ts';
import type { Snapshot } from './snapshot.ts';

const CHANGED =
  'This is computed from the record and follows it. Correct an update, add a note or mark a milestone on the incident’s page; ' +
  'what you know beyond that belongs outside the marks.';
const REMOVED = 'This is computed from the record and stays.';

/** What was done in a file to what the record tells in one of its sections; null where nothing was. */
export function recordPart(
  id: Section['id'],
  section: FileSection,
  taken: Snapshot,
  now: Snapshot,
): ComparedPart | null {
  const known = [taken, now].map((it) => it.sections.get(id)?.fromRecord ?? '');
  const [file = '', ...here] = [section.fromRecord, ...known].map(asRead);
  if (here.some((it) => it === file)) return null;
  const { title } = section;
  const why = file === '' ? REMOVED : CHANGED;
  return { title, heading: null, becomes: 'refused', before: here[0] ?? '', after: file, why };
}

/** What the record tells in sections that a file has not any more. */
export function missingPart(id: Section['id'], { sections }: Snapshot): ComparedPart | null {
  const section = sections.get(id);
  if (!section || section.fromRecord === '') return null;
  return {
    title: section.title,
    heading: null,
    becomes: 'refused',
    before: section.fromRecord,
    after: '',
    why: REMOVED,
  };
}
