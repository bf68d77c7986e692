import type { IncidentId, Instant } from '@candor/log';
import { CLOCK } from '@candor/log';
import { duePromises } from '@candor/store';
import type { Services } from '../context.ts';
import { changeIncident } from '../incidents/change-incident.ts';

const EVERY_MS = 1_000;

/** Watches the promised updates and notes each that runs out. Two clocks do no harm: their command ids are the same. */
export function startPromiseClock(services: Services): { readonly stop: () => Promise<void> } {
  let isStopped = false;
  let running: Promise<void> = Promise.resolve();
  const tick = async () => {
    try {
      await runOutPromises(services);
    } catch (error) {
      services.logger.error({ err: error }, 'promises could not be looked at');
    }
    if (!isStopped) timer = setTimeout(start, EVERY_MS);
  };
  const start = () => {
    running = tick();
  };
  let timer = setTimeout(start, 0);
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

/** Notes every promise that has run out by now. */
export async function runOutPromises(services: Services): Promise<void> {
  for (const { incidentId, due } of await duePromises(services.store.reader, services.now()))
    await runOutPromise(services, incidentId, due);
}

async function runOutPromise(services: Services, incidentId: IncidentId, due: Instant): Promise<void> {
  const commandId = `promise/${incidentId}/late/${due}`;
  await changeIncident(
    { ...services, actor: CLOCK },
    { commandId, incidentId, due },
    {
      type: 'RunOutPromise',
      incidentId,
      due,
    },
  );
}
