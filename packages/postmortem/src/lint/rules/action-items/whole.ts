import type { LintFound } from '../../finding.ts';
import type { LintedActionItem } from '../../input.ts';
import type { LintRule } from '../../rule.ts';
import { WORKBOOK } from '../../sources.ts';

/** So many items make it worth to look at them together. */
const FEWEST = 3;

/** Everything is done faster next time, and nothing keeps it from happening. */
export const onlyMitigation: LintRule = {
  title: 'Action items of which none prevents or detects',
  why: 'If all of them make the next time shorter, there will be a next time. Think of one that keeps it from happening, or that notices it sooner.',
  severity: 'advice',
  sources: [WORKBOOK],
  find: ({ input }) => {
    const items = input.actionItems.filter(({ state }) => state !== 'dropped');
    const isPoor = items.every(({ kind }) => kind === 'mitigate' || kind === 'process');
    return isPoor ? together(items, `None of ${items.length} action items prevents or detects it.`) : [];
  },
};

/** Everything matters as much as everything else. */
export const samePriority: LintRule = {
  title: 'Action items that all have the same priority',
  why: 'Where all of it is first, nobody knows what to begin with. Rank them.',
  severity: 'advice',
  sources: [WORKBOOK],
  find: ({ input }) => {
    const items = input.actionItems.filter(({ state }) => state === 'open');
    const priorities = new Set(items.map(({ priority }) => priority));
    const [only] = priorities;
    if (priorities.size !== 1 || !only) return [];
    return together(items, `All ${items.length} open action items have ${only} priority.`);
  },
};

function together(items: readonly LintedActionItem[], what: string): LintFound[] {
  return items.length < FEWEST ? [] : [{ place: { kind: 'action-items' }, where: null, what }];
}
