import type { Phrases } from '../../reading/phrases.ts';
import { findPhrases, quoted, WORD_LANGUAGES } from '../../reading/phrases.ts';
import { lead } from '../../reading/sentences.ts';
import type { Rule } from '../../rule.ts';

const GOOD =
  '(?:resol(?:v\\w+|ution)|restor\\w+|fix\\w*|back|recover\\w*|repair\\w*|normal|online|available|mitigat\\w+|complet\\w+|deploy\\w*|(?:rolled|rolling) out)';
const UNIT = '(?:minutes?|mins?|hours?|hrs?|days?|weeks?)';
const WHEN = [
  `(?:within|in|over) (?:the next|about|approximately|roughly|around|another|under|less than|up to|an?|a few|a couple of|\\d)\\w*?(?:(?: |-)\\w+){0,3}?\\s*${UNIT}`,
  'within (?:the|an?|\\w+) (?:minutes?|hours?|days?)',
  '(?:by|before|around|at|until) (?:about |around |approximately )?(?:\\d|\uFFFC+|noon|midnight|tonight|tomorrow|(?:the )?end of|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\\w*',
  'shortly|soon(?! as)|momentarily|imminently|any (?:minute|moment) now|today|tonight|tomorrow|this (?:morning|afternoon|evening|week)',
].join('|');
const UP_TO = (most: number) => `[^.!?\\n]{0,${most}}?`;

const PHRASES: Phrases = {
  en: [
    `(?:expect|anticipate|hope|aim|estimate|plan|intend)(?:s|d|ed|ing)? ${UP_TO(80)}${GOOD}${UP_TO(40)} (?:${WHEN})`,
    `(?:will|shall|should|(?:we|it|you|they|this|that)'ll|going to) ${UP_TO(40)}${GOOD}${UP_TO(30)} (?:${WHEN})`,
    `(?:recovery|resolution|fix|restoration) (?:is |are )?(?:expected|due|planned) (?:${WHEN})`,
    'ETA|ETR|estimated time (?:of|to|for) \\w+|estimated (?:resolution|recovery|restoration|repair)(?: time)?',
  ],
  de: [
    '(?:wird|werden|sollte|sollten|dürfte|dürften) [^.!?\\n]{0,60}?(?:in Kürze|bald|in wenigen \\w+|(?:in|innerhalb von) (?:etwa |ca\\. )?\\w+ (?:Minuten?|Stunden?|Tagen?)|bis (?:spätestens |etwa |ca\\. )?(?:\\d|\uFFFC|morgen|heute)\\S*)[^.!?\\n]{0,40}?(?:behoben|wiederhergestellt|verfügbar|erreichbar|gelöst|funktionieren)',
    '(?:rechnen|erwarten) [^.!?\\n]{0,60}?(?:Behebung|Wiederherstellung|Lösung)[^.!?\\n]{0,40}?(?:in Kürze|bald|(?:in|innerhalb) [^.!?\\n]{0,20}?(?:Minuten?|Stunden?|Tagen?)|bis (?:\\d|\uFFFC|morgen|heute)\\S*)',
    'voraussichtlich(?:e|er|es|en)? (?:Dauer|Behebung|Wiederherstellung|Ende der Störung)',
  ],
};

/** The reader is told when something else comes than the repair; or that no time can be told. */
const NO_PROMISE =
  /\bupdates?\b|\bnews\b|\bshare\b|\binform|\b(?:report|check|come|circle|get) back\b|\bpost-?mortem|\broot cause\b|\bMeldung\b|\binformieren\b/iu;
const DENIED =
  /(?:\b(?:no|not|never|without|cannot|unable)\b|n['’]t\b|\bnicht\b|\bkeine?n?\b)[^.!?\n]{0,40}$|\b(?:than|as) $/iu;

/** A time by which it will work again. */
export const repairTime: Rule = {
  title: 'A promise of a repair time',
  why: 'A repair that takes longer than promised costs more trust than the outage. Promise the next update instead: that you can keep.',
  on: ['declaration', 'update', 'correction'],
  words: WORD_LANGUAGES,
  find: ({ text, languages }, prose) =>
    findPhrases(prose, PHRASES, languages)
      .filter((where) => !NO_PROMISE.test(prose.slice(where.from, where.to)) && !DENIED.test(lead(prose, where)))
      .map((where) => ({ where, what: `“${quoted(text, where)}” promises when it will work again.` })),
};
