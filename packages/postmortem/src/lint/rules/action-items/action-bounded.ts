import type { Phrases, Stretch } from '@candor/wording';
import { findPhrases, quoted } from '@candor/wording';
import type { LintRule } from '../../rule.ts';
import { inActionItems } from '../../rule.ts';
import { PLAN_THE_WORK, WORKBOOK } from '../../sources.ts';
import { opening, verbOf } from './opening.ts';

/** Verbs of work that has no end by itself. */
const OPEN_ENDED = new Set(
  `aim analyse analyze assess attempt consider continue discuss encourage enhance evaluate examine explore figure harden help improve increase investigate keep learn look maintain minimise minimize monitor optimise optimize reconsider reduce rethink research revisit simplify strengthen strive study think train try watch weigh work`.split(
    ' ',
  ),
);

/** Care is nothing that one can see to be done, whatever else the item says. */
const CARE: Phrases = {
  en: [
    '(?:be|being) (?:(?:more|extra|very|a bit more) )?(?:careful|cautious|vigilant|aware|diligent|mindful|attentive)',
    'more (?:carefully|often|frequently|closely|thoroughly|attention|care)',
    "pay (?:\\w+ )?attention|do better|try harder|(?:do not|don't|never) forget|remember to|remind \\w+|never again",
  ],
  de: [
    '(?:vorsichtiger|sorgfältiger|aufmerksamer|gründlicher|öfter|häufiger)(?: \\w+)?',
    'sensibilisieren|darauf achten|achten auf|nicht vergessen|daran denken',
  ],
};

const PEOPLE =
  '(?:engineers?|developers?|operators?|reviewers?|teams?|people|everyone|everybody|staff|on-?call\\w*|we|they)';
const KNOW =
  '(?:checks?|knows?|(?:are|is) aware|follows?|reviews?|verify|verifies|remembers?|tests?|understands?|pays?|reads?|looks?)';

/** What cannot be seen to be done, unless the item says what can. */
const VAGUE: Phrases = {
  en: [
    `(?:make sure|ensure)(?: that)? (?:(?:the|our|all|every) )?(?:\\w+ )?${PEOPLE} ${KNOW}`,
    'make (?:\\w+ ){0,5}(?:better|more \\w+|easier|clearer|faster|simpler|safer)',
    'at all times|(?:as|where|if|when)(?:ever)? (?:needed|necessary|required|appropriate|possible)|best practices?|going forward',
  ],
  de: ['verbessern|untersuchen|analysieren|prüfen, ob|sicherstellen|optimieren|nach Möglichkeit|bei Bedarf'],
};

/** How one can see that it is done: a number that is no ticket's, a deliverable, a decision, all of a known set. */
const END =
  /(?<![#\p{L}\p{N}-])\d|%|\b(?:(?:and|then|to) (?:document|decide|publish|write(?: down)?|report|propose|record|list|agree|add|fix|remove|replace)|(?:is|are|be|gets?) (?:documented|written down|published|merged|deployed|removed)|into an?|so that|such that|until|instead of|no longer|zero|und (?:entscheiden|dokumentieren|beheben)|damit|sodass)\b/iu;

/** Work of which nobody can say when it is finished. */
export const actionBounded: LintRule = {
  title: 'Action items without an end: “improve”, “investigate”, “be more careful”',
  why: 'Nobody can say when it is done, so it never is; and care is no safeguard that holds at three in the morning. Say what will be there when it is finished: an alert at 1 %, a check that refuses the deploy, a decision that is written down.',
  severity: 'advice',
  sources: [PLAN_THE_WORK, WORKBOOK],
  find: inActionItems(({ title, state }, { setting }) => {
    if (state !== 'open') return [];
    const where =
      findPhrases(title, CARE, setting.languages)[0] ??
      (END.test(title) ? null : (openEnded(title) ?? findPhrases(title, VAGUE, setting.languages)[0]));
    return where ? [{ where, what: `“${quoted(title, where)}” does not say how one can see that it is done.` }] : [];
  }),
};

function openEnded(title: string): Stretch | null {
  const verb = verbOf(title);
  if (!OPEN_ENDED.has(verb)) return null;
  const from = title.toLowerCase().indexOf(verb, opening(title)?.from);
  return { from, to: from + verb.length };
}
