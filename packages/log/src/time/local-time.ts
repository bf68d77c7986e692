import type { Instant } from '../instant.ts';
import { addMilliseconds, instantOf, millisecondsOf } from '../instant.ts';
import { zonedTimes } from './zoned-time.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** A time as `datetime-local` gives it, e.g. `2024-04-03T20:10`: what a clock on the wall shows. */
const LOCAL = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?$/;

/**
 * The instants at which clocks in a zone show a local time, earliest first: none in the hour that is left out when
 * they go forward, two in the hour that comes twice when they go back. Null when it is no date and time at all.
 */
export function instantsShowing(timeZone: string, local: string): readonly Instant[] | null {
  const asUtc = LOCAL.test(local) ? Date.parse(`${local}Z`) : Number.NaN;
  // Date.parse takes 31 February; writing it again does not give it back.
  if (Number.isNaN(asUtc) || !new Date(asUtc).toISOString().startsWith(local.slice(0, 16))) return null;
  const show = zonedTimes(timeZone);
  const shown = instantOf(asUtc);
  const candidates = [-DAY_MS, DAY_MS].map((shift) => {
    const offset = offsetOf(show(addMilliseconds(shown, shift)).iso);
    return addMilliseconds(shown, -offset);
  });
  return [...new Set(candidates)]
    .filter((it) => show(it).iso.slice(0, 23) === shown.slice(0, 23))
    .sort((one, other) => millisecondsOf(one) - millisecondsOf(other));
}

/** What a clock in a zone shows, as `datetime-local` takes it: to the minute. */
export function localTime(timeZone: string, instant: Instant): string {
  return zonedTimes(timeZone)(instant).iso.slice(0, 16);
}

function offsetOf(iso: string): number {
  const [, sign, hours, minutes] = /([+-])(\d\d):(\d\d)$/.exec(iso) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
}
