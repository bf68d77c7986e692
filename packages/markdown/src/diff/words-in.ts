/** Scripts that are written without spaces between words: each of their characters stands alone. */
const UNSPACED = String.raw`\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}`;
/** What a word begins and ends with. */
const EDGE = String.raw`(?![${UNSPACED}])[\p{L}\p{M}\p{N}_]`;
/** What it holds between: `18:10`, `don't` and `e-mail` are one word each, markup is none. */
const WITHIN = String.raw`[^\s[\](){}*|<>…—${UNSPACED}]`;

const WORDS = new RegExp(String.raw`\{\{t [^{}]*\}\}|[${UNSPACED}]\p{M}*|${EDGE}(?:${WITHIN}*${EDGE})?|\s+|.`, 'gsu');

/** A text cut into words, typed instants, gaps and single other characters; together they are the text again. */
export function wordsIn(text: string): string[] {
  return text.match(WORDS) ?? [];
}
