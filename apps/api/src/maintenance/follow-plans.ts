import { dueOfMaintenance } from '@candor/incidents';
import { CLOCK, UpdateId } from '@candor/log';
import { dueMaintenances } from '@candor/store';
import { inTurn } from '../clock/in-turn.ts';
import type { Services } from '../context.ts';
import { changeMaintenance } from './change-maintenance.ts';

/**
 * Says of every maintenance what its plan asks for by now, however late: that it began, that it is completed, or that
 * nobody said so in time. After an outage of ours one that began and ended meanwhile is told both, in order.
 */
export async function followPlans(services: Services): Promise<void> {
  const due = await dueMaintenances(services.store.reader, services.now());
  await inTurn(due, async (state) => {
    const next = dueOfMaintenance(state);
    if (!next) return;
    const { what, planned } = next;
    const ids = { maintenanceId: state.id, updateId: UpdateId.parse(services.newId()) };
    // With the plan's number: another plan for the same time is another thing to say.
    const commandId = `maintenance/${state.id}/${state.planChanges}/${what}/${planned}`;
    const input = { commandId, maintenanceId: state.id, what, planned };
    await changeMaintenance({ ...services, actor: CLOCK }, input, {
      type: 'FollowMaintenancePlan',
      ...ids,
      what,
      planned,
    });
  });
}
