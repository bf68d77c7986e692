import type { Phrases } from '../../reading/phrases.ts';
import { findPhrases } from '../../reading/phrases.ts';
import type { Rule } from '../../rule.ts';

const TOLD: Phrases = {
  en: ['next update', 'updates? (?:again )?(?:by|in|within|at|every) (?:\\d|￼|about|an?)\\w*'],
  de: ['nächste(?:s|n)? (?:Update|Meldung|Information)'],
};

/** No word about when the next word comes. */
export const nextUpdate: Rule = {
  title: 'No promise of the next update',
  why: 'Without it readers come back again and again, and ask you. A promised “nothing new yet” is worth more than silence.',
  on: ['declaration', 'update'],
  words: null,
  find: ({ isNextPromised, status, languages }, prose) => {
    if (isNextPromised || status === 'resolved') return [];
    const isTold = findPhrases(prose, TOLD, languages).length > 0;
    const what = isTold
      ? 'The text speaks of the next update, and no time is chosen for it: readers see none counted down, and nobody is reminded.'
      : 'Readers are not told when the next update comes.';
    return [{ where: null, what }];
  },
};
