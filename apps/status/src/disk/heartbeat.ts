import { HEARTBEAT_PATH, Heartbeat } from '@candor/site/published';
import type { Body } from '../memory/body.ts';
import { makeBody } from '../memory/body.ts';
import type { PublishedFiles } from './published-files.ts';

/** When the api was last heard. */
export interface HeartbeatWatch {
  /** Looks for the newest heartbeat, then again and again. */
  readonly start: (everyMs: number) => Promise<void>;
  /**
   * Whole seconds since the last heartbeat; null when none was ever heard. By the real clock against the heartbeat's own
   * time, but never less than what passed here since it came: a clock that is wrong or set back hides nothing.
   */
  readonly age: () => number | null;
  /** The heartbeat's file as it was last read; null when there was none. */
  readonly body: () => Body | null;
  readonly stop: () => void;
}

/** When a heartbeat was made, came to lie here, and was seen by this process: the last by a clock that nobody sets. */
interface Heard {
  readonly at: number;
  readonly writtenAt: number;
  readonly seenAt: number;
}

export function watchHeartbeat(files: PublishedFiles, realNow: () => number): HeartbeatWatch {
  let seen: string | null = null;
  let heard: Heard | null = null;
  let body: Body | null = null;
  let timer: NodeJS.Timeout | undefined;

  async function look(): Promise<void> {
    const stamp = await files.stamp(HEARTBEAT_PATH);
    if (stamp === null || stamp === seen) return;
    seen = stamp;
    const bytes = await files.read(HEARTBEAT_PATH);
    const at = bytes && timeIn(bytes);
    if (!at) return;
    heard = { at, writtenAt: (await files.writtenAt(HEARTBEAT_PATH)) ?? at, seenAt: performance.now() };
    body = await makeBody(bytes);
  }

  return {
    async start(everyMs) {
      // A heartbeat that cannot be read is one that is not heard: the age tells.
      const lookQuietly = () => look().catch(() => {});
      await lookQuietly();
      timer = setInterval(lookQuietly, everyMs);
    },
    age: () => heard && ageOf(heard, realNow()),
    body: () => body,
    stop: () => clearInterval(timer),
  };
}

function ageOf({ at, writtenAt, seenAt }: Heard, now: number): number {
  return Math.floor(Math.max(0, now - at, now - writtenAt, performance.now() - seenAt) / 1000);
}

function timeIn(bytes: Buffer): number | null {
  try {
    return Date.parse(Heartbeat.parse(JSON.parse(bytes.toString())).at);
  } catch {
    return null;
  }
}
