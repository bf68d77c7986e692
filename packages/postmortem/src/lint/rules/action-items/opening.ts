import type { Stretch } from '@candor/wording';
import { VERBS } from './verbs.ts';

/** What stands before the words of an item: a tag, a number, a box that is ticked, a hint in brackets. */
const TAGS =
  /^(?:\s|[-*+•]\s|\[[ xX]?\]|\[[^\]]{1,40}\]:?|\([^)]{1,40}\)|(?:P\d|high|medium|low|prevent|detect|mitigate|process|todo|done)\s*[:–—-]|#?\d{1,6}[.):]?\s|[A-Z]{2,10}-\d+:?\s)*/iu;
const RANK = /^(?:HIGH|MEDIUM|LOW|CRITICAL|P\d)\s+/;
/** A condition or a time before what is to be done: “Before retrying, ensure …”. */
const CLAUSE =
  /^(?:before|after|when(?:ever)?|until|while|once|if|in|for|on|during|as|to|instead|(?:long|longer|short|shorter|near)(?:-| )term)\b[^,.:;]{0,80}[,:]\s+/iu;
/** Who shall do it, and that it is to be done. */
const MODAL = /^(?:we |one |someone |the team )?(?:should|must|need(?:s)? to|could|want to|will|have to|ought to)\s+/iu;
/** It begins with what can be a verb, and says how something should be. */
const STATEMENT =
  /^\p{L}+(?: (?!that\b|whether\b|if\b|which\b|what\b|how\b|who\b|where\b)[\p{L}-]+){0,3} (?:should|must|needs? to) /iu;
const WORD = /^\p{L}[\p{L}’'-]*/u;
const ADVERB = /^(?:\p{L}{2,}ly|always|also|then|first|please|now|finally|never|do not|don['’]t)[\s,]+/iu;
/** German says the verb last. */
const INFINITIVE = /(?<!\p{L})\p{Ll}+(?:en|ern|eln)[.!]?\s*$/u;

/** The word that an item opens with, after tags; null where there are no words. */
export function opening(title: string): Stretch | null {
  const tags = TAGS.exec(title)?.[0].length ?? 0;
  const from = tags + (RANK.exec(title.slice(tags))?.[0].length ?? 0);
  const word = WORD.exec(title.slice(from))?.[0];
  return word === undefined ? null : { from, to: from + word.length };
}

/** Whether an item starts with what to do; in German it may end with it. */
export function startsWithVerb(title: string, languages: readonly string[]): boolean {
  if (languages.includes('de') && INFINITIVE.test(title)) return true;
  const words = bare(title);
  return VERBS.has(firstWord(words)) && !STATEMENT.test(words);
}

/** The verb of an item in small letters, also behind “we should”; empty where there is none that is known. */
export function verbOf(title: string): string {
  const verb = firstWord(bare(title).replace(MODAL, ''));
  return VERBS.has(verb) ? verb : '';
}

/** An item without tags, clauses and adverbs before its verb. */
function bare(title: string): string {
  let words = title.slice(opening(title)?.from ?? 0).replace(CLAUSE, '');
  for (let adverb = ADVERB.exec(words); adverb; adverb = ADVERB.exec(words)) words = words.slice(adverb[0].length);
  return words;
}

/** Without a prefix such as `re-` where that makes it known. */
function firstWord(words: string): string {
  const word = WORD.exec(words)?.[0].toLowerCase() ?? '';
  return VERBS.has(word) ? word : word.replace(/^(?:re|un|de|pre|auto|back|dis|mis|over)-?/, '');
}
