import type { ActionItem, Commitment, WrittenPostmortem } from '@candor/incidents';
import type { ActionItemId, Text } from '@candor/log';
import { wordsOf } from '@candor/log';
import type { Source } from '@candor/timeline';
import type { Block } from '../../document.ts';
import { withoutLog } from '../../provenance/citations.ts';

type Sources = ReadonlyMap<ActionItemId, readonly Source[]>;

const ITEM_COLUMNS = ['Action', 'Kind', 'Priority', 'Owner', 'Due', 'State', 'Tracker', 'Id'];

/** What the team decided to do, and below it what readers were told of that, by `sources` of each item. */
export function actionItemBlocks({ actionItems }: WrittenPostmortem, sources: Sources): Block[] {
  if (actionItems.length === 0) return [];
  const table: Block = { kind: 'table', columns: ITEM_COLUMNS, rows: actionItems.map(rowOf) };
  const told = actionItems.flatMap(({ id, commitment }) => {
    if (commitment === null) return [];
    const cited = (sources.get(id) ?? []).filter(({ index }) => index !== null);
    return [{ key: `commitment/${id}`, text: commitmentTold(commitment), sources: cited }];
  });
  return told.length === 0 ? [table] : [table, { kind: 'list', sentences: told }];
}

function rowOf({ id, title, kind, priority, owner, due, state, outcome, tracker }: ActionItem): string[] {
  const became = outcome ? `${state}: ${wordsOf(outcome)}` : state;
  const [who, where] = [owner ? wordsOf(owner) : 'nobody yet', tracker ? wordsOf(tracker) : ''];
  return [wordsOf(title), kind, priority, who, due ?? 'no date yet', became, where, id];
}

/** A commitment with every slip, as readers know it. */
function commitmentTold({ title, due, slips, missed, state, end }: Commitment): string {
  const first = slips[0]?.from ?? due;
  const moved = slips.map(({ from, to, reason }) => `moved from ${from} to ${to}, ${quoted(reason)}`);
  const passed = missed.map((it) => `not there on ${it.due}`);
  const ended = end ? [`${state === 'kept' ? 'kept' : 'taken back'}, ${quoted(end.text)}`] : [];
  return `${[`Readers were told “${wordsOf(title)}”, by ${first}`, ...moved, ...passed, ...ended].join('; ')}.`;
}

function quoted(text: Text): string {
  return `“${wordsOf(text)}”`;
}

/** What the team decided to do, for readers: which role or team does it is for the inside. */
export function toldActionItemBlocks({ actionItems }: WrittenPostmortem): Block[] {
  const standing = actionItems.filter(({ state }) => state !== 'dropped');
  if (standing.length === 0) return [];
  const rows = standing.map(({ title, due }) => [withoutLog(wordsOf(title)), due ?? 'no date yet']);
  return [{ kind: 'table', columns: ['Action', 'Due'], rows }];
}
