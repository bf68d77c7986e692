import { listAudit, putAudit } from '@candor/store';
import { z } from 'zod';
import type { Acting } from '../../commands/execute.ts';
import { noteOf } from '../note-act.ts';
import { whoActs } from '../who.ts';
import type { ExportAuditInput } from './question.ts';
import { exportQuestion } from './question.ts';
import { CSV_HEADER, toCsv } from './to-csv.ts';

/** A part of an export: to be written one after the other. */
export const ExportedAudit = z.object({
  text: z.string(),
  /** The `before` of the next part; null when this is the last. */
  next: z.number().int().nullable(),
});

/** Writes a part of the audit as CSV or JSON lines, newest first. Taking a part is itself an act. */
export async function exportAudit(
  acting: Acting,
  input: z.infer<typeof ExportAuditInput>,
): Promise<z.infer<typeof ExportedAudit>> {
  const { format, before } = input;
  const { rows, next } = await listAudit(acting.store.reader, exportQuestion(input));
  const note = noteOf(acting, whoActs(acting), { act: 'ExportAudit', refused: false, subject: 'audit', after: input });
  await acting.store.transaction((tx) => putAudit(tx, note));
  const body = format === 'csv' ? toCsv(rows) : rows.map((row) => `${JSON.stringify(row)}\n`).join('');
  return { text: before === undefined && format === 'csv' ? CSV_HEADER + body : body, next };
}
