import type { Stretch } from '../finding.ts';

/** Phrases to look for, by language. A blank stands for any white space, an apostrophe for either form of it. */
export type Phrases = Readonly<Record<'en' | 'de', readonly string[]>>;

/** The languages that phrases are known in. */
export const WORD_LANGUAGES = ['en', 'de'] as const;

const made = new Map<string, RegExp>();

/** Where phrases of these languages stand, from the left; what touches or overlaps is one. */
export function findPhrases(prose: string, phrases: Phrases, languages: readonly string[]): Stretch[] {
  const found = WORD_LANGUAGES.filter((language) => languages.includes(language))
    .flatMap((language) => phrases[language])
    .flatMap((phrase) => [...prose.matchAll(patternOf(phrase))])
    .map((match) => ({ from: match.index, to: match.index + match[0].length }))
    .sort((one, other) => one.from - other.from || other.to - one.to);
  const joined: Stretch[] = [];
  for (const next of found) {
    const last = joined.at(-1);
    if (!last || /\S/.test(prose.slice(last.to, next.from))) joined.push(next);
    else joined[joined.length - 1] = { from: last.from, to: Math.max(last.to, next.to) };
  }
  return joined;
}

/** The words of a stretch as one reads them, on one line. */
export function quoted(text: string, { from, to }: Stretch): string {
  const words = text.slice(from, to).replace(/\s+/g, ' ').trim();
  return words.length > 80 ? `${words.slice(0, 79).trimEnd()}…` : words;
}

function patternOf(phrase: string): RegExp {
  const known = made.get(phrase);
  if (known) return known;
  const source = phrase.replaceAll(' ', '\\s+').replaceAll("'", "['’]");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_])(?:${source})(?![\\p{L}\\p{N}_])`, 'giu');
  made.set(phrase, pattern);
  return pattern;
}
