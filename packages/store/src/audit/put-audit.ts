import { canonicalJson } from '@candor/record';
import type { Reader, Tx } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';
import type { AuditNote, AuditValues } from './audit-row.ts';
import { folded, searchedWords } from './audit-row.ts';
import { withoutSecrets } from './without-secrets.ts';

const LONGEST_AGENT = 300;

/**
 * Adds a row to the audit, in the transaction of what it tells of. Whatever is named like a secret is not kept.
 *
 * With `prunedBefore` the row lets go of every row older than that instant.
 */
export async function putAudit(
  tx: Tx,
  note: AuditNote,
  { prunedBefore = null }: { readonly prunedBefore?: string | null } = {},
): Promise<void> {
  const last = await lastOf(tx);
  const [before, after] = [jsonOf(note.before), jsonOf(note.after)];
  const who = [note.name, note.email, note.actorId].filter((it) => it !== null);
  await tx[QUERIES]
    .insertInto('audit')
    .values({
      number: last.number + 1,
      at: note.at > last.at ? note.at : last.at,
      kind: note.kind,
      actor_id: note.actorId,
      name: note.name,
      email: note.email,
      role: note.role,
      address: note.address,
      agent: note.agent?.slice(0, LONGEST_AGENT) ?? null,
      act: note.act,
      refused: note.refused ? 1 : 0,
      subject: note.subject,
      subject_name: note.subjectName,
      command_id: note.commandId,
      request_id: note.requestId,
      before,
      after,
      pruned_before: prunedBefore,
      person: folded(who.join('\n')),
      words: searchedWords({ ...note, before, after }),
    })
    .execute();
}

function jsonOf(values: AuditValues | null): string | null {
  return values && canonicalJson(withoutSecrets(values));
}

async function lastOf(reader: Reader) {
  const row = await reader[QUERIES]
    .selectFrom('audit')
    .select(['number', 'at'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? { number: 0, at: '' };
}
