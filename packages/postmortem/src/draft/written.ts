import type { ActionItem, WrittenPostmortem, WrittenSection } from '@candor/incidents';
import type { Text } from '@candor/log';
import { wordsOf } from '@candor/log';
import type { Block } from '../document.ts';

/** What each section asks of those who were there: conditions and sense made, never whose fault. */
const PROMPTS: Readonly<Record<WrittenSection, string>> = {
  summary: 'Not written yet. What did people notice, what was wrong, and what ended it?',
  detection: 'Not written yet. How did we notice, and how could we have noticed earlier?',
  lead_up: 'Not written yet. What had changed in the hours and days before, as it looked then?',
  trigger: 'Not written yet. What set it off that day?',
  contributing_factors: 'Not written yet. What had to be true for this to happen, and for it to last this long?',
  response: 'Not written yet. Which roles took part, and how did what was done make sense at the time?',
  mitigation: 'Not written yet. What ended the harm, what was tried before, and how did we know that it worked?',
  went_well: 'Not written yet. What helped, and should stay as it is?',
  went_badly: 'Not written yet. What made it harder than it had to be, for readers and for the team?',
  got_lucky: 'Not written yet. What could have gone worse, and only by chance did not?',
  external_summary: 'Not written yet. What would you tell the people affected, in their words and without ours?',
  supporting: 'Not written yet. Which graphs, logs and documents does this rest on?',
};

/** What people wrote for a section, or the question to them. */
export function writtenBlock(written: WrittenPostmortem, section: WrittenSection): Block {
  const text = written.sections[section];
  return text ? writtenText(text) : { kind: 'prompt', text: PROMPTS[section] };
}

/** What people wrote, as it stands. */
export function writtenText(text: Text): Block {
  return { kind: 'written', text: wordsOf(text) };
}

/** What people wrote for a section; nothing where they have not. */
export function writtenBlocks(written: WrittenPostmortem, section: WrittenSection): Block[] {
  return written.sections[section] ? [writtenBlock(written, section)] : [];
}

const ITEM_COLUMNS = ['Action', 'Kind', 'Priority', 'Owner', 'Due', 'State', 'Tracker', 'Id'];

/** What the team decided to do. */
export function actionItemBlock({ actionItems }: WrittenPostmortem): Block {
  if (actionItems.length === 0) return { kind: 'prompt', text: 'None recorded yet.' };
  return { kind: 'table', columns: ITEM_COLUMNS, rows: actionItems.map(rowOf) };
}

function rowOf({ id, title, kind, priority, owner, due, state, outcome, tracker }: ActionItem): string[] {
  const became = outcome ? `${state}: ${wordsOf(outcome)}` : state;
  const [who, where] = [owner ? wordsOf(owner) : 'nobody yet', tracker ? wordsOf(tracker) : ''];
  return [wordsOf(title), kind, priority, who, due ?? 'no date yet', became, where, id];
}

/** What the team decided to do, for readers: which role or team does it is for the inside. */
export function toldActionItemBlocks({ actionItems }: WrittenPostmortem): Block[] {
  const standing = actionItems.filter(({ state }) => state !== 'dropped');
  if (standing.length === 0) return [];
  const rows = standing.map(({ title, due }) => [wordsOf(title), due ?? 'no date yet']);
  return [{ kind: 'table', columns: ['Action', 'Due'], rows }];
}
