import type { RequestApi } from '../../../src/api/request-api.ts';
import type { Clock } from '../../time/shown-time.server.ts';

/** A maintenance as the api's lists tell it. */
export type MaintenanceSummary = Awaited<ReturnType<RequestApi['now']>>['maintenances'][number];

/** What a person has to say and has not said, though its time has come. */
export type AwaitedWord = NonNullable<ReturnType<typeof awaitedWord>>;

/** The beginning or the end whose time has come and that nobody has said; null while there is none. */
export function awaitedWord({ status, running, plan, overdue }: MaintenanceSummary, clock: Clock) {
  if (status !== 'scheduled' && !running) return null;
  const due = running ? plan.scheduledUntil : plan.scheduledFor;
  const isByItself = running ? plan.endsByItself : plan.startsByItself;
  if (isByItself || due > clock.now) return null;
  const what: 'start' | 'end' = running ? 'end' : 'start';
  // Readers are told only once the grace is over.
  return { what, at: clock.show(due), away: clock.away(due), isOverdue: overdue !== null };
}
