import type { Phrases } from '../../reading/phrases.ts';
import { findPhrases, quoted, WORD_LANGUAGES } from '../../reading/phrases.ts';
import { lead } from '../../reading/sentences.ts';
import type { Rule } from '../../rule.ts';

const PHRASES: Phrases = {
  en: [
    '(?:caused|triggered) by',
    'due to(?! (?:be|start|begin|end|finish|take)\\b)',
    'because of',
    'as a (?:result|consequence) of',
    'result(?:s|ed|ing) from',
    'stem(?:s|med|ming) from',
    '(?:attributed|traced(?: back)?|tracked down) to',
    '(?:root )?cause (?:is|was|has been|appears|seems)(?! (?:not|un|still|being|yet|under|currently|to be determined))',
    '(?:bug|error|mistake|misconfiguration) in (?:the|our|an?)',
  ],
  de: [
    'verursacht durch',
    'aufgrund',
    'auf Grund',
    'wegen',
    'infolge',
    'ausgelöst durch',
    'zurückzuführen auf',
    'Ursache (?:ist|war|liegt)(?! (?:noch|derzeit|bisher|nicht|un))',
    'Fehler in (?:der|dem|einer|einem|unserer|unserem)',
  ],
};

const DENIED =
  /(?:\b(?:no|not|unknown|unclear|whether|if|rule[sd]? out)\b|n['’]t\b|\bnicht\b|\bunklar\b|\bob\b)[^.!?\n]{0,40}$/iu;

/** A cause, before anybody can know it. */
export const earlyCause: Rule = {
  title: 'A cause in the first update',
  why: 'Minutes into an outage a cause is a guess, and one that is taken back costs trust. Say what readers notice and what you do; tell the cause once it is certain.',
  on: ['declaration'],
  words: WORD_LANGUAGES,
  find: ({ text, languages, status }, prose) =>
    findPhrases(prose, PHRASES, languages)
      .filter((where) => status !== 'resolved' && !DENIED.test(lead(prose, where)))
      .map((where) => ({ where, what: `“${quoted(text, where)}” names a cause already in the first words.` })),
};
