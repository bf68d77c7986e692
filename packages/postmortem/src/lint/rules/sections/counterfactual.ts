import type { Phrases, Stretch } from '@candor/wording';
import { findPhrases, quoted } from '@candor/wording';
import { isMention } from '../../reading/mention.ts';
import type { SectionReading } from '../../reading/section-reading.ts';
import type { LintRule } from '../../rule.ts';
import { inSections } from '../../rule.ts';
import { THREE_TRAPS, TRAPS } from '../../sources.ts';

const PEOPLE =
  '(?:we|they|I|he|she|you|(?:the|our|an?) (?:\\w+ )?(?:team|engineer|operator|developer|admin\\w*)s?|some(?:one|body)|any(?:one|body))';

/** The forms that a verb has behind “have”. */
const DONE =
  '(?:\\w+ed|been|gone|done|had|known|seen|caught|come|made|taken|given|found|thought|told|kept|left|built|written|run|set|put|shown|led|begun|broken|chosen|held|sent|shut|spent|split|spoken|stood|taught|understood|felt|read|cut|let|hit)';

const PHRASES: Phrases = {
  en: [
    `(?:should|could|ought to)(?:n't| not)?(?:'ve| have)(?: (?:\\w+ly|also|just|instead|then|at least))? ${DONE}`,
    "would(?:n't| not)?(?:'ve| have) (?:been )?(?:avoided|prevented|caught|detected|noticed|stopped|mitigated|alerted)",
    `if (?:only )?${PEOPLE} had(?:n't| not)?`,
    `had ${PEOPLE} (?:not )?(?:known|noticed|checked|tested|seen|reviewed|done|looked|realized|realised|followed|been)`,
    'if only',
  ],
  de: [
    '(?:hätte|hätten|hättet) [^.!?\\n]{0,80}?(?:sollen|müssen|können|dürfen)',
    '(?:hätte|hätten) [^.!?\\n]{0,60}?(?:verhindert|vermieden|bemerkt|erkannt|geprüft|getestet)(?: werden können)?',
    'wäre(?:n)? [^.!?\\n]{0,60}?(?:vermeidbar|verhindert worden|vermieden worden)',
  ],
};

/** What else might have come of it is luck, and has a section of its own; what may have gone wrong is a guess. */
const LUCK =
  /\bcould(?:n['’]t| not)?(?:['’]ve| have) (?:gone (?:wrong|better)|been done better)\b|\b(?:could|would|hätte\w*)\b[^.!?]{0,40}\b(?:worse|later|longer|further|bigger|larger|more (?:severe|serious|damage)|schlimmer|länger)\b/iu;

/** What people or systems did not do, in a world that was not. */
export const counterfactual: LintRule = {
  title: 'What did not happen: “should have”, “could have”, “if only”',
  why: 'It tells of a world in which people knew how it would end, and explains nothing of the one that they were in. Say what they saw and what made sense at the time, and put what you want to be different among the action items.',
  severity: 'advice',
  sources: [THREE_TRAPS, TRAPS],
  find: inSections((section, { setting }) => {
    if (section.id === 'got_lucky' || section.id === 'action_items') return [];
    return findPhrases(section.prose, PHRASES, setting.languages)
      .filter((where) => !isMention(section.prose, where) && !isLuckOrHeading(section, where))
      .map((where) => ({ where, what: `“${quoted(section.text, where)}” tells what did not happen.` }));
  }),
};

function isLuckOrHeading({ prose, sentences }: SectionReading, where: Stretch): boolean {
  const sentence = sentences.find(({ from, to }) => where.from >= from && where.from < to);
  return sentence?.kind === 'heading' || LUCK.test(prose.slice(where.from, sentence?.to ?? where.to));
}
