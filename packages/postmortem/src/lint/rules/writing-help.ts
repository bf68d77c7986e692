import { cleanText } from '@candor/markdown';
import type { Found, RuleId } from '@candor/wording';
import { checkWording, RuleId as WritingHelpRule } from '@candor/wording';
import type { LintInput } from '../input.ts';

/** What one rule of the writing help finds in a part of a postmortem. */
export function writingHelpFinds(rule: RuleId, text: string, { setting }: LintInput): Found[] {
  const { at, timeZone, languages, names } = setting;
  const features = names.map((name) => ({ name, product: '', after: 'operational' as const }));
  const about = { occasion: 'postmortem', status: null, isNextPromised: true, pageName: '' } as const;
  const others = WritingHelpRule.options.filter((it) => it !== rule);
  return checkWording({ ...about, text: cleanText(text), features, timeZone, languages, at }, others);
}
