import type { ActionItem } from '@candor/incidents';
import { ActionItemFields } from '@candor/incidents';
import { ActionItemId } from '@candor/log';
import type { Line } from '../reading/lines.ts';
import { linesOf } from '../reading/lines.ts';
import type { ReadTable } from '../reading/table.ts';
import { takeTable } from '../reading/table.ts';
import type { ComparedItem } from './comparison.ts';
import { settle } from './settle.ts';
import type { Snapshot } from './snapshot.ts';
import { sentences } from './words.ts';

type Row = ReadonlyMap<string, string>;

/** The action items in what people wrote of that section, and what else they wrote there. */
export function readActionItems(words: string): { readonly rows: readonly Row[]; readonly rest: readonly Line[] } {
  const lines = linesOf(words);
  const found = takeTable(lines, 'action');
  return found ? { rows: rowsOf(found.table), rest: found.rest } : { rows: [], rest: lines };
}

function rowsOf({ rows }: ReadTable): Row[] {
  return rows.filter((row) => [...row.values()].some((cell) => cell !== ''));
}

/** The action items of a file beside those here. An item keeps its id; one without, or with another, is known by its title. */
export function compareActionItems(rows: readonly Row[], taken: Snapshot, now: Snapshot): ComparedItem[] {
  const [before, here] = [taken, now].map((it) =>
    byId(readActionItems(it.sections.get('action_items')?.written ?? '').rows),
  );
  const items = now.written.actionItems;
  const used = new Set<string>();
  const compared = rows.flatMap((row) => {
    const id = idOf(row, here ?? new Map(), used);
    const item = items.find((it) => it.id === id);
    if (id === null || !item) return [added(row)];
    used.add(id);
    const [was, is] = [before?.get(id), here?.get(id)];
    return is ? changed(item, { row, taken: was ?? is, now: is }) : [];
  });
  const left = [...(before ?? [])].filter(([id]) => !used.has(id) && here?.has(id));
  return [...compared, ...left.map(([id, row]) => missing(id, row))];
}

function byId(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.get('id') ?? '', row]));
}

function idOf(row: Row, here: ReadonlyMap<string, Row>, used: ReadonlySet<string>): string | null {
  const id = row.get('id') ?? '';
  if (here.has(id) && !used.has(id)) return id;
  const same = [...here].find(([other, it]) => !used.has(other) && it.get('action') === row.get('action'));
  return same?.[0] ?? null;
}

const FIELDS = ['action', 'kind', 'priority', 'owner', 'due', 'tracker'];

function said(row: Row): string {
  return FIELDS.map((name) => row.get(name) ?? '')
    .filter((cell) => cell !== '')
    .join(' · ');
}

function added(row: Row): ComparedItem {
  const fields = ActionItemFields.safeParse(fieldsOf(row));
  const title = row.get('action') ?? '';
  const one = { id: null, title, before: '', after: said(row) };
  if (!fields.success) return { ...one, becomes: 'refused', fields: null, why: sentences(fields.error) };
  return { ...one, becomes: 'new', fields: fields.data, why: null };
}

interface ThreeRows {
  readonly row: Row;
  readonly taken: Row;
  readonly now: Row;
}

function changed(item: ActionItem, { row, taken, now }: ThreeRows): ComparedItem[] {
  const one = { id: item.id, title: row.get('action') ?? '', before: said(now), after: said(row), fields: null };
  const refused = (why: string): ComparedItem => ({ ...one, becomes: 'refused', why });
  const state = settle({
    file: row.get('state') ?? now.get('state') ?? '',
    taken: taken.get('state') ?? '',
    now: now.get('state') ?? '',
  });
  const ended: ComparedItem[] =
    state.becomes === 'unchanged'
      ? []
      : [{ ...refused(STATE), before: now.get('state') ?? '', after: row.get('state') ?? '' }];
  const { becomes, why } = settle({ file: said(row), taken: said(taken), now: said(now) });
  if (becomes === 'unchanged') return [{ ...one, becomes, why }, ...ended];
  if (why !== null) return [refused(why), ...ended];
  if (item.commitment && row.get('due') !== now.get('due')) return [refused(COMMITTED), ...ended];
  const fields = ActionItemFields.safeParse(fieldsOf(row));
  if (!fields.success) return [refused(sentences(fields.error)), ...ended];
  return [{ ...one, becomes: 'changed', fields: fields.data, why: null }, ...ended];
}

function missing(id: string, row: Row): ComparedItem {
  const title = row.get('action') ?? '';
  const one = { id: ActionItemId.parse(id), title, before: said(row), after: '', fields: null };
  return { ...one, becomes: 'refused', why: MISSING };
}

const STATE = 'Whether it is done or dropped is said with its evidence or its reason: say it among the action items.';
const COMMITTED = 'Readers were told of it by that day: move the commitment, with the reason that they get.';
const MISSING = 'Action items are not removed by leaving them out. Drop it among the action items, with the reason.';

const NOTHING: ReadonlySet<string> = new Set(['', '-', 'nobody yet', 'no date yet']);

function fieldsOf(row: Row): ActionItemFields {
  const cell = (name: string) => {
    const text = row.get(name) ?? '';
    return NOTHING.has(text) ? null : text;
  };
  const lower = (name: string) => cell(name)?.toLowerCase() as never;
  const tracker = cell('tracker');
  return {
    title: cell('action') ?? '',
    kind: lower('kind') ?? undefined,
    priority: lower('priority') ?? undefined,
    owner: cell('owner'),
    due: cell('due'),
    tracker: tracker && (/https?:\/\/[^\s)>\]]+/.exec(tracker)?.[0] ?? tracker),
  };
}
