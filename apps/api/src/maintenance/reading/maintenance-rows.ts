import { MaintenanceStatus } from '@candor/incidents';
import { Instant, UpdateId } from '@candor/log';
import type { MaintenanceTimelineRow } from '@candor/timeline';
import { z } from 'zod';
import { Change, Correction, onPageOf, Placed, Withdrawal } from '../../incidents/reading/timeline-rows.ts';
import type { Publisher } from '../../publisher/publisher.ts';
import { PlanView } from './summary.ts';

/** One thing that was said of a maintenance. Texts are Markdown as typed, but for the title. */
export const MaintenanceRow = z.discriminatedUnion('kind', [
  Placed.extend({ kind: z.literal('scheduled'), title: z.string(), plan: PlanView }),
  Placed.extend({
    kind: z.literal('update'),
    id: UpdateId,
    status: MaintenanceStatus,
    /** Null where the clock said what was planned. */
    text: z.string().nullable(),
    revision: z.number().int(),
    withdrawn: z.boolean(),
    changes: z.array(Change),
  }),
  Correction,
  Withdrawal,
  Placed.extend({ kind: z.literal('plan'), before: PlanView, plan: PlanView, text: z.string() }),
  Placed.extend({ kind: z.literal('overdue'), what: z.enum(['start', 'end']), due: Instant }),
]);
export type MaintenanceRow = z.input<typeof MaintenanceRow>;

/** A maintenance's rows as the console shows them: newest first, each with whether readers can see it yet. */
export function maintenanceRows(rows: readonly MaintenanceTimelineRow[], publisher: Publisher): MaintenanceRow[] {
  return rows.toReversed().map((row) => ({ ...row, ...onPageOf(row.source.index, publisher) }) as MaintenanceRow);
}
