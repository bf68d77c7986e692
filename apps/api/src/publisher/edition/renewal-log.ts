import type { Logger } from '../../logger.ts';
import type { Progress } from './renewal.ts';

const EACH_MS = 10_000;

/** Logs that pages are written anew in the background: when that begins, every ten seconds, and when it is over. */
export function renewalLog(logger: Logger, progress: () => Progress | null): () => void {
  let told: { readonly at: number; readonly since: number; readonly pages: number } | null = null;
  return () => {
    const now = performance.now();
    const renewing = progress();
    if (renewing === null) {
      if (told) logger.info({ pages: told.pages, ms: Math.round(now - told.since) }, 'all pages are written anew');
      told = null;
      return;
    }
    if (told && now - told.at < EACH_MS) return;
    const { pages, left } = renewing;
    logger.info({ written: pages - left, pages }, 'writing pages anew');
    told = { at: now, since: told?.since ?? now, pages };
  };
}
