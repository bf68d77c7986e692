import { redirect } from '@remix-run/node';
import type { Acting } from '../../asking/acting.server.ts';
import { typedTime } from '../../time/typed-time.ts';

/** What a command on the incident of this screen starts from. */
export function about({ fields, params }: Acting) {
  return { incidentId: params.incidentId ?? '', commandId: fields.commandId ?? '' };
}

/** When it happened, as typed; null: now. */
export async function happenedAt({ api, fields }: Acting) {
  const { page, now } = await api.now();
  return typedTime(fields, 'happenedAt', { timeZone: page.timeZone, now, meant: 'past' });
}

/** Back to the incident, which says what was done. */
export function done({ params }: Acting, what: Done): Response {
  return redirect(`/incidents/${params.incidentId}?done=${what}#done`, 303);
}

/** Back to the incident, which says when readers see the entry. */
export function said({ params }: Acting, index: number | null): Response {
  return redirect(`/incidents/${params.incidentId}?said=${index}#said`, 303);
}

export type Done = 'note' | 'severity' | 'milestone' | 'link';
