import type { Instant } from '@candor/log';
import { instantOf, TimeZone } from '@candor/log';
import { RRuleTemporal } from 'rrule-temporal';
import { z } from 'zod';

/** What a rule may be made of (RFC 5545, 3.3.10), so that a misspelt part is refused and not passed over. */
const PARTS =
  /^(INTERVAL=[1-9]\d{0,2}|(FREQ|COUNT|UNTIL|BY(MONTH|WEEKNO|YEARDAY|MONTHDAY|DAY|HOUR|MINUTE|SETPOS)|WKST)=[A-Z0-9,+-]+)$/;
const FREQUENCIES = /(^|;)FREQ=(DAILY|WEEKLY|MONTHLY|YEARLY)(;|$)/;

/** Counted rules are followed from their beginning, one step a time. */
const MOST_TIMES = 400;

/** A recurrence rule as RFC 5545 writes it, without `DTSTART`: `FREQ=WEEKLY;BYDAY=SU`. */
export const RecurrenceRule = z
  .string({ error: 'Choose how often it comes.' })
  .max(200, 'The rule is longer than 200 characters. Please simplify it.')
  .transform((rule) =>
    rule
      .trim()
      .toUpperCase()
      .replace(/^RRULE:/, ''),
  )
  .refine((rule) => rule.split(';').every((part) => PARTS.test(part)), {
    message: 'Write the rule as RFC 5545 does, such as FREQ=WEEKLY;BYDAY=SU.',
    abort: true,
  })
  .refine((rule) => Number(/(?:^|;)COUNT=(\d+)/.exec(rule)?.[1] ?? 1) <= MOST_TIMES, {
    message: `A rule counts to at most ${MOST_TIMES} times. Use UNTIL for more.`,
    abort: true,
  })
  .refine((rule) => FREQUENCIES.test(rule), 'The rule must come daily, weekly, monthly or yearly: FREQ=WEEKLY.');

const NO_LOCAL_TIME = 'Give a date that exists and a time, such as 2024-04-07T02:00.';

/** A date and a time by the clock on the wall, in no zone yet: `2024-04-07T02:00`. */
export const LocalTime = z.iso
  .datetime({ local: true, precision: -1, error: NO_LOCAL_TIME })
  .refine((time) => !time.endsWith('Z'), NO_LOCAL_TIME);

/** A rule, with the first time that may be one and the zone whose clock it goes by. */
export const Recurrence = z.object({ rule: RecurrenceRule, startsAt: LocalTime, timeZone: TimeZone });
export type Recurrence = z.infer<typeof Recurrence>;

const MOST_STEPS = 500;
const EARLIEST = instantOf(0);

/**
 * The first time after `after` that a rule names; null when there is none, or none that can be found in 500 steps. By
 * the clock of its zone: a window at 02:00 stays at 02:00 when the clocks change, and a time that the change leaves out is
 * left out (RFC 5545).
 */
export function nextTime({ rule, startsAt, timeZone }: Recurrence, after: Instant): Instant | null {
  const begins = `DTSTART;TZID=${timeZone}:${startsAt.replaceAll(/[-:]/g, '')}00`;
  try {
    const times = new RRuleTemporal({
      rruleString: `${begins}\nRRULE:${rule}`,
      strict: true,
      maxIterations: MOST_STEPS,
    });
    const found = times.next(new Date(after));
    return found && instantOf(found.epochMilliseconds);
  } catch (error) {
    // The library's one way to say that a rule contradicts itself or leads out of the calendar.
    if (error instanceof Error) return null;
    throw error;
  }
}

/** Whether a rule names any time at all. */
export function namesTimes(recurrence: Recurrence): boolean {
  return nextTime(recurrence, EARLIEST) !== null;
}
