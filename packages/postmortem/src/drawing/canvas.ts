import type { Instant } from '@candor/log';
import { millisecondsOf } from '@candor/log';
import type { Span } from './span.ts';

/** What everything is placed on: `width` in units of the drawing, which are pixels at its natural size. */
export interface Canvas {
  readonly width: number;
  readonly span: Span;
  /** Begins the names of patterns, so that two drawings can stand in one page. */
  readonly id: string;
}

/** Part of a drawing: SVG from its own upper edge down, and how tall it is. */
export interface Part {
  readonly svg: string;
  readonly height: number;
}

const EDGE = 8;
const LETTER = 0.56;

/** Where an instant lies from the left; outside of what is drawn, on its edge. */
export function across({ width, span }: Canvas, at: Instant | number): number {
  const time = typeof at === 'number' ? at : millisecondsOf(at);
  const share = (Math.min(Math.max(time, span.from), span.to) - span.from) / (span.to - span.from);
  return rounded(EDGE + share * (width - 2 * EDGE));
}

/** About as wide as a text will be. */
export function widthOf(text: string, size: number): number {
  return rounded([...text].length * size * LETTER);
}

/** A text cut to a width, with an ellipsis where it is. */
export function fitted(text: string, size: number, width: number): string {
  const most = Math.max(4, Math.floor(width / (size * LETTER)));
  const letters = [...text];
  return letters.length <= most
    ? text
    : `${letters
        .slice(0, most - 1)
        .join('')
        .trimEnd()}…`;
}

/** To a tenth: finer is not seen, and makes the file longer. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
