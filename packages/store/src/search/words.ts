/** One word of a text, as the index knows it, with where it stands there (UTF-16 code units). */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What stands for a word: a run of letters and digits with their marks; in scripts that are written without spaces, one
 * sign. A search for several of those is one for them in a row, so it finds them wherever words begin.
 */
const RUN =
  /[[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]&&[\p{L}\p{N}]][\p{M}\uFF9E\uFF9F]*|[[\p{L}\p{N}\p{M}\p{DI}]--[[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]&&[\p{L}\p{N}]]]+/gv;

/** Accents, Hebrew points, Arabic vowel signs and what cannot be seen. Kana keep their voicing, Indic words their vowels. */
const LEFT_OUT = /[[\p{DI}\p{Me}\u0640[[\p{sc=Inherited}\p{sc=Hebrew}]&&\p{Mn}]]--[\u3099\u309A]]/gv;

/** Letters with a stroke or of two letters, which Unicode does not take apart. */
const PLAIN: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ł: 'l',
  ŧ: 't',
  þ: 'th',
  ς: 'σ',
};

/** PostgreSQL holds no word of more than 2,046 bytes; nobody types one of a hundred letters. */
const LONGEST = 100;

/**
 * The words of a text, alike whatever their case, accents or width: what both databases index, so that both find the
 * same. A change to what this answers needs a migration, which makes the index anew.
 */
export function foldWords(text: string): Word[] {
  const words: Word[] = [];
  for (const { 0: run, index: start } of text.matchAll(RUN))
    for (const word of fold(run)) words.push({ word, start, end: start + run.length });
  return words;
}

/** Case is folded by way of capitals, which makes “ß” and “ss” one. */
function fold(run: string): string[] {
  const plain = run
    .normalize('NFKD')
    .toUpperCase()
    .toLowerCase()
    .normalize('NFKD')
    .replace(LEFT_OUT, '')
    .replace(/[æœøđðħłŧþς]/g, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC');
  return (plain.match(/[\p{L}\p{N}\p{M}]+/gv) ?? []).map((word) => [...word].slice(0, LONGEST).join(''));
}
