import { Instant } from '@candor/log';
import type { AuditQuestion } from '@candor/store';
import { z } from 'zod';

const Sought = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine((text) => text.isWellFormed() && !text.includes('\0'), 'No act says this.');
const Name = z.string().regex(/^[\w-]{1,100}$/, 'There is nothing of this name.');

/** What rows of the audit are sought by: all that is given must be so. */
const AuditFilter = z.object({
  /** Part of a name or an e-mail address, or an operator's or key's id. */
  person: Sought.optional(),
  role: Name.optional(),
  /** As a command is named, such as `PublishUpdate`. */
  act: Name.optional(),
  /** `incident/ID`, or what it begins with: `incident/`. */
  subject: Sought.optional(),
  refused: z.boolean().optional(),
  from: Instant.optional(),
  /** Up to this instant, without it. */
  to: Instant.optional(),
  /** Part of anything that the row says. */
  text: Sought.optional(),
  /** The `next` of the page before. */
  before: z.number().int().positive().optional(),
});

export const ListAuditInput = AuditFilter.extend({ limit: z.number().int().min(1).max(200).default(50) });
export const ExportAuditInput = AuditFilter.extend({ format: z.enum(['csv', 'jsonl']) });

/** How many rows one answer of an export holds. */
const EXPORTED_AT_ONCE = 500;

export function exportQuestion({ format: _format, ...filter }: z.infer<typeof ExportAuditInput>): AuditQuestion {
  return { ...filter, limit: EXPORTED_AT_ONCE };
}
