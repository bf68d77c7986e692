import { setImmediate as otherTurn } from 'node:timers/promises';
import type { Instant } from '@candor/log';
import { sql } from 'kysely';
import type { Reader } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';
import type { AuditRow } from './audit-row.ts';
import { auditRowOf, folded } from './audit-row.ts';

/** Which rows of the audit are wanted; what is not given does not count. */
export interface AuditQuestion {
  /** Part of a name or an e-mail address, or an id. */
  readonly person?: string | undefined;
  readonly role?: string | undefined;
  readonly act?: string | undefined;
  /** `incident/ID`, or what it begins with: `incident/`. */
  readonly subject?: string | undefined;
  readonly refused?: boolean | undefined;
  readonly from?: Instant | undefined;
  /** Up to this instant, without it. */
  readonly to?: Instant | undefined;
  /** Part of anything that the row says. */
  readonly text?: string | undefined;
  /** Only rows with lower numbers: where the page before ended. */
  readonly before?: number | undefined;
  readonly limit: number;
}

/** A page of the audit, newest first. */
export interface AuditPage {
  readonly rows: AuditRow[];
  /** The `before` of the next page; null at the end. */
  readonly next: number | null;
  /** Whether there was more to look through than one answer may take. The next page goes on. */
  readonly cutShort: boolean;
}

/** How many rows one query looks through, and how many queries one answer takes: nobody else waits for long. */
const LOOKED_THROUGH = { atOnce: 5_000, queries: 40 };

/** Reads a page of the audit. However rare what is sought, the work is bounded; an answer may hold fewer than asked. */
export async function listAudit(
  reader: Reader,
  question: AuditQuestion,
  { atOnce, queries } = LOOKED_THROUGH,
): Promise<AuditPage> {
  const [first, last] = await bounds(reader, question);
  const rows: AuditRow[] = [];
  let above = Math.min(question.before ?? Number.MAX_SAFE_INTEGER, last + 1);
  for (let asked = 0; above > first; asked += 1) {
    if (asked === queries) return { rows, next: above, cutShort: true };
    const floor = Math.max(first, above - atOnce);
    const missing = question.limit - rows.length;
    const found = await matching(reader, question)
      .where('number', '<', above)
      .where('number', '>=', floor)
      .orderBy('number', 'desc')
      .limit(missing + 1)
      .execute();
    rows.push(...found.slice(0, missing).map(auditRowOf));
    if (found.length > missing) return { rows, next: rows.at(-1)?.number ?? above, cutShort: false };
    above = floor;
    await otherTurn();
  }
  return { rows, next: null, cutShort: false };
}

/** Every kind of act there is a row of, in order. */
export async function auditActs(reader: Reader): Promise<string[]> {
  const acts: string[] = [];
  for (;;) {
    const { act } = await reader[QUERIES]
      .selectFrom('audit')
      .select(({ fn }) => fn.min('act').as('act'))
      .where('act', '>', acts.at(-1) ?? '')
      .executeTakeFirstOrThrow();
    if (act === null) return acts;
    acts.push(act);
  }
}

function matching(reader: Reader, { person, role, act, subject, refused, text }: AuditQuestion) {
  let query = reader[QUERIES].selectFrom('audit').selectAll();
  if (role !== undefined) query = query.where('role', '=', role);
  if (act !== undefined) query = query.where('act', '=', act);
  if (refused !== undefined) query = query.where('refused', '=', refused ? 1 : 0);
  if (subject !== undefined) query = query.where(sql<boolean>`subject like ${`${escaped(subject)}%`} escape '!'`);
  if (person !== undefined) query = query.where(sql<boolean>`person like ${holding(person)} escape '!'`);
  if (text !== undefined) query = query.where(sql<boolean>`words like ${holding(text)} escape '!'`);
  return query;
}

function holding(text: string): string {
  return `%${escaped(folded(text))}%`;
}

function escaped(text: string): string {
  return text.replace(/[!%_]/g, '!$&');
}

/** The numbers between which all rows of the span lie: `at` never runs backwards along them. */
async function bounds(reader: Reader, { from, to }: AuditQuestion): Promise<[number, number]> {
  // Two looks at the ends of an index; asked for both at once, SQLite would read all of it.
  const rows = reader[QUERIES].selectFrom('audit').select('number').limit(1);
  const [first, last] = await Promise.all([
    (from === undefined
      ? rows.orderBy('number')
      : rows.where('at', '>=', from).orderBy('at').orderBy('number')
    ).executeTakeFirst(),
    (to === undefined
      ? rows.orderBy('number', 'desc')
      : rows.where('at', '<', to).orderBy('at', 'desc').orderBy('number', 'desc')
    ).executeTakeFirst(),
  ]);
  return first && last ? [first.number, last.number] : [1, 0];
}
