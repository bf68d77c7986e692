import { addMilliseconds, Instant } from '@candor/log';
import { pruneAudit } from '@candor/store';
import type { Services } from '../context.ts';
import { noteOf } from './note-act.ts';
import { CANDOR_ITSELF } from './who.ts';

const EVERY_MS = 60 * 60 * 1000;
const DAY_MS = 24 * EVERY_MS;

/** Deletes what the audit has kept for more than `days` days, now and every hour. With null it keeps everything. */
export function startPruning(services: Services, days: number | null): { readonly stop: () => Promise<void> } {
  if (days === null) return { stop: async () => {} };
  let running = Promise.resolve();
  const prune = () => {
    running = pruneOlder(services, days).catch((error) =>
      services.logger.error({ err: error }, 'the audit cannot be pruned; trying again in an hour'),
    );
  };
  prune();
  const timer = setInterval(prune, EVERY_MS);
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}

/** By whole days, so that there is one row a day about it, and not one an hour. */
async function pruneOlder(services: Services, days: number): Promise<void> {
  const before = Instant.parse(
    addMilliseconds(services.realNow(), -days * DAY_MS)
      .slice(0, 10)
      .concat('T00:00Z'),
  );
  await pruneAudit(services.store, {
    before,
    note: (rows) =>
      noteOf(services, CANDOR_ITSELF, { act: 'PruneAudit', refused: false, subject: 'audit', after: { before, rows } }),
  });
}
