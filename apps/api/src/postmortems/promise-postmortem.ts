import type { Incident } from '@candor/incidents';
import { decidePostmortemPromise, isOpen, postmortemStream } from '@candor/incidents';
import type { IncidentId, Recorded } from '@candor/log';
import type { LogEvent } from '@candor/record';
import { loadIncident, loadPage, loadPostmortemDraft, loadPostmortemTerm } from '@candor/store';
import type { Work } from '../commands/execute.ts';

/** What was changed: an incident, and how it stood before the command. */
interface Changed {
  readonly incidentId: IncidentId;
  readonly before: Incident | undefined;
}

/** Promises the postmortem of an incident that is over, where it asks for one by now, in the transaction that changed it. */
export async function promisePostmortem(
  { tx, at, append }: Work,
  { incidentId, before }: Changed,
): Promise<Recorded<LogEvent>[]> {
  const after = await loadIncident(tx, incidentId);
  if (!after || isOpen(after)) return [];
  const [draft, page, term] = await Promise.all([
    loadPostmortemDraft(tx, incidentId),
    loadPage(tx),
    loadPostmortemTerm(tx),
  ]);
  const deciding = { now: at.now, term, timeZone: page?.timeZone ?? 'Etc/UTC' };
  return append(postmortemStream(incidentId), decidePostmortemPromise(draft, { before, after }, deciding));
}
