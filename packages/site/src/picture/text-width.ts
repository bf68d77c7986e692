/**
 * Advance widths of printable ASCII in DejaVu Sans and Verdana, which were drawn on the same widths, in hundredths of
 * the font's size. Measuring needs a font at hand; a table needs none, and gives the same picture everywhere.
 */
const ASCII = [
  32, 40, 46, 84, 64, 95, 78, 27, 39, 39, 50, 84, 32, 36, 32, 34, 64, 64, 64, 64, 64, 64, 64, 64, 64, 64, 34, 34, 84,
  84, 84, 53, 100, 68, 69, 70, 77, 63, 58, 77, 75, 29, 29, 66, 56, 86, 75, 79, 60, 79, 69, 63, 61, 73, 68, 99, 69, 61,
  69, 39, 34, 39, 84, 50, 50, 61, 63, 55, 63, 62, 35, 63, 63, 28, 28, 58, 28, 97, 63, 61, 63, 63, 41, 52, 39, 63, 59,
  82, 59, 59, 52, 64, 34, 64, 84,
];
const FIRST = 0x20;

const NONE = /[\p{M}\p{Cf}]/u;
const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}\uFF00-\uFF60]/u;
const WIDE_WIDTH = 1;
const JOINED = /\p{Script=Arabic}/u;
const JOINED_WIDTH = 0.52;
/** Letters of other alphabets: a little over what they take on average, so that there is room. */
const OTHER_WIDTH = 0.7;

/** How wide a text is about, in multiples of the font's size. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += characterWidth(character);
  return width;
}

function characterWidth(character: string): number {
  const known = ASCII[(character.codePointAt(0) ?? 0) - FIRST];
  if (known !== undefined) return known / 100;
  if (NONE.test(character)) return 0;
  if (WIDE.test(character)) return WIDE_WIDTH;
  return JOINED.test(character) ? JOINED_WIDTH : OTHER_WIDTH;
}

/** A text cut so that it takes at most so many times the font's size, its cut end marked. */
export function cutToWidth(text: string, most: number): string {
  if (textWidth(text) <= most) return text;
  let width = textWidth('…');
  let start = '';
  for (const character of text) {
    width += characterWidth(character);
    if (width > most) break;
    start += character;
  }
  return `${start.trimEnd()}…`;
}
