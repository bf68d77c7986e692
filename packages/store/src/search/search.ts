import type { Incident, Maintenance } from '@candor/incidents';
import type { Instant } from '@candor/log';
import type { RawBuilder } from 'kysely';
import { sql } from 'kysely';
import { decodeEvent } from '../log/event-row.ts';
import { selectEvents } from '../log/load.ts';
import type { Reader, Store } from '../store/store.ts';
import { QUERIES } from '../store/store.ts';
import { isMatch } from './is-match.ts';
import type { Term } from './query.ts';
import { readQuery } from './query.ts';
import type { SnippetPart } from './snippet.ts';
import { snippetOf } from './snippet.ts';
import type { SearchKind } from './texts.ts';
import { TEXTS_PER_EVENT, textsOf } from './texts.ts';

/** What is looked for, and where; `open`: incidents that go on, maintenances that are not over. Times are those of what happened: from `from` on, and before `before`. */
export interface Search {
  readonly query: string;
  readonly kinds?: readonly SearchKind[] | undefined;
  readonly open?: boolean | undefined;
  readonly from?: Instant | undefined;
  readonly before?: Instant | undefined;
  /** At most so many incidents and maintenances, after the first `skip`. */
  readonly limit: number;
  readonly skip?: number | undefined;
}

/** What was found: how many incidents and maintenances in all, and those asked for. */
export interface SearchResult {
  /** The query holds no word to look for. */
  readonly isEmpty: boolean;
  readonly total: number;
  readonly found: readonly Found[];
}

/** An incident or a maintenance with its best texts, at most `TEXTS_SHOWN`, of all that match. */
export interface Found {
  readonly about:
    | { readonly kind: 'incident'; readonly incident: Incident }
    | { readonly kind: 'maintenance'; readonly maintenance: Maintenance };
  readonly matching: number;
  readonly texts: readonly FoundText[];
}

export interface FoundText {
  readonly kind: SearchKind;
  /** The event that says it. */
  readonly sequence: number;
  readonly happenedAt: Instant;
  readonly snippet: readonly SnippetPart[];
}

const TEXTS_SHOWN = 3;

/**
 * Finds what people wrote of incidents and maintenances: in titles, updates, reasons, postmortems' drafts and notes.
 *
 * A text matches when every term of the query is in it (see `readQuery`). The best texts stand in a title, then in what
 * readers were told, in a postmortem, in a note; in each place the newest is first. What they are about comes in the order
 * of the best texts. The same on both engines.
 */
export async function search(store: Store, asked: Search): Promise<SearchResult> {
  const terms = readQuery(asked.query);
  if (terms.length === 0) return { isEmpty: true, total: 0, found: [] };
  const rows = await findRows(store, asked, terms);
  const snippets = await snippetsOf(store.reader, rows, terms);
  const found: Found[] = [];
  for (const group of Map.groupBy(rows, ({ subject }) => subject).values()) {
    const [best] = group;
    if (!best) continue;
    const texts = group.map(({ id, kind, happened_at }) => ({
      kind,
      sequence: sequenceOf(id),
      happenedAt: happened_at,
      snippet: snippets.get(id) ?? [],
    }));
    found.push({ about: aboutOf(best), matching: best.matching, texts });
  }
  return { isEmpty: false, total: rows[0]?.total ?? (await totalBefore(store, asked, terms)), found };
}

/** How many there are when there is none on the page asked for: it may lie beyond the last. */
async function totalBefore(store: Store, asked: Search, terms: readonly Term[]): Promise<number> {
  if (!asked.skip) return 0;
  const [first] = await findRows(store, { ...asked, skip: 0, limit: 1 }, terms);
  return first?.total ?? 0;
}

function aboutOf({ subject, state }: Row): Found['about'] {
  if (subject.startsWith('incident/')) return { kind: 'incident', incident: JSON.parse(state) };
  return { kind: 'maintenance', maintenance: JSON.parse(state) };
}

interface Row {
  readonly id: number;
  readonly subject: string;
  readonly kind: SearchKind;
  readonly happened_at: Instant;
  readonly matching: number;
  readonly total: number;
  readonly state: string;
}

async function findRows(store: Store, asked: Search, terms: readonly Term[]): Promise<Row[]> {
  const query = sql<Row>`
    with ranked as (
      select text.id, text.subject, text.kind, text.place, text.happened_at,
        row_number() over (partition by text.subject order by text.place, text.happened_at desc, text.id desc) as nth,
        count(*) over (partition by text.subject) as matching
      from search_text as text
      where ${sql.join([isMatch(store.engine, terms), ...filters(asked)], sql` and `)}
    ), best as (
      select subject, row_number() over (order by place, happened_at desc, id desc) as rank, count(*) over () as total
      from ranked where nth = 1
      order by place, happened_at desc, id desc limit ${asked.limit} offset ${asked.skip ?? 0}
    )
    select ranked.id, ranked.subject, ranked.kind, ranked.happened_at, ranked.matching, best.total,
      coalesce(incident.state, maintenance.state) as state
    from best
    join ranked on ranked.subject = best.subject and ranked.nth <= ${TEXTS_SHOWN}
    left join incident on incident.id = substr(best.subject, ${'incident/'.length + 1})
    left join maintenance on maintenance.id = substr(best.subject, ${'maintenance/'.length + 1})
    order by best.rank, ranked.nth`;
  return (await query.execute(store.reader[QUERIES])).rows;
}

function filters({ kinds, open, from, before }: Search): RawBuilder<unknown>[] {
  return [
    ...(kinds ? [sql`text.kind in (${sql.join(kinds.length > 0 ? kinds : [''])})`] : []),
    ...(open === undefined
      ? []
      : [
          sql`text.subject in (
            select 'incident/' || id from incident where open = ${sql.lit(open ? 1 : 0)}
            union all select 'maintenance/' || id from maintenance where "over" = ${sql.lit(open ? 0 : 1)}
          )`,
        ]),
    ...(from ? [sql`text.happened_at >= ${from}`] : []),
    ...(before ? [sql`text.happened_at < ${before}`] : []),
  ];
}

/** Words are shown as they lie in the log, never from the index. */
async function snippetsOf(reader: Reader, rows: readonly Row[], terms: readonly Term[]) {
  const snippets = new Map<number, SnippetPart[]>();
  if (rows.length === 0) return snippets;
  const sequences = rows.map(({ id }) => sequenceOf(id));
  const events = await selectEvents(reader).where('event.sequence', 'in', sequences).execute();
  const texts = new Map(events.map((row) => [row.sequence, textsOf(decodeEvent(row))]));
  for (const { id } of rows) {
    const text = texts.get(sequenceOf(id))?.[id % TEXTS_PER_EVENT]?.text;
    if (text != null) snippets.set(id, snippetOf(text, terms));
  }
  return snippets;
}

function sequenceOf(id: number): number {
  return Math.floor(id / TEXTS_PER_EVENT);
}
