import type { CatalogueEvent } from '@candor/features';
import type { MaintenanceEvent, MaintenancePlan, MaintenanceStatus } from '@candor/incidents';
import type { Instant, Recorded, UpdateId } from '@candor/log';
import { wordsOf } from '@candor/log';
import { catalogueAlong, nameIn } from './catalogue-along.ts';
import { placedAt } from './placed.ts';
import type { NamedChange, Placed } from './row.ts';

/** What readers were told of a maintenance, with both clocks. Texts read `[removed]` once redacted. */
export type MaintenanceTimelineRow =
  | (Placed & { readonly kind: 'scheduled'; readonly title: string; readonly plan: MaintenancePlan })
  | (Placed & {
      readonly kind: 'update';
      readonly id: UpdateId;
      readonly status: MaintenanceStatus;
      /** Null where the clock said what was planned. */
      readonly text: string | null;
      readonly changes: readonly NamedChange[];
    })
  | (Placed & {
      readonly kind: 'plan';
      readonly before: MaintenancePlan;
      readonly plan: MaintenancePlan;
      readonly text: string;
    })
  | (Placed & { readonly kind: 'overdue'; readonly what: 'start' | 'end'; readonly due: Instant });

/** The rows of a maintenance in the order of the log. Both lists must be in that order. */
export function readMaintenanceRows(
  events: readonly Recorded<MaintenanceEvent>[],
  catalogueEvents: readonly Recorded<CatalogueEvent>[],
): MaintenanceTimelineRow[] {
  const catalogueAt = catalogueAlong(catalogueEvents);
  const rows: MaintenanceTimelineRow[] = [];
  let plan: MaintenancePlan | undefined;
  for (const event of events) {
    const placed = placedAt(event);
    switch (event.type) {
      case 'MaintenanceScheduled':
        plan = planIn(event.data);
        rows.push({ kind: 'scheduled', ...placed, title: wordsOf(event.data.title), plan });
        break;
      case 'MaintenanceUpdatePublished': {
        const { updateId: id, status, text, features } = event.data;
        const catalogue = catalogueAt(event.sequence);
        const changes = features.map((it) => ({ ...it, ...nameIn(catalogue, it.featureId) }));
        rows.push({ kind: 'update', ...placed, id, status, text: text && wordsOf(text), changes });
        break;
      }
      case 'MaintenancePlanChanged': {
        const before = plan ?? planIn(event.data);
        plan = planIn(event.data);
        rows.push({ kind: 'plan', ...placed, before, plan, text: wordsOf(event.data.reason) });
        break;
      }
      case 'MaintenanceOverdue':
        rows.push({ kind: 'overdue', ...placed, what: event.data.what, due: event.data.due });
        break;
    }
  }
  return rows;
}

function planIn({ scheduledFor, scheduledUntil, features, startsByItself, endsByItself }: MaintenancePlan) {
  return { scheduledFor, scheduledUntil, features, startsByItself, endsByItself };
}
