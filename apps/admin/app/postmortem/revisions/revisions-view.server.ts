import type { RequestApi } from '../../../src/api/request-api.ts';
import type { Clock } from '../../time/shown-time.server.ts';

type Read = Awaited<ReturnType<RequestApi['ask']['postmortems']['read']['query']>>;

/** What was published of a postmortem, newest first, each with its address; all but the newest are superseded. */
export function revisionsView(
  { revisions }: Pick<Read, 'revisions'>,
  { incidentId, pageUrl, clock }: { readonly incidentId: string; readonly pageUrl: string; readonly clock: Clock },
) {
  return revisions.map(({ revision, recordedAt }, place) => ({
    revision,
    at: clock.show(recordedAt),
    isSuperseded: place > 0,
    address: `${pageUrl}/postmortems/${incidentId}${place > 0 ? `/${revision}` : ''}`,
  }));
}
export type RevisionView = ReturnType<typeof revisionsView>[number];
