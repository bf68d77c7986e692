import { workingDaysAfter } from '@candor/incidents';
import { dayWords } from '../../promises/postmortem/owed.server.ts';
import type { Clock } from '../../time/shown-time.server.ts';

/** What a number of working days comes to, with today as the example. */
export function termWords(workingDays: number | null, clock: Clock): string {
  if (workingDays === null) return 'Resolving an incident promises no postmortem. One may be published all the same.';
  const within = workingDays === 1 ? 'one working day' : `${workingDays} working days`;
  const day = dayWords(workingDaysAfter(clock.now, workingDays, clock.timeZone), clock);
  return (
    `Resolving a major or critical incident will promise readers a postmortem within ${within}: ` +
    `resolved today, by the end of ${day}. Publishing it keeps the promise; it can be declined with a public reason.`
  );
}
