import type { BareFigure } from '@candor/timeline';

/**
 * A figure as a field: a count as it is, a time in seconds. What does not apply, and what is invalid, stands as words: no
 * spreadsheet adds them up.
 */
export function figureField(figure: BareFigure, isTime: boolean): string {
  if (figure.state === 'known') return isTime ? secondsField(figure.value) : String(figure.value);
  return figure.state === 'invalid' ? 'invalid' : `not applicable: ${figure.why}`;
}

/** A time in milliseconds as seconds; empty where there is none. */
export function secondsField(milliseconds: number | null): string {
  return milliseconds === null ? '' : String(milliseconds / 1000);
}
