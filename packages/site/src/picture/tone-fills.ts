import type { Tone } from '../html/words/status-words.ts';

/** The colour of each state under white letters, or of letters on paper: at least 5:1 (WCAG 2.2, 1.4.3). */
export const TONE_FILLS: Readonly<Record<Tone, string>> = {
  ok: '#1b7a43',
  maintenance: '#3157b8',
  degraded: '#8a6100',
  partial: '#b04a00',
  major: '#b3141f',
  open: '#5d5d66',
};

/** The colour of each state's shape on grounds that are not ours, light or dark: at least 3:1 on both (1.4.11). */
export const TONE_MARKS: Readonly<Record<Tone, string>> = {
  ok: '#2c9c5c',
  maintenance: '#5b7be0',
  degraded: '#c08a00',
  partial: '#e0701f',
  major: '#e0434d',
  open: '#85858f',
};
