import { quoted } from '@candor/wording';
import type { LintRule } from '../../rule.ts';
import { inActionItems } from '../../rule.ts';
import { PLAN_THE_WORK } from '../../sources.ts';
import { opening, startsWithVerb } from './opening.ts';

/** A wish, a topic or a state in the place of something to do. */
export const actionVerb: LintRule = {
  title: 'Action items that do not start with a verb',
  why: 'A topic cannot be done. Start with what somebody will do: “Add an alert for …”, “Remove …”, “Test … before each release”.',
  severity: 'advice',
  sources: [PLAN_THE_WORK],
  find: inActionItems(({ title, state }, { setting }) => {
    const where = opening(title);
    if (state !== 'open' || !where || startsWithVerb(title, setting.languages)) return [];
    return [{ where, what: `“${quoted(title, where)}” is no verb that says what to do.` }];
  }),
};
