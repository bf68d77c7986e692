import type { Speech } from '../../language/speech.ts';

const MINUTE = 60_000;

/** A length of time in words, rounded down: "under a minute", "2 h 5 min", "2 days 3 h". Takes milliseconds. */
export function durationWords({ text }: Pick<Speech, 'text'>, milliseconds: number): string {
  const minutes = Math.floor(milliseconds / MINUTE);
  if (minutes < 1) return text('length.under-a-minute');
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor((minutes % 1440) / 60)];
  const parts = [
    days > 0 && text('length.days', { n: days }),
    hours > 0 && text('length.hours', { n: hours }),
    days === 0 && minutes % 60 > 0 && text('length.minutes', { n: minutes % 60 }),
  ].filter((part) => part !== false);
  return parts.reduce((larger, smaller) => text('length.two', { larger, smaller }));
}
