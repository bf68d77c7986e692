import type { CatalogueEvent } from '@candor/features';
import type { MaintenanceEvent, MaintenancePlan, MaintenanceStatus } from '@candor/incidents';
import type { Instant, Recorded, UpdateId } from '@candor/log';
import { wordsOf } from '@candor/log';
import { catalogueAlong, nameIn } from './catalogue-along.ts';
import type { Said } from './newest-wordings.ts';
import { newestWordings } from './newest-wordings.ts';
import { placedAt } from './placed.ts';
import type { CorrectionRow, NamedChange, Placed, WithdrawalRow } from './row.ts';

/** What readers were told of a maintenance, with both clocks. Texts read `[removed]` once redacted. */
export type MaintenanceTimelineRow =
  | (Placed & { readonly kind: 'scheduled'; readonly title: string; readonly plan: MaintenancePlan })
  | (Placed & {
      readonly kind: 'update';
      readonly id: UpdateId;
      readonly status: MaintenanceStatus;
      /** Null where the clock said what was planned; else the newest wording, revision `revision`. */
      readonly text: string | null;
      readonly revision: number;
      readonly withdrawn: boolean;
      readonly changes: readonly NamedChange[];
    })
  | (Placed & {
      readonly kind: 'plan';
      readonly before: MaintenancePlan;
      readonly plan: MaintenancePlan;
      readonly text: string;
    })
  | CorrectionRow
  | WithdrawalRow
  | (Placed & { readonly kind: 'overdue'; readonly what: 'start' | 'end'; readonly due: Instant });

/** The rows of a maintenance in the order of the log. Both lists must be in that order. */
export function readMaintenanceRows(
  events: readonly Recorded<MaintenanceEvent>[],
  catalogueEvents: readonly Recorded<CatalogueEvent>[],
): MaintenanceTimelineRow[] {
  const catalogueAt = catalogueAlong(catalogueEvents);
  const rows: MaintenanceTimelineRow[] = [];
  const newest = newestWordings(events.flatMap(saidOf));
  const wordings = new Map<UpdateId, string>();
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
        const wording = newest.get(id) ?? { text: null, revision: 1, withdrawn: false };
        rows.push({ kind: 'update', ...placed, id, status, ...wording, changes });
        if (text) wordings.set(id, wordsOf(text));
        break;
      }
      case 'MaintenanceUpdateCorrected': {
        const { updateId, revision, change } = event.data;
        const [before, text, reason] = [
          wordings.get(updateId) ?? '',
          wordsOf(event.data.text),
          wordsOf(event.data.reason),
        ];
        rows.push({ kind: 'correction', ...placed, updateId, revision, change, before, text, reason });
        wordings.set(updateId, text);
        break;
      }
      case 'MaintenanceUpdateWithdrawn': {
        const { updateId, reason } = event.data;
        rows.push({ kind: 'withdrawal', ...placed, updateId, text: wordsOf(reason) });
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

function saidOf(event: MaintenanceEvent): Said[] {
  switch (event.type) {
    case 'MaintenanceUpdatePublished':
      return [{ said: 'published', data: event.data }];
    case 'MaintenanceUpdateCorrected':
      return [{ said: 'corrected', data: event.data }];
    case 'MaintenanceUpdateWithdrawn':
      return [{ said: 'withdrawn', data: event.data }];
    default:
      return [];
  }
}

function planIn({ scheduledFor, scheduledUntil, features, startsByItself, endsByItself }: MaintenancePlan) {
  return { scheduledFor, scheduledUntil, features, startsByItself, endsByItself };
}
