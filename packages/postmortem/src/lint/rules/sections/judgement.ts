import type { Phrases } from '@candor/wording';
import { findPhrases, quoted } from '@candor/wording';
import { isMention } from '../../reading/mention.ts';
import type { LintRule } from '../../rule.ts';
import { inSections } from '../../rule.ts';
import { ETSY, WORKBOOK } from '../../sources.ts';

const PHRASES: Phrases = {
  en: [
    'ridiculous(?:ly)?|absurd(?:ly)?|stupid(?:ly|ity)?|dumb|idiot(?:ic|s)?|insane(?:ly)?|crazy|nonsens(?:e|ical)|silly',
    'horri(?:ble|bly|fic)|terribl[ey]|awful(?:ly)?|nightmare|embarrass(?:ing|ingly|ment)|shameful(?:ly)?|disgrace(?:ful)?|pathetic|laughable|outrageous(?:ly)?',
    'unacceptabl[ey]|inexcusabl[ey]|unforgivabl[ey]|intolerabl[ey]',
    'obviously|(?<!\\b(?:will|would|can|may|might|should|must) )of course|needless to say|(?:it|this|that) (?:is|was) obvious',
    'yet again|as usual|once again, (?:we|they)',
  ],
  de: [
    'lächerlich\\w*|absurd\\w*|dumm\\w{0,3}|idiotisch\\w*|wahnsinnig\\w*|peinlich\\w*|schrecklich\\w*|furchtbar\\w*|unverzeihlich\\w*|inakzeptabel|unentschuldbar\\w*',
    'offensichtlich|selbstverständlich|natürlich|wie immer|schon wieder|mal wieder',
  ],
};

/** What somebody feels about it, or takes for plain after the event. */
export const judgement: LintRule = {
  title: 'Judgements and heated words, such as “obviously” or “ridiculous”',
  why: 'Heat distracts from what happened, and what is obvious now was not to those who were in it. Say what was seen and what came of it; let readers judge.',
  severity: 'advice',
  sources: [WORKBOOK, ETSY],
  find: inSections(({ text, prose }, { setting }) =>
    findPhrases(prose, PHRASES, setting.languages)
      .filter((where) => !isMention(prose, where))
      .map((where) => ({ where, what: `“${quoted(text, where)}” judges rather than tells.` })),
  ),
};
