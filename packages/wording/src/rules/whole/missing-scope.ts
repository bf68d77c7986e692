import { isNamed } from '../../reading/named.ts';
import type { Phrases } from '../../reading/phrases.ts';
import { findPhrases } from '../../reading/phrases.ts';
import type { Rule } from '../../rule.ts';

const EVERYBODY: Phrases = {
  en: [
    '(?:all|every|none|no) (?:of )?(?:our |the )?(?:users?|customers?|people|services?|features?|products?|systems?|regions?)',
    'every(?:one|body|thing)|no(?:body| one)',
    'the (?:whole|entire) \\w+',
  ],
  de: ['alle(?:n|r)? (?:\\w+ )?(?:Nutzer|Kunden|Dienste|Funktionen|Systeme|Benutzer)\\S*', 'niemand|jeder|alles'],
};

/** Not a word about what is affected, and no feature marked either. */
export const missingScope: Rule = {
  title: 'No word about what is affected',
  why: 'The first thing that readers look for is whether it concerns them. Mark the features that are affected, or name them; say so where it is not known yet.',
  on: ['declaration', 'update'],
  words: null,
  find: ({ features, status, languages }, prose) => {
    const isOpen = status === 'investigating' || status === 'identified';
    const isTold =
      features.some(
        ({ after, name, product }) => after !== 'operational' || isNamed(prose, name) || isNamed(prose, product),
      ) || findPhrases(prose, EVERYBODY, languages).length > 0;
    if (!isOpen || features.length === 0 || isTold) return [];
    return [{ where: null, what: 'No feature is marked as affected, and none is named.' }];
  },
};
