import { HEARTBEAT_PATH, Heartbeat } from '@candor/site';
import type { Body } from '../memory/body.ts';
import { makeBody } from '../memory/body.ts';
import type { PublishedFiles } from './published-files.ts';

/** When the api was last heard. */
export interface HeartbeatWatch {
  /** Looks for the newest heartbeat, then again and again. */
  readonly start: (everyMs: number) => Promise<void>;
  /** Whole seconds since the last heartbeat, on the real clock; null when none was ever heard. */
  readonly age: () => number | null;
  /** The heartbeat's file as it was last read; null when there was none. */
  readonly body: () => Body | null;
  readonly stop: () => void;
}

export function watchHeartbeat(files: PublishedFiles, realNow: () => number): HeartbeatWatch {
  let seen: string | null = null;
  let heardAt: number | null = null;
  let body: Body | null = null;
  let timer: NodeJS.Timeout | undefined;

  async function look(): Promise<void> {
    const stamp = await files.stamp(HEARTBEAT_PATH);
    if (stamp === null || stamp === seen) return;
    seen = stamp;
    const bytes = await files.read(HEARTBEAT_PATH);
    const at = bytes && timeIn(bytes);
    if (!at) return;
    heardAt = at;
    body = await makeBody(bytes);
  }

  return {
    async start(everyMs) {
      // A heartbeat that cannot be read is one that is not heard: the age tells.
      const lookQuietly = () => look().catch(() => {});
      await lookQuietly();
      timer = setInterval(lookQuietly, everyMs);
    },
    age: () => (heardAt === null ? null : Math.max(0, Math.floor((realNow() - heardAt) / 1000))),
    body: () => body,
    stop: () => clearInterval(timer),
  };
}

function timeIn(bytes: Buffer): number | null {
  try {
    return Date.parse(Heartbeat.parse(JSON.parse(bytes.toString())).at);
  } catch {
    return null;
  }
}
