import type { Draft, DraftFeature } from '../../draft.ts';
import type { Found, Stretch } from '../../finding.ts';
import type { Phrases } from '../../reading/phrases.ts';
import { findPhrases, quoted, WORD_LANGUAGES } from '../../reading/phrases.ts';
import { lead } from '../../reading/sentences.ts';
import type { Rule } from '../../rule.ts';

const WORKING: Phrases = {
  en: [
    '(?:has|have) (?:now )?(?:been (?:fully |completely )?(?:resolved|restored)|(?:fully |completely )?recovered)',
    '(?:is|are) (?:now |all |fully |completely |once again )*(?:resolved|restored|recovered|operational|(?:operating|working|functioning) (?:normally|again|as expected|fine)|back(?: to normal| up| online)?)',
    'all (?:our |the )?(?:systems|services|features) (?:are )?(?:now )?(?:operational|working|back|normal|up)',
    'everything (?:is )?(?:now )?(?:working|back|up|operational|normal)',
  ],
  de: [
    '(?:ist|sind|wurde|wurden) (?:jetzt |nun |wieder |vollständig |komplett |alle )*(?:behoben|wiederhergestellt|verfügbar|erreichbar|gelöst)',
    '(?:funktioniert|funktionieren|läuft|laufen) (?:jetzt |nun |alle )?wieder',
  ],
};

const BROKEN: Phrases = {
  en: [
    '(?:is|are|remains?) (?:still |currently |completely |all |now )*(?:down|unavailable|offline|unreachable|failing|inaccessible|not (?:working|available|loading|responding))',
    '(?:is|are) (?:still |currently |also )*experiencing',
    'we are (?:still |currently |continuing to )*(?:investigating|investigate)(?! (?:the |its |their )?(?:root )?(?:cause|why|how))',
    'we are (?:still |currently )*working (?:on|to) (?:an? fix|a repair|restor\\w+|mitigat\\w+)',
  ],
  de: [
    '(?:ist|sind) (?:derzeit |aktuell |weiterhin |momentan |noch |immer noch )*(?:nicht (?:verfügbar|erreichbar)|gestört|ausgefallen|offline)',
    '(?:funktioniert|funktionieren) (?:derzeit |aktuell |weiterhin |momentan |noch )*nicht',
    'wir (?:untersuchen|arbeiten an (?:einer|der) (?:Lösung|Behebung))',
  ],
};

/** Said of what may be, not of what is. */
const CONDITION =
  /\b(?:until|till|once|when|if|whether|ensure|unless|before|after|soon as|not|never|bis|sobald|wenn|ob|falls|bevor|nicht)\b|n['’]t\b/iu;

/** What is said of it is said of the whole. */
const GENERAL =
  /^(?!.*\b(?:majority|most|many|some|few|half|die meisten|einige)\b).*(?:^|\b)(?:incident|issues?|problems?|outage|disruption|services?|systems?|everything|site|platform|it|this|störung|vorfall|ausfall|dienste?|alles)\s*$/iu;

/** The words say one thing, what is chosen beside them another. */
export const contradiction: Rule = {
  title: 'Words and statuses that contradict each other',
  why: 'Readers see both, and machines read the statuses alone. Change what is not true: the words, or what is chosen beside them.',
  on: ['declaration', 'update', 'past'],
  words: WORD_LANGUAGES,
  find: (draft, prose) => [
    ...said(draft, prose, WORKING).flatMap((where) => tooGood(draft, prose, where)),
    ...said(draft, prose, BROKEN).flatMap((where) => tooBad(draft, prose, where)),
  ],
};

function said({ languages }: Draft, prose: string, phrases: Phrases): Stretch[] {
  return findPhrases(prose, phrases, languages).filter((where) => !CONDITION.test(lead(prose, where)));
}

function tooGood(draft: Draft, prose: string, where: Stretch): Found[] {
  const words = quoted(draft.text, where);
  const meant = subjects(draft, prose, where);
  const isOfAll = GENERAL.test(lead(prose, where)) || /^(?:all|every)/iu.test(words);
  if (meant.length === 0 && !isOfAll) return [];
  const out = (meant.length > 0 ? meant : draft.features).filter(({ after }) => after !== 'operational');
  if (out.length > 0)
    return [{ where, what: `The text says “${words}”, and after it ${listed(out)} not operational.` }];
  const isUnderWay = draft.status === 'investigating' || draft.status === 'identified';
  if (meant.length > 0 || !isUnderWay) return [];
  return [{ where, what: `The text says “${words}”, and the status is ${draft.status}.` }];
}

function tooBad(draft: Draft, prose: string, where: Stretch): Found[] {
  const words = quoted(draft.text, where);
  if (draft.status === 'resolved')
    return [{ where, what: `The text says “${words}”, and the status is resolved: every feature is operational.` }];
  const well = subjects(draft, prose, where).filter(({ after }) => after === 'operational');
  if (well.length === 0) return [];
  return [{ where, what: `The text says “${words}”, and after it ${listed(well)} operational.` }];
}

/** The features that the sentence speaks of: named right before it says how they are, alone or in a row. */
function subjects({ features }: Draft, prose: string, where: Stretch): DraftFeature[] {
  const longestFirst = features.toSorted((one, other) => other.name.length - one.name.length);
  const named: DraftFeature[] = [];
  let rest = lead(prose, where).trimEnd();
  for (;;) {
    const last = longestFirst.find(({ name }) => name !== '' && rest.endsWith(name));
    if (!last) return named;
    named.unshift(last);
    rest = rest.slice(0, -last.name.length).replace(/(?:,|\s|\band\b|\bund\b)+$/u, '');
  }
}

/** `A is`, `A and B are`, `A, B and 3 more are`. */
function listed(features: readonly DraftFeature[]): string {
  const [one, other, ...more] = features.map(({ name }) => name);
  if (other === undefined) return `${one} is`;
  return more.length === 0 ? `${one} and ${other} are` : `${one}, ${other} and ${more.length} more are`;
}
