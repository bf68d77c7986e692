import type { LintFinding } from './finding.ts';
import type { LintInput } from './input.ts';
import { readSections } from './reading/section-reading.ts';
import type { LintRuleId } from './rules.ts';
import { LINT_RULES } from './rules.ts';

/**
 * What to think about before a postmortem is shown to others: what blocks the public document first, then the sections
 * in their order and each from its beginning, then the action items. Everything else is advice. The same input gets the
 * same findings. Rules in `off` are left out, but for those that block. Places count in the clean text (`cleanText` of
 * `@candor/markdown`), which is the text as typed unless it holds what no reader gets.
 */
export function lintPostmortem(input: LintInput, off: readonly string[] = []): LintFinding[] {
  const reading = { input, sections: readSections(input.sections) };
  const findings = (Object.keys(LINT_RULES) as LintRuleId[]).flatMap((rule) => {
    const { severity, why, sources, find } = LINT_RULES[rule];
    if (severity === 'advice' && off.includes(rule)) return [];
    return find(reading).map((found): LintFinding => ({ rule, severity, why, sources, ...found }));
  });
  return findings.sort(
    (one, other) =>
      Number(other.severity === 'blocks') - Number(one.severity === 'blocks') ||
      rank(one, input) - rank(other, input) ||
      placeOf(one) - placeOf(other),
  );
}

function rank({ place }: LintFinding, { sections, actionItems }: LintInput): number {
  switch (place.kind) {
    case 'section': {
      const at = sections.findIndex(({ id }) => id === place.id);
      return at < 0 ? sections.length : at;
    }
    case 'action-item':
      return sections.length + 1 + place.index;
    case 'action-items':
      return sections.length + 1 + actionItems.length;
  }
}

function placeOf({ where }: LintFinding): number {
  return where?.from ?? -1;
}
