import { checkWording } from '../check-wording.ts';
import type { Draft } from '../draft.ts';
import type { RuleId } from '../rules.ts';

/** What one rule found in a draft: the words that it points at, or what it says of the whole. */
export function foundBy(rule: RuleId, draft: Draft): string[] {
  return checkWording(draft, [])
    .filter((finding) => finding.rule === rule)
    .map(({ where, what }) => (where ? draft.text.slice(where.from, where.to) : what));
}
