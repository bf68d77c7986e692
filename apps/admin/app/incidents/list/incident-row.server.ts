import type { Instant } from '@candor/log';
import { millisecondsOf } from '@candor/log';
import type { RequestApi } from '../../../src/api/request-api.ts';
import { countdown } from '../../promises/countdown.ts';
import { owedBy } from '../../promises/postmortem/owed.server.ts';
import type { Clock } from '../../time/shown-time.server.ts';

/** The postmortems that are owed, and those that are in review. */
type Postmortems = Pick<Awaited<ReturnType<RequestApi['now']>>, 'postmortems' | 'reviews'>;
type Summary = Awaited<ReturnType<RequestApi['now']>>['open'][number];

/** An incident in a list. */
export type IncidentRowView = ReturnType<typeof incidentRow>;

export function incidentRow(incident: Summary, { postmortems, reviews }: Postmortems, clock: Clock) {
  const postmortem = owedBy(incident.incidentId, postmortems, clock);
  const isInReview = reviews.some(({ incidentId: of }) => of === incident.incidentId);
  const { incidentId, title, status, open, severity, impact, startedAt, resolvedAt, promise, backfilled } = incident;
  return {
    incidentId,
    title,
    status,
    open,
    severity,
    impact,
    backfilled,
    started: clock.show(startedAt),
    resolved: resolvedAt && clock.show(resolvedAt),
    lasting: clock.away(startedAt),
    postmortem: postmortem && {
      isLate: postmortem.isLate,
      isNear: postmortem.isNear,
      words: postmortem.isLate ? `Postmortem ${postmortem.away} late` : `Postmortem due by ${postmortem.day}`,
    },
    isInReview,
    due: promise && dueOf(promise.due, clock),
  };
}

function dueOf(due: Instant, clock: Clock) {
  const { phase } = countdown(millisecondsOf(due), millisecondsOf(clock.now));
  switch (phase) {
    case 'calm':
    case 'soon':
    case 'last':
      return { phase, words: `next update due in ${clock.away(due)}` };
    case 'now':
      return { phase, words: 'next update due now' };
    case 'late':
      return { phase, words: `next update ${clock.away(due)} late` };
  }
}
