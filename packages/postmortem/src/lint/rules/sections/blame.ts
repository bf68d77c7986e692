import type { Phrases } from '@candor/wording';
import { findPhrases, quoted } from '@candor/wording';
import { isMention } from '../../reading/mention.ts';
import type { LintRule } from '../../rule.ts';
import { inSections } from '../../rule.ts';
import { PAGERDUTY_BLAME, SRE_BOOK } from '../../sources.ts';

const ROLE =
  '(?:engineer|operator|developer|admin(?:istrator)?|maintainer|responder|reviewer|author|employee|contractor|colleague|on-?call(?: \\w+)?|team|member|staff|person|people|users?)s?';
const PEOPLE = `(?:we|they|he|she|I|nobody|no one|someone|somebody|(?:the|our|an?|one) (?:\\w+ ){0,2}${ROLE})`;
/** What only people leave undone. */
const MIND =
  '(?:notice|reali[sz]e|recogni[sz]e|remember|consider|anticipate|foresee|understand|communicate|inform|escalate|double-?check|pay attention)';

const PHRASES: Phrases = {
  en: [
    '(?:human|operator|pilot|engineer|developer|administrator|manual|people|individual)(?: |-)(?:errors?|mistakes?)',
    'careless(?:ly|ness)?|negligen(?:t|tly|ce)|reckless(?:ly|ness)?|sloppy|sloppi(?:ly|ness)|lazy|lazi(?:ly|ness)|incompeten(?:t|tly|ce)|irresponsibl[ey]|inattentive(?:ly|ness)?|thoughtless(?:ly|ness)?|complacen(?:t|cy)',
    'lack of (?:care|attention|diligence|discipline|common sense|competence)',
    'forgot(?:ten)?(?: to)?',
    `(?:failure|inability) to ${MIND}`,
    `${PEOPLE} (?:\\w+ )?failed to \\w+`,
    `${PEOPLE} (?:\\w+ )?(?:neglected|didn't bother|did not bother|was too lazy|were too lazy) to(?: \\w+)?`,
    '(?:misjudged|overlooked|screwed up|messed up|botched|fat-?fingered|dropped the ball)',
    "(?:didn't|did not) (?:follow|obey|adhere to|comply with|respect) (?:the |our |any |this )?(?:\\w+ )?(?:procedures?|process(?:es)?|polic(?:y|ies)|runbooks?|playbooks?|instructions?|guidelines?|checklists?|rules?)",
    '(?:ignored|disregarded|violated) (?:the |our |an? |several |multiple )?(?:\\w+ )?(?:alerts?|alarms?|warnings?|procedures?|process(?:es)?|polic(?:y|ies)|runbooks?|instructions?|guidelines?)',
    `(?:(?:a|the|his|her|their|our) (?:\\w+ )?)?(?:mistakes?|errors?|fault) (?:of|by|made by|on the part of) ${PEOPLE}`,
    `${PEOPLE} (?:made (?:a|an|the|this|that) (?:\\w+ )?(?:mistake|error)|(?:is|was|were|are) (?:to blame|at fault|responsible for (?:the|this) (?:outage|incident|failure)))`,
    'should have known(?: better)?|(?:knew|known) better|whose fault|(?:his|her|their) (?:own )?fault',
    'poor (?:judge?ment|decision|decisions|choice|choices)|bad (?:judge?ment|decision|call)',
  ],
  de: [
    'menschliche[sn]? (?:Versagen|Fehler)s?|Bedien(?:er)?fehler|Flüchtigkeitsfehler',
    '(?:fahr|nach)lässig(?:e|er|es|en|keit)?|schlampig(?:e|er|es|en)?|leichtsinnig(?:e|er|es|en)?|unachtsam(?:e|er|es|en|keit)?|unaufmerksam(?:keit)?|inkompeten(?:t|z)',
    'vergessen hat(?:te|ten)?|(?:hat|haben|hatte|hatten|wurde|wurden) [^.!?\\n]{0,60}?vergessen|vergaß(?:en)?',
    'versäumt(?:e|en)?|übersehen|(?:sich )?nicht an (?:die|den|das) (?:Vorschrift|Anweisung|Prozess|Regel)\\w*',
    'schuld (?:an|war|ist|hat|hatte)|(?:war|waren|ist|sind) schuld',
  ],
};

/** Who is to blame, in words that stop the search for what made it likely. */
export const blame: LintRule = {
  title: 'Words of blame, such as “human error” or “forgot to”',
  why: 'Blame ends the search where it gets interesting, and keeps people from telling what they did next time. Say what they saw, what they were trying to do, and what made the slip easy; anybody in their place could have done the same.',
  severity: 'advice',
  sources: [PAGERDUTY_BLAME, SRE_BOOK],
  find: inSections(({ text, prose }, { setting }) =>
    findPhrases(prose, PHRASES, setting.languages)
      .filter((where) => !isMention(prose, where))
      .map((where) => ({ where, what: `“${quoted(text, where)}” tells whose fault it was, not how it came about.` })),
  ),
};
