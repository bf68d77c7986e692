import { Instant } from '@candor/log';
import { auditActs, listAudit } from '@candor/store';
import { z } from 'zod';
import type { Services } from '../../context.ts';
import type { ListAuditInput } from './question.ts';

const Values = z.record(z.string(), z.unknown());

/** One act: who, what, when, from where, and what changed. */
const AuditRowView = z.object({
  number: z.number().int(),
  at: Instant,
  kind: z.enum(['operator', 'key', 'clock', 'command-line', 'stranger']),
  actorId: z.string().nullable(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  role: z.string().nullable(),
  address: z.string().nullable(),
  agent: z.string().nullable(),
  act: z.string(),
  refused: z.boolean(),
  subject: z.string().nullable(),
  subjectName: z.string().nullable(),
  commandId: z.string().nullable(),
  requestId: z.string().nullable(),
  before: Values.nullable(),
  after: Values.nullable(),
});

/** A page of the audit, newest first. */
export const AuditView = z.object({
  rows: z.array(AuditRowView),
  /** The `before` of the next page; null at the end. */
  next: z.number().int().nullable(),
  /** Whether there may be more rows than these that fit, further back than one answer looks. */
  cutShort: z.boolean(),
  /** Every kind of act there is. */
  acts: z.array(z.string()),
});

/** Looks through the audit. */
export async function readAudit(
  { store }: Services,
  input: z.infer<typeof ListAuditInput>,
): Promise<z.infer<typeof AuditView>> {
  return { ...(await listAudit(store.reader, input)), acts: await auditActs(store.reader) };
}
