import type { Instant } from '@candor/log';
import { HEARTBEAT_PATH } from '@candor/site';
import type { Logger } from '../logger.ts';
import type { PublishedFiles } from './files.ts';

const EVERY_MS = 30_000;

/** What a heartbeat needs. */
export interface HeartbeatParts {
  readonly files: PublishedFiles;
  readonly index: () => number;
  readonly realNow: () => Instant;
  readonly logger: Logger;
}

/** Says every 30 s that the api lives, beside the record, so that a quiet month differs from a dead api. */
export function startHeartbeat({ files, index, realNow, logger }: HeartbeatParts): { readonly stop: () => void } {
  const beat = () => {
    const text = `${JSON.stringify({ at: realNow(), index: index() })}\n`;
    files.writeDurably(HEARTBEAT_PATH, text).catch((error) => logger.error({ err: error }, 'heartbeat not written'));
  };
  beat();
  const timer = setInterval(beat, EVERY_MS);
  return { stop: () => clearInterval(timer) };
}
