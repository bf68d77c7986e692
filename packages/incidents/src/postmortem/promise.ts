import type { Decided, Deciding } from '@candor/log';
import { DomainError, IncidentId, Instant, Reason } from '@candor/log';
import { z } from 'zod';
import type { Impact } from '../incident/impact.ts';
import type { Incident } from '../incident/incident.ts';
import { impactOfIncident, isOpen } from '../incident/incident.ts';
import { keptUntil } from '../update/promise.ts';
import type { PostmortemDraft, PostmortemEvent } from './draft.ts';
import { FIRST_POSTMORTEM_TERM, workingDaysAfter } from './term.ts';

/** Says in public that there will be no postmortem of an incident, and why. */
export const DeclinePostmortem = z.object({ incidentId: IncidentId, reason: Reason });
export type DeclinePostmortem = z.infer<typeof DeclinePostmortem>;

/** The clock notes that a promised postmortem did not come in time. */
export const RunOutPostmortem = z.object({ incidentId: IncidentId, due: Instant });
export type RunOutPostmortem = z.infer<typeof RunOutPostmortem>;

/** The impacts that ask for a postmortem. */
const ASKS: readonly Impact[] = ['major', 'critical'];

/** Whether a resolved incident of this impact asks for a postmortem. */
function asksForPostmortem(incident: Incident): boolean {
  return !isOpen(incident) && ASKS.includes(impactOfIncident(incident));
}

/** What deciding on the promise of a postmortem may know. `term` is in working days, null where none is promised. */
export interface DecidingPromise extends Pick<Deciding, 'now'> {
  readonly term: number | null;
  readonly timeZone: string;
}

/**
 * The promise that a change of an incident opens: when it is over and asks for a postmortem, once for each time that it
 * is over. While it is open again the promise rests; when it is resolved again another takes its place, whatever its
 * impact and the term are by then (the first term where none is set): what was promised neither vanishes nor runs out
 * behind its back. What was told only afterwards is counted from its end, and promises nothing when that is long ago.
 */
export function decidePostmortemPromise(
  state: PostmortemDraft,
  { before, after }: { readonly before: Incident | undefined; readonly after: Incident },
  { now, term, timeZone }: DecidingPromise,
): Decided<PostmortemEvent>[] {
  if (state.revisions.length > 0 || isOpen(after)) return [];
  const resolves = !before || isOpen(before);
  if (!resolves && (asksForPostmortem(before) || state.promise !== null || state.declined)) return [];
  const rested = resolves && state.promise?.state === 'due';
  if (!rested && (term === null || !asksForPostmortem(after))) return [];
  const from = before ? now : (after.resolvedAt ?? now);
  const due = workingDaysAfter(from, term ?? FIRST_POSTMORTEM_TERM, timeZone);
  return due <= now ? [] : [{ type: 'PostmortemPromised', data: { due }, happenedAt: now }];
}

/** What declining makes of the promise of a postmortem. Throws `no-postmortem-promised`. */
export function declinePostmortem(
  { promise }: PostmortemDraft,
  { reason }: DeclinePostmortem,
  { now, seal }: Deciding,
): Decided<PostmortemEvent>[] {
  if (promise === null) throw notPromised();
  return [{ type: 'PostmortemDeclined', data: { reason: seal(reason) }, happenedAt: now }];
}

/** What the clock makes of the promise of a postmortem: nothing while it is not late, or its incident is open again. */
export function runOutPostmortem(
  { promise }: PostmortemDraft,
  { due }: RunOutPostmortem,
  { now, incident }: Pick<Deciding, 'now'> & { readonly incident: Incident },
): Decided<PostmortemEvent>[] {
  if (promise?.state !== 'due' || promise.due !== due || isOpen(incident) || now <= keptUntil(due)) return [];
  return [{ type: 'PostmortemRanOut', data: { due }, happenedAt: now }];
}

function notPromised(): DomainError {
  return new DomainError({
    kind: 'conflict',
    code: 'no-postmortem-promised',
    message: 'No postmortem of this incident is promised any more: it was published or declined. Load the page again.',
  });
}
