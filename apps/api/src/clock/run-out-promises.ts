import type { IncidentId, Instant } from '@candor/log';
import { CLOCK } from '@candor/log';
import { duePromises } from '@candor/store';
import type { Services } from '../context.ts';
import { changeIncident } from '../incidents/change-incident.ts';

const EVERY_MS = 1_000;

/** The clock, running. */
export interface PromiseClock {
  /** How late what is due now would be acted on at least: the time since the last round that left nothing undone. */
  readonly lagMs: () => number;
  readonly stop: () => Promise<void>;
}

/** Watches the promised updates and notes each that runs out. Two clocks do no harm: their command ids are the same. */
export function startPromiseClock(services: Services): PromiseClock {
  const { logger } = services;
  let isStopped = false;
  let isFailing = false;
  let lastRound = performance.now();
  let running: Promise<void> = Promise.resolve();
  const tick = async () => {
    const begun = performance.now();
    try {
      await runOutPromises(services);
      isFailing = false;
      lastRound = begun;
    } catch (error) {
      if (!isFailing) logger.error({ err: error }, 'promises cannot be run out; trying on');
      isFailing = true;
    }
    if (!isStopped) timer = setTimeout(start, EVERY_MS);
  };
  const start = () => {
    running = tick();
  };
  let timer = setTimeout(start, 0);
  return {
    lagMs: () => performance.now() - lastRound,
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

/** Notes every promise that has run out by now. One that cannot be noted does not hold up the others. */
export async function runOutPromises(services: Services): Promise<void> {
  const failures: unknown[] = [];
  for (const { incidentId, due } of await duePromises(services.store.reader, services.now()))
    await runOutPromise(services, incidentId, due).catch((error) => failures.push(error));
  if (failures.length > 0) throw failures[0];
}

async function runOutPromise(services: Services, incidentId: IncidentId, due: Instant): Promise<void> {
  const input = { commandId: `promise/${incidentId}/late/${due}`, incidentId, due };
  await changeIncident({ ...services, actor: CLOCK }, input, { type: 'RunOutPromise', incidentId, due });
}
