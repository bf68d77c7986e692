import { markup } from '../../html/markup.ts';
import { SHAPES } from '../../html/words/state.ts';
import type { Tone } from '../../html/words/status-words.ts';
import { cutToWidth, textWidth } from '../text-width.ts';
import { TONE_FILLS } from '../tone-fills.ts';

const HEIGHT = 20;
const FONT = 11;
const PADDING = 6;
const SHAPE = 10;
const GAP = 4;
const LONGEST_LABEL = 28;
const LONGEST_WORDS = 24;
const LABEL_FILL = '#44444c';

/** What a badge says: of what, and how that stands. */
export interface BadgeWords {
  /** A name, already without what could disturb the text around it. */
  readonly label: string;
  readonly tone: Tone;
  readonly status: string;
  /** What is read out for all of it. */
  readonly title: string;
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
}

/**
 * A badge for other people's pages: a label, the shape of a state and its words, 20 pixels high, as an SVG that brings
 * all it needs. It has its own ground, so it reads on light and on dark pages alike.
 *
 * Each text is given the room that a table of widths says: `textLength` fits whatever font the reader has into it.
 */
export function badge({ label, tone, status, title, language, direction }: BadgeWords): string {
  const [name, words] = [cutToWidth(label, LONGEST_LABEL), cutToWidth(status, LONGEST_WORDS)];
  const [nameWidth, wordsWidth] = [roomFor(name), roomFor(words)];
  const labelWidth = nameWidth + 2 * PADDING;
  const stateWidth = SHAPE + GAP + wordsWidth + 2 * PADDING;
  const width = labelWidth + stateWidth;
  const isLeftFirst = direction === 'ltr';
  const [labelAt, stateAt] = isLeftFirst ? [0, labelWidth] : [stateWidth, 0];
  const shapeAt = isLeftFirst ? stateAt + PADDING : stateWidth - PADDING - SHAPE;
  const wordsAt = isLeftFirst ? shapeAt + SHAPE + GAP : PADDING;
  const text = (at: number, room: number, letters: string) =>
    markup`<text x="${at + room / 2}" y="14" textLength="${room}" lengthAdjust="spacingAndGlyphs">${letters}</text>`;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" viewBox="0 0 ${width} ${HEIGHT}" role="img" xml:lang="${language}"><title>${title}</title><clipPath id="r"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath><g clip-path="url(#r)"><rect x="${labelAt}" width="${labelWidth}" height="${HEIGHT}" fill="${LABEL_FILL}"/><rect x="${stateAt}" width="${stateWidth}" height="${HEIGHT}" fill="${TONE_FILLS[tone]}"/></g><g fill="#fff" font-family="Verdana,DejaVu Sans,sans-serif" font-size="${FONT}" text-anchor="middle"><path transform="translate(${shapeAt} 5)scale(${SHAPE / 16})" d="${SHAPES[tone]}"/>${text(labelAt + PADDING, nameWidth, name)}${text(wordsAt, wordsWidth, words)}</g></svg>
`.toString();
}

function roomFor(text: string): number {
  return Math.max(1, Math.ceil(textWidth(text) * FONT));
}
