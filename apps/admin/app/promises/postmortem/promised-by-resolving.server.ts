import { workingDaysAfter } from '@candor/incidents';
import type { RequestApi } from '../../../src/api/request-api.ts';
import type { Clock } from '../../time/shown-time.server.ts';
import { dayWords } from './owed.server.ts';

type Answered = Awaited<ReturnType<RequestApi['ask']['incidents']['read']['query']>>;

/** The day by which resolving an incident now promises its postmortem; null where it promises none. */
export function promisedByResolving(
  { incident, rows }: Pick<Answered, 'incident' | 'rows'>,
  term: number | null,
  clock: Clock,
): string | null {
  const isAsked = incident.open && (incident.impact === 'major' || incident.impact === 'critical');
  const isPublished = rows.some((row) => row.kind === 'postmortem');
  if (term === null || !isAsked || isPublished) return null;
  return dayWords(workingDaysAfter(clock.now, term, clock.timeZone), clock);
}
