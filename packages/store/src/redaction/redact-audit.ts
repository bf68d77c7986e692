import { REDACTED } from '@candor/log';
import { canonicalJson } from '@candor/record';
import { auditRowOf, searchedWords } from '../audit/audit-row.ts';
import type { Tx } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';

/** Words that were said in a stream. */
export interface SaidWords {
  readonly stream: string;
  readonly words: string;
}

/**
 * Takes words out of all that the audit tells of a stream: as what was there before and after, and as the name of what an
 * act was about. An erasure must be under way.
 */
export async function redactAudit(tx: Tx, { stream, words }: SaidWords): Promise<void> {
  const commands = tx[QUERIES].selectFrom('event').select('command_id').where('stream', '=', stream);
  const rows = await tx[QUERIES]
    .selectFrom('audit')
    .selectAll()
    .where(({ or, eb }) => or([eb('subject', '=', stream), eb('command_id', 'in', commands)]))
    .execute();
  for (const row of rows) {
    const note = auditRowOf(row);
    const [before, after] = [note.before, note.after].map((values) => values && canonicalJson(without(values, words)));
    const subjectName = without(note.subjectName, words) as string | null;
    const redacted = { before: before ?? null, after: after ?? null, subject_name: subjectName };
    if (redacted.before === row.before && redacted.after === row.after && subjectName === row.subject_name) continue;
    const found = searchedWords({ ...note, before: redacted.before, after: redacted.after, subjectName });
    await tx[QUERIES]
      .updateTable('audit')
      .set({ ...redacted, words: found })
      .where('number', '=', row.number)
      .execute();
  }
}

function without(value: unknown, words: string): unknown {
  if (typeof value === 'string') return withoutWords(value, words);
  if (Array.isArray(value)) return value.map((member) => without(member, words));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, CHOSEN.has(name) ? member : without(member, words)]),
  );
}

/** What is chosen from a list, and may be called as a text is: an incident with the title "resolved". */
const CHOSEN: ReadonlySet<string> = new Set(['status', 'standing', 'impact', 'use', 'change', 'relation', 'role']);

/** A link is told as its label and its address in one, so the words count also within a value, but not within a word. */
function withoutWords(value: string, words: string): string {
  if (value === words) return REDACTED;
  return value
    .split(words)
    .reduce((before, after) =>
      /[\p{L}\p{N}]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after)
        ? `${before}${words}${after}`
        : `${before}${REDACTED}${after}`,
    );
}
