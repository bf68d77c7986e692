import { setTimeout as pause } from 'node:timers/promises';
import type { Store } from '@candor/store';
import { isRewriteDue, rewriteFiles } from '@candor/store';
import type { Logger } from '../logger.ts';

const AGAIN_MS = 5_000;

/**
 * Writes the database's files anew after each redaction, and at the start where that was cut off: until then words that
 * were destroyed may still lie in pages which nothing uses any more. Tried again until it succeeds.
 */
export function startRewriting({ store, logger }: { readonly store: Store; readonly logger: Logger }): {
  readonly stop: () => Promise<void>;
} {
  const stopping = new AbortController();
  let running: Promise<void> | null = null;
  let isWanted = false;

  async function run(): Promise<void> {
    while (isWanted && !stopping.signal.aborted) {
      isWanted = false;
      try {
        if (!(await isRewriteDue(store.reader))) continue;
        isWanted = !(await rewriteFiles(store));
        if (!isWanted) logger.info('the files of the database hold nothing of what was redacted');
      } catch (error) {
        isWanted = true;
        logger.warn({ err: error }, 'the files of the database are not written anew yet; trying again');
      }
      if (isWanted) await pause(AGAIN_MS, undefined, { signal: stopping.signal }).catch(() => {});
    }
    running = null;
  }

  function look(): void {
    isWanted = true;
    running ??= run();
  }

  const unsubscribe = store.subscribe(look);
  look();
  return {
    async stop() {
      unsubscribe();
      stopping.abort();
      await running;
    },
  };
}
