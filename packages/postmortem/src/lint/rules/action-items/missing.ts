import type { LintedActionItem } from '../../input.ts';
import type { LintRule } from '../../rule.ts';
import { inActionItems } from '../../rule.ts';
import { ATLASSIAN, WORKBOOK } from '../../sources.ts';

/** Nobody has it. */
export const actionOwner: LintRule = {
  title: 'Action items without an owner',
  why: 'What belongs to everybody is done by nobody. Name one team or role that answers for it.',
  severity: 'advice',
  sources: [WORKBOOK],
  find: inActionItems((item) => missing(item, item.owner, 'Nobody owns this action item.')),
};

/** It is due at no time. */
export const actionDue: LintRule = {
  title: 'Action items without a due date',
  why: 'Without a day it can never be late, so it is never asked about. Give the day by which it is done, or decide not to do it and say why.',
  severity: 'advice',
  sources: [ATLASSIAN],
  find: inActionItems((item) => missing(item, item.due, 'This action item is due at no time.')),
};

/** Nobody can follow it. */
export const actionTracker: LintRule = {
  title: 'Action items without a tracker',
  why: 'What stands only in a document is forgotten when the document is closed. Link the ticket in which the work is planned and followed.',
  severity: 'advice',
  sources: [WORKBOOK],
  find: inActionItems((item) => missing(item, item.tracker, 'This action item links no ticket.')),
};

function missing({ state }: LintedActionItem, value: string | null, what: string) {
  return state === 'open' && (value === null || value.trim() === '') ? [{ where: null, what }] : [];
}
