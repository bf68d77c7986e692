import { z } from 'zod';
import { contrastOf, mixed } from './contrast.ts';

/** Whether a page is shown light or dark. */
export type Scheme = 'light' | 'dark';

/** What links stand on, as the readers' style sheet has it: the page itself, and cards on it. */
export const GROUNDS: Readonly<Record<Scheme, readonly string[]>> = {
  light: ['#fbfaf7', '#ffffff'],
  dark: ['#131316', '#1b1b20'],
};

/** The contrast that text of ordinary size needs (WCAG 2.2, 1.4.3). */
export const NEEDED_CONTRAST = 4.5;

const SHADES = 256;

/** The colour of links in one scheme: `#rgb` or `#rrggbb`, with enough contrast to all that links stand on. */
export function accentFor(scheme: Scheme) {
  return z
    .string({ error: 'Give a colour, such as #22409a, or null for Candor’s own.' })
    .trim()
    .toLowerCase()
    .regex(/^#?([0-9a-f]{3}|[0-9a-f]{6})$/, 'Write the colour as six digits, such as #22409a.')
    .transform((written) => {
      const digits = written.replace('#', '');
      return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
    })
    .check(({ value, issues }) => {
      if (isReadable(value, scheme)) return;
      issues.push({ code: 'custom', message: tooFaint(value, scheme), input: value });
    });
}

/** The least contrast that a colour has to what links stand on. */
export function leastContrast(colour: string, scheme: Scheme): number {
  return Math.min(...GROUNDS[scheme].map((ground) => contrastOf(colour, ground)));
}

/** The shade that is readable with the least of black, or in dark mode of white, mixed in. */
export function nearestReadable(colour: string, scheme: Scheme): string {
  const end = scheme === 'light' ? '#000000' : '#ffffff';
  const shades = Array.from({ length: SHADES }, (_, nth) => mixed(colour, end, nth / (SHADES - 1)));
  return shades.find((shade) => isReadable(shade, scheme)) ?? end;
}

function isReadable(colour: string, scheme: Scheme): boolean {
  return leastContrast(colour, scheme) >= NEEDED_CONTRAST;
}

function tooFaint(colour: string, scheme: Scheme): string {
  const on = scheme === 'light' ? 'on the light page' : 'on the dark page';
  // Cut off, not rounded: 4.499 is not enough, and must not read as 4.50.
  const measured = (Math.floor(leastContrast(colour, scheme) * 100) / 100).toFixed(2);
  return `${colour} ${on} has a contrast of ${measured} to 1; links need ${NEEDED_CONTRAST} to 1. The nearest shade that has it is ${nearestReadable(colour, scheme)}.`;
}
