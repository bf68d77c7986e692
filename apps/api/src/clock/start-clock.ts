import type { Services } from '../context.ts';
import { followPlans } from '../maintenance/follow-plans.ts';
import { reachWindows } from '../maintenance/series/reach-windows.ts';
import { runOutCommitments } from './run-out-commitments.ts';
import { runOutPostmortems } from './run-out-postmortems.ts';
import { runOutPromises } from './run-out-promises.ts';

const EVERY_MS = 1_000;

/** What the clock sees to, in this order. */
const DUTIES = {
  'promised updates': runOutPromises,
  'promised postmortems': runOutPostmortems,
  commitments: runOutCommitments,
  'recurring windows': reachWindows,
  maintenance: followPlans,
};

/** The clock, running. */
export interface RunningClock {
  /** How late what is due now would be acted on at least: the time since the last round that left nothing undone. */
  readonly lagMs: () => number;
  readonly stop: () => Promise<void>;
}

/**
 * Says what the time has come to say: promises that ran out, windows to announce, maintenance that begins and ends. Two
 * clocks do no harm: their command ids are the same.
 */
export function startClock(services: Services): RunningClock {
  let isStopped = false;
  let lastRound = performance.now();
  let running: Promise<void> = Promise.resolve();
  const failing = new Set<string>();

  async function see(to: string, duty: (services: Services) => Promise<void>): Promise<void> {
    try {
      await duty(services);
      failing.delete(to);
    } catch (error) {
      if (!failing.has(to)) services.logger.error({ err: error }, `the clock cannot see to ${to}; trying on`);
      failing.add(to);
    }
  }

  async function tick(): Promise<void> {
    const begun = performance.now();
    for (const [to, duty] of Object.entries(DUTIES)) await see(to, duty);
    if (failing.size === 0) lastRound = begun;
    if (!isStopped) timer = setTimeout(start, EVERY_MS);
  }

  function start(): void {
    running = tick();
  }

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
