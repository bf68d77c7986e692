import type { AuditNote } from '@candor/store';
import { putAudit } from '@candor/store';
import type { Services } from '../context.ts';
import type { Who } from './who.ts';

/** An act that is no command: signing in, or being refused. */
export interface Act extends Pick<AuditNote, 'act' | 'refused'> {
  readonly subject?: string | null;
  readonly subjectName?: string | null;
  readonly after?: AuditNote['after'];
}

/** Fills what most acts have nothing to say of. */
export function noteOf({ realNow }: Pick<Services, 'realNow'>, who: Who, act: Act): AuditNote {
  const nothing = { subject: null, subjectName: null, commandId: null, before: null, after: null };
  return { ...nothing, ...who, ...act, at: realNow() };
}

/** Writes one row of the audit in a transaction of its own. Throws when it cannot be written. */
export async function noteAct(services: Services, who: Who, act: Act): Promise<void> {
  await services.store.transaction((tx) => putAudit(tx, noteOf(services, who, act)));
}
