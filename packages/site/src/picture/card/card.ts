import type { Markup } from '../../html/markup.ts';
import { markup } from '../../html/markup.ts';
import { SHAPES } from '../../html/words/state.ts';
import type { Tone } from '../../html/words/status-words.ts';
import { TONE_FILLS } from '../tone-fills.ts';
import { drawable } from './drawable.ts';
import { setBold } from './lines.ts';

/** The size that services show pictures of links in. */
export const CARD = { width: 1200, height: 630 } as const;

/** Whoever paints a card must have it, in both weights. */
const FONT = 'DejaVu Sans';

const MARGIN = 90;
const ROOM = CARD.width - 2 * MARGIN;
const NAME_FITS = [
  { size: 44, lines: 1 },
  { size: 36, lines: 1 },
] as const;
const SENTENCE_FITS = [
  { size: 76, lines: 2 },
  { size: 60, lines: 2 },
  { size: 50, lines: 3 },
] as const;
const PAPER = '#fbfaf7';
const INK = '#1a1a1d';
const SOFT = '#5d5d66';
const SHAPE = 104;

/** What a card says. */
export interface CardWords {
  readonly name: string;
  readonly tone: Tone;
  readonly sentence: string;
  /** Where the page is, as people say it: `status.example.com`. */
  readonly place: string;
  readonly direction: 'ltr' | 'rtl';
}

/**
 * The picture that stands for the page where links to it are shown: whose it is, and how the whole stands, by shape,
 * words and colour. As an SVG whose only font is DejaVu Sans; what that cannot draw is left out.
 */
export function card({ name, tone, sentence, place, direction }: CardWords): string {
  const isLtr = direction === 'ltr';
  const at = isLtr ? MARGIN : CARD.width - MARGIN;
  const top = setBold(drawable(name) ?? '', ROOM, NAME_FITS);
  const whole = setBold(drawable(sentence) ?? '', ROOM, SENTENCE_FITS);
  const step = whole.size * 1.22;
  const baseline = 392 + (whole.lines.length === 1 ? step / 2 : 0);
  const shapeAt = isLtr ? MARGIN : CARD.width - MARGIN - SHAPE;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${CARD.width}" height="${CARD.height}"><rect width="100%" height="100%" fill="${PAPER}"/><rect width="100%" height="16" fill="${TONE_FILLS[tone]}"/><g font-family="${FONT}" text-anchor="${isLtr ? 'start' : 'end'}"><g font-weight="700" fill="${INK}">${top.lines.map((line) => textAt(at, 140, { line, size: top.size }))}${whole.lines.map((line, place) => textAt(at, baseline + place * step, { line, size: whole.size }))}</g><g fill="${SOFT}">${textAt(at, 566, { line: drawable(place) ?? '', size: 32 })}</g></g><path transform="translate(${shapeAt} 196)scale(${SHAPE / 16})" fill="${TONE_FILLS[tone]}" d="${SHAPES[tone]}"/></svg>
`.toString();
}

function textAt(x: number, y: number, { line, size }: { readonly line: string; readonly size: number }): Markup | null {
  if (line === '') return null;
  return markup`<text x="${x}" y="${Math.round(y)}" font-size="${size}">${inItsDirection(line)}</text>`;
}

const RTL_FIRST = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/** Renderers of SVG read every line from left to right, unless it is embedded (Unicode's RLE ... PDF). */
function inItsDirection(line: string): string {
  return RTL_FIRST.test(line) ? `\u202B${line}\u202C` : line;
}
