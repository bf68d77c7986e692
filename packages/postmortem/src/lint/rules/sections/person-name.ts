import type { LintRule } from '../../rule.ts';
import { inActionItems, inSections } from '../../rule.ts';
import { PAGERDUTY_BLAME } from '../../sources.ts';
import { writingHelpFinds } from '../writing-help.ts';

/** Who did it, who found it, who shall mend it. */
export const personName: LintRule = {
  title: 'Names of people',
  why: 'Who it was explains nothing: anybody in that place could have done the same. Name the role or the team; what is published stays in the record for good.',
  severity: 'advice',
  sources: [PAGERDUTY_BLAME],
  find: (reading) => [
    ...inSections(({ text }, input) => writingHelpFinds('person-name', text, input))(reading),
    ...inActionItems(({ title, owner }, input) => [
      ...writingHelpFinds('person-name', title, input),
      ...writingHelpFinds('person-name', owner ?? '', input).map(({ what }) => ({ where: null, what })),
    ])(reading),
  ],
};
