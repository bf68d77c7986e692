import type { RequestApi } from '../../../src/api/request-api.ts';
import type { Clock } from '../../time/shown-time.server.ts';

type Summary = Awaited<ReturnType<RequestApi['now']>>['open'][number];

/** An incident in a list. */
export type IncidentRowView = ReturnType<typeof incidentRow>;

export function incidentRow(incident: Summary, clock: Clock) {
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
    due: promise && { at: clock.show(promise.due), away: clock.away(promise.due), isPast: promise.due <= clock.now },
  };
}
