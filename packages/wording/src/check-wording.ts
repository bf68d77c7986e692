import { cleanText, proseAsTyped } from '@candor/markdown';
import type { Draft } from './draft.ts';
import type { Finding } from './finding.ts';
import type { RuleId } from './rules.ts';
import { RULES } from './rules.ts';

/**
 * What to think about before a draft is published, in the order of its text, what concerns the whole last. Nothing for
 * an empty text. Places count in the text without what no reader gets (`cleanText`).
 */
export function checkWording(draft: Draft, off: readonly string[]): Finding[] {
  const text = cleanText(draft.text);
  if (text.trim() === '') return [];
  const clean = { ...draft, text };
  const prose = proseAsTyped(text);
  const findings = (Object.keys(RULES) as RuleId[])
    .filter((id) => !off.includes(id) && RULES[id].on.includes(draft.occasion))
    .flatMap((rule) => {
      const { why, find } = RULES[rule];
      return find(clean, prose).map((found) => ({ rule, why, ...found }));
    });
  return findings.sort((one, other) => placeOf(one) - placeOf(other));
}

function placeOf({ where }: Finding): number {
  return where?.from ?? Number.POSITIVE_INFINITY;
}
