import { setTimeout as pause } from 'node:timers/promises';
import { HEARTBEAT_PATH, ROOT_PATH } from '@candor/site';
import { Refused } from '../env.ts';
import type { Bringing, Brought } from './bring-over.ts';
import { bringHeartbeat, bringOver } from './bring-over.ts';
import { NotWhole, Stopped } from './problems.ts';

const LOOK_EVERY_MS = 250;
const AFTER_FAILURE_MS = 5_000;
/** How long a publish that is under way may take until it is told that somebody waits for it. */
const TOLD_AFTER_MS = 2_000;
const WAITING = ': waiting for it to end.';

/** What is told while something is followed. */
export interface Telling {
  readonly onBrought: (brought: Brought) => void;
  /** What stands in the way, in a sentence; null when nothing does any more. Told once each. */
  readonly onTrouble: (sentence: string | null) => void;
}

/**
 * Brings over every state that is published, and every heartbeat, until somebody asks to stop. Trouble is told and tried
 * again. Answers whether the copy shows the newest state that there was.
 */
export async function follow(bringing: Bringing, { onBrought, onTrouble }: Telling): Promise<boolean> {
  const { from, to, isStopped } = bringing;
  let shown: string | null = null;
  let heard: string | null = null;
  let newest: Brought | null = null;
  let trouble: string | null = null;
  let tornSince: number | null = null;
  const complain = (sentence: string | null) => {
    if (sentence !== trouble) onTrouble(sentence);
    trouble = sentence;
  };

  async function look(): Promise<void> {
    const root = await from.stamp(ROOT_PATH);
    if (root === null) return complain(`Nothing is published in ${from.directory} yet.`);
    if (root !== shown || !newest) {
      newest = (await bringOver(bringing)) ?? newest;
      shown = root;
      if (newest) onBrought(newest);
    }
    const heartbeat = await from.stamp(HEARTBEAT_PATH);
    if (newest && heartbeat !== heard && (await bringHeartbeat(bringing, newest.state))) heard = heartbeat;
    tornSince = null;
    complain(null);
  }

  while (!isStopped()) {
    const wait = await look().then(
      () => LOOK_EVERY_MS,
      (error) => afterwards(error),
    );
    await pauseUnless(isStopped, wait);
  }
  return trouble === null && shown !== null && shown === (await from.stamp(ROOT_PATH).catch(() => null));

  function afterwards(error: unknown): number {
    if (error instanceof Stopped) return 0;
    if (error instanceof NotWhole) {
      tornSince ??= performance.now();
      // Another file may be the first that does not fit by now: that is no other trouble.
      const isTold = trouble?.endsWith(WAITING) ?? false;
      if (!isTold && performance.now() - tornSince > TOLD_AFTER_MS) complain(waitingFor(error));
      return LOOK_EVERY_MS;
    }
    if (!(error instanceof Refused)) throw error;
    to.forget();
    complain(error.message);
    return AFTER_FAILURE_MS;
  }
}

/** Why a copy waits. */
export function waitingFor({ path }: NotWhole): string {
  return `A publish is under way, or was cut off (${path} does not fit the manifest)${WAITING}`;
}

async function pauseUnless(isStopped: () => boolean, ms: number): Promise<void> {
  const end = performance.now() + ms;
  while (!isStopped() && performance.now() < end) await pause(Math.min(LOOK_EVERY_MS, ms));
}
