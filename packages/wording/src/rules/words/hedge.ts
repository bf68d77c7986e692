import type { Phrases } from '../../reading/phrases.ts';
import { findPhrases, quoted, WORD_LANGUAGES } from '../../reading/phrases.ts';
import type { Rule } from '../../rule.ts';

const WHO =
  '(?:users?|customers?|people|clients?|visitors?|members?|organi[sz]ations?|accounts?|requests?|jobs?|runs?)';

const PHRASES: Phrases = {
  en: [
    `(?:some|certain|a few|many) (?:of (?:(?:our|the) )?)?(?:\\w+ )?${WHO} (?:may|might|could)(?: be)?`,
    '(?:you|they|users|customers|people|readers) (?:may|might|could)(?: (?:be|also|still|have|been))* (?:experienc\\w+|see\\w*|notic\\w+|encounter\\w*|fac\\w+|receiv\\w+|hav\\w+|get\\w*)',
    '(?:may|might|could)(?: (?:be|also|still|have|been))* (?:experienc\\w+|seeing|noticing|encountering|facing|affect\\w*|impact\\w*|unavailable|slow\\w*|delay\\w*|degraded|fail\\w*)',
    'intermittent(?:ly)?',
    `(?:an? )?(?:very )?(?:(?:small|limited|tiny|minor) )?(?:subset|portion|fraction|handful) of (?:(?:our|the) )?(?:\\w+ )?${WHO}`,
    `an? (?:very )?(?:small|limited) (?:number|percentage|amount) of (?:\\w+ )?${WHO}`,
    '(?:potential|possible)(?:ly)? (?:impact\\w*|issues?|problems?|disruptions?|delays?|affect\\w*|degradation)',
    '(?:appears?|seems?) to (?:be|have)',
    'we (?:believe|think|suspect|assume)',
    'should (?:now )?be (?:resolved|working|fixed|back|recovered|operational|available)',
  ],
  de: [
    'möglicherweise',
    'eventuell',
    'unter Umständen',
    'gegebenenfalls',
    'vereinzelt(?:e|en|er)?',
    'sporadisch(?:e|en|er)?',
    'einige (?:Nutzer|Kunden|Anwender|Benutzer)\\S*',
    '(?:kann|könnte|könnten) es (?:zu|bei)',
    'scheint|scheinen',
    'wir (?:glauben|vermuten|gehen davon aus)',
    'sollte(?:n)? (?:nun |jetzt )?(?:wieder )?(?:behoben|verfügbar|erreichbar|funktionieren)',
  ],
};

/** Words that leave a reader not knowing whether they are meant. */
export const hedge: Rule = {
  title: 'Hedges, such as “some users may be experiencing”',
  why: 'A reader who has the problem reads that it may not be so. Say who is affected and what they see; where you do not know how many, say that you do not know.',
  on: ['declaration', 'update', 'past', 'correction'],
  words: WORD_LANGUAGES,
  find: ({ text, languages }, prose) =>
    findPhrases(prose, PHRASES, languages).map((where) => ({
      where,
      what: `“${quoted(text, where)}” leaves readers to guess whether they are affected.`,
    })),
};
