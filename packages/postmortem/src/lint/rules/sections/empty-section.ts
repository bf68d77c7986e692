import type { LintFound } from '../../finding.ts';
import type { LintRule, Reading } from '../../rule.ts';
import { WORKBOOK } from '../../sources.ts';

/** What people put where they will write later, and what templates leave there. */
const PLACEHOLDER =
  /^(?:tbd|tba|todo|to do|tbc|n\/?a|none|nothing|-|–|—|\?+|\.{3}|…|xxx|lorem ipsum.*|coming soon|to be (?:written|done|added|completed|filled in)|folgt|offen|keine?)?[.:!]?$/iu;

/** A section that the template asks for and nobody has written. */
export const emptySection: LintRule = {
  title: 'Required sections that are empty',
  why: 'Whoever reads it cannot tell “we do not know” from “we did not look”. Write what is known; where there is nothing to tell, say that in a sentence.',
  severity: 'advice',
  sources: [WORKBOOK],
  find: ({ input, sections }: Reading) =>
    input.required.flatMap((id): LintFound[] => {
      const section = sections.find((it) => it.id === id);
      if (section && !isEmpty(section.prose)) return [];
      const what = `“${section?.title ?? id}” is asked for by the template, and nothing is written there.`;
      return [{ place: { kind: 'section', id }, where: null, what }];
    }),
};

function isEmpty(prose: string): boolean {
  return PLACEHOLDER.test(prose.replace(/\s+/g, ' ').trim());
}
