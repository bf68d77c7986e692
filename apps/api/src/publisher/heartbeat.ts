import type { Instant } from '@candor/log';
import type { Signer } from '@candor/record';
import { signedFile } from '@candor/record';
import { HEARTBEAT_PATH } from '@candor/site';
import type { Logger } from '../logger.ts';
import type { PublishedFiles } from './files/files.ts';
import type { Publisher } from './publisher.ts';

const LOOK_EVERY_MS = 1_000;
const EVERY_MS = 30_000;

/** What a heartbeat needs. */
export interface HeartbeatParts {
  readonly files: PublishedFiles;
  readonly publisher: Publisher;
  readonly signer: Signer;
  readonly realNow: () => Instant;
  readonly logger: Logger;
}

/**
 * Says every 30 s that what is published is the newest there is, beside the record, so that a quiet month differs from a
 * dead api. An api that cannot publish is a dead one to readers: it says nothing.
 */
export function startHeartbeat({ files, publisher, signer, realNow, logger }: HeartbeatParts): {
  readonly stop: () => Promise<void>;
} {
  let running: Promise<void> = Promise.resolve();
  let next = 0;
  const beat = () => {
    const { problem, index } = publisher.status();
    if (problem !== null || performance.now() < next) return;
    next = performance.now() + EVERY_MS;
    running = files
      .writeDurably(HEARTBEAT_PATH, signedFile(signer, { at: realNow(), index }))
      .catch((error) => logger.error({ err: error }, 'heartbeat not written'));
  };
  beat();
  const timer = setInterval(beat, LOOK_EVERY_MS);
  return {
    async stop() {
      clearInterval(timer);
      await running;
    },
  };
}
