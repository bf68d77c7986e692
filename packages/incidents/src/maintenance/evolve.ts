import type { Recorded } from '@candor/log';
import { applyChanges } from '../update/claims.ts';
import { reworded, unworded, worded } from '../update/wording.ts';
import type { MaintenanceEvent } from './events.ts';
import { maintenanceOfStream } from './events.ts';
import type { Maintenance } from './maintenance.ts';
import type { MaintenancePlan } from './plan.ts';
import { planOf } from './plan.ts';

/** A maintenance's event as folding needs it: from the log, or read back from the public record. */
export type FoldedMaintenanceEvent = MaintenanceEvent &
  Pick<Recorded<MaintenanceEvent>, 'stream' | 'happenedAt' | 'recordedAt' | 'index'>;

/** A maintenance after one more event; `undefined` is one that does not exist yet. Throws on a broken stream. */
export function evolveMaintenance(state: Maintenance | undefined, event: FoldedMaintenanceEvent): Maintenance {
  if (event.type === 'MaintenanceScheduled') {
    if (state) throw new Error(`Stream ${event.stream} schedules its maintenance twice.`);
    return scheduled(event);
  }
  if (!state) throw new Error(`Stream ${event.stream} begins with ${event.type}.`);
  const updatedAt = event.recordedAt;
  const lastSaid = event.index ?? state.lastSaid;
  switch (event.type) {
    case 'MaintenanceUpdatePublished':
      // What the clock says is nothing that a person could have had to read first.
      return { ...updated(state, event), updatedAt, lastSaid: event.data.text === null ? state.lastSaid : lastSaid };
    case 'MaintenanceUpdateCorrected': {
      const { updateId, revision, text } = event.data;
      return { ...state, wordings: reworded(state.wordings, updateId, revision, text), updatedAt, lastSaid };
    }
    case 'MaintenanceUpdateWithdrawn':
      return { ...state, wordings: unworded(state.wordings, event.data.updateId), updatedAt, lastSaid };
    case 'MaintenancePlanChanged':
      return {
        ...state,
        plan: planOf(event.data),
        planChanges: state.planChanges + 1,
        overdue: isStillOverdue(state, event.data) ? state.overdue : null,
        updatedAt,
        lastSaid,
      };
    case 'MaintenanceOverdue':
      return { ...state, overdue: { what: event.data.what, due: event.data.due }, updatedAt };
  }
}

/** A beginning that was missed stays so while it is planned for the same time. */
function isStillOverdue({ status, overdue }: Maintenance, plan: MaintenancePlan): boolean {
  return status === 'scheduled' && overdue?.due === plan.scheduledFor;
}

function scheduled(event: FoldedMaintenanceEvent & { type: 'MaintenanceScheduled' }): Maintenance {
  const id = maintenanceOfStream(event.stream);
  if (id === null) throw new Error(`Stream ${event.stream} holds no maintenance.`);
  return {
    id,
    title: event.data.title,
    seriesId: event.data.seriesId,
    status: 'scheduled',
    plan: planOf(event.data),
    planChanges: 0,
    announcedAt: event.recordedAt,
    updatedAt: event.recordedAt,
    startedAt: null,
    endedAt: null,
    updates: 0,
    wordings: {},
    claims: {},
    overdue: null,
    lastSaid: event.index ?? 0,
  };
}

function updated(
  state: Maintenance,
  event: FoldedMaintenanceEvent & { type: 'MaintenanceUpdatePublished' },
): Maintenance {
  const { updateId, status, text, features } = event.data;
  const isOver = status === 'completed' || status === 'cancelled';
  const isBegun = status !== 'scheduled' && status !== 'cancelled';
  return {
    ...state,
    status,
    startedAt: isBegun ? (state.startedAt ?? event.happenedAt) : state.startedAt,
    endedAt: isOver ? (state.endedAt ?? event.happenedAt) : null,
    updates: state.updates + 1,
    wordings: worded(state.wordings, updateId, text),
    claims: applyChanges(state.claims, features),
    overdue: isOver || (isBegun && state.overdue?.what === 'start') ? null : state.overdue,
  };
}
