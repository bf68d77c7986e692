import type { Instant } from '@candor/log';
import { addMilliseconds, instantsShowing, localTime, millisecondsOf } from '@candor/log';
import { renderText, typedInstant } from '@candor/markdown';
import type { Draft } from '../../draft.ts';
import type { Offer } from '../../finding.ts';
import type { NamedDay } from './dates.ts';
import { dayBeside } from './dates.ts';
import type { ToldTime } from './told-times.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const PAST = /\b(?:since|began|begun|started|starting|seit|ab|begann)\b[^.!?\n]{0,20}$/iu;
const FUTURE = /\b(?:by|until|next|bis|nächste\w*)\b[^.!?\n]{0,20}$/iu;

/**
 * The instant that a time told in a text means, on clocks of a zone: on the day that stands beside it, else the one
 * closest to when the text is about. Null when the day is not clear, or clocks show that time twice or never.
 */
export function instantOfTime(draft: Draft, prose: string, time: ToldTime, timeZone: string): Instant | null {
  const before = prose.slice(0, time.from);
  const named = dayBeside(before, prose.slice(time.to));
  const days =
    named === undefined ? [-1, 0, 1].map((away) => dayAway(draft.at, timeZone, away)) : daysOf(draft, timeZone, named);
  const at = millisecondsOf(draft.at);
  const shown = days.map((day) => instantsShowing(timeZone, `${day}T${two(time.hour)}:${two(time.minute)}`) ?? []);
  const choices = shown
    .filter((it) => it.length === 1)
    .flat()
    .filter((it) => named !== undefined || isOnSide(draft, before, it))
    .sort((one, other) => Math.abs(millisecondsOf(one) - at) - Math.abs(millisecondsOf(other) - at));
  return choices[0] ?? null;
}

/** Whether a time that nobody dated may lie where it does: what is told of the end, or began, is over. */
function isOnSide({ status, occasion, at }: Draft, before: string, instant: Instant): boolean {
  const isOver = status === 'resolved' || status === 'completed' || occasion === 'past' || occasion === 'postmortem';
  if (isOver || PAST.test(before)) return instant <= at;
  return !FUTURE.test(before) || instant >= at;
}

/** The offer to write an instant so that each reader sees it in their own zone. */
export function offerOf(at: Instant, draft: Draft): Offer {
  const text = typedInstant(at);
  return { text, label: `Use ${renderText(text, { day: draft.at.slice(0, 10) })} as a time` };
}

function daysOf({ at }: Draft, timeZone: string, named: NamedDay): string[] {
  if (named === null) return [];
  if (typeof named === 'number') return [dayAway(at, timeZone, named)];
  const year = Number(localTime(timeZone, at).slice(0, 4));
  const years = named.year === null ? [year - 1, year, year + 1] : [named.year];
  return years.map((it) => `${String(it).padStart(4, '0')}-${two(named.month)}-${two(named.day)}`);
}

function dayAway(at: Instant, timeZone: string, days: number): string {
  const today = `${localTime(timeZone, at).slice(0, 10)}T12:00:00.000Z` as Instant;
  return addMilliseconds(today, days * DAY_MS).slice(0, 10);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
