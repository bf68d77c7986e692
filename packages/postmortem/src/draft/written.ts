import type { ActionItem, WrittenPostmortem, WrittenSection } from '@candor/incidents';
import { wordsOf } from '@candor/log';
import type { Block } from '../document.ts';

/** What each section asks of those who were there: conditions and sense made, never whose fault. */
const PROMPTS: Readonly<Record<WrittenSection, string>> = {
  summary: 'Not written yet. What did people notice, what was wrong, and what ended it?',
  contributing_factors: 'Not written yet. What had to be true for this to happen, and for it to last this long?',
  went_well: 'Not written yet. What helped, and should stay as it is?',
  went_badly: 'Not written yet. What made it harder than it had to be, for readers and for the team?',
  got_lucky: 'Not written yet. What could have gone worse, and only by chance did not?',
};

/** What people wrote for a section, or the question to them. */
export function writtenBlock(written: WrittenPostmortem, section: WrittenSection): Block {
  const text = written.sections[section];
  return text ? { kind: 'written', text: wordsOf(text) } : { kind: 'prompt', text: PROMPTS[section] };
}

/** What people wrote for a section; nothing where they have not. */
export function writtenBlocks(written: WrittenPostmortem, section: WrittenSection): Block[] {
  return written.sections[section] ? [writtenBlock(written, section)] : [];
}

/** What the team decided to do. */
export function actionItemBlock({ actionItems }: WrittenPostmortem): Block {
  if (actionItems.length === 0) return { kind: 'prompt', text: 'None recorded yet.' };
  return { kind: 'table', columns: ['Action', 'Owner', 'Due'], rows: actionItems.map(rowOf) };
}

function rowOf({ title, owner, due }: ActionItem): string[] {
  return [wordsOf(title), owner ? wordsOf(owner) : 'nobody yet', due ?? 'no date yet'];
}

/** What the team decided to do, for readers: which role or team does it is for the inside. */
export function toldActionItemBlocks({ actionItems }: WrittenPostmortem): Block[] {
  if (actionItems.length === 0) return [];
  const rows = actionItems.map(({ title, due }) => [wordsOf(title), due ?? 'no date yet']);
  return [{ kind: 'table', columns: ['Action', 'Due'], rows }];
}
