import type { Incident } from '@candor/incidents';
import { decidePostmortemPromise, isOpen, postmortemStream } from '@candor/incidents';
import type { Recorded } from '@candor/log';
import type { LogEvent } from '@candor/record';
import { loadPage, loadPostmortemDraft, loadPostmortemTerm } from '@candor/store';
import type { Work } from '../commands/execute.ts';

/** How an incident stood before a command, and stands after it. */
interface Changed {
  readonly before: Incident | undefined;
  readonly after: Incident;
}

/** Promises the postmortem of an incident that is over, where it asks for one by now, in the transaction that changed it. */
export async function promisePostmortem(
  { tx, at, append }: Work,
  { before, after }: Changed,
): Promise<Recorded<LogEvent>[]> {
  if (isOpen(after)) return [];
  const [draft, page, term] = await Promise.all([
    loadPostmortemDraft(tx, after.id),
    loadPage(tx),
    loadPostmortemTerm(tx),
  ]);
  const deciding = { now: at.now, term, timeZone: page?.timeZone ?? 'Etc/UTC' };
  return append(postmortemStream(after.id), decidePostmortemPromise(draft, { before, after }, deciding));
}
