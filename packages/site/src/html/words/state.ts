import type { Markup } from '../markup.ts';
import { markup, trusted } from '../markup.ts';
import type { Tone } from './status-words.ts';

/** One path for each shape, in a square of 16. */
export const SHAPES: Readonly<Record<Tone, string>> = {
  ok: 'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
  maintenance: 'M2 2h12v12H2z',
  degraded: 'M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0zm0 2a6 6 0 0 0 0 12z',
  partial: 'M8 0 16 8 8 16 0 8z',
  major: 'M8 1 15.5 15H.5z',
  open: 'M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0zm0 2.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 0 0 0-11z',
};

/** A state as readers see it: shape, words and colour. */
export function stateMark(tone: Tone, words: string | Markup): Markup {
  return markup`<span class="state ${tone}">${shapeOf(tone)}${words}</span>`;
}

function shapeOf(tone: Tone): Markup {
  return trusted(`<svg viewBox="0 0 16 16" aria-hidden="true"><path d="${SHAPES[tone]}"/></svg>`);
}
