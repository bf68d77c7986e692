import { setTimeout as pause } from 'node:timers/promises';
import { Refused } from '../env.ts';
import type { Bringing, Brought } from './bring-over.ts';
import { bringHeartbeat, bringOver } from './bring-over.ts';
import { waitingFor } from './follow.ts';
import { NotWhole, Stopped } from './problems.ts';

const LOOK_EVERY_MS = 250;
const TOLD_AFTER_MS = 2_000;
const PATIENCE_MS = 120_000;

/** Brings over what is published now. Waits for a publish that is under way. Throws `Stopped` and `Refused`. */
export async function bringOnce(bringing: Bringing, onWaiting: (sentence: string) => void): Promise<Brought> {
  const begun = performance.now();
  let isTold = false;
  for (;;) {
    try {
      const brought = await bringOver(bringing);
      const { directory } = bringing.from;
      if (!brought) throw new Refused(`Nothing is published in ${directory} yet. Start Candor, or set CANDOR_DATA.`);
      await bringHeartbeat(bringing, brought.state);
      return brought;
    } catch (error) {
      if (!(error instanceof NotWhole)) throw error;
      const waited = performance.now() - begun;
      if (waited > PATIENCE_MS) throw new Refused(cutOff(bringing, error));
      if (waited > TOLD_AFTER_MS && !isTold) onWaiting(waitingFor(error));
      isTold = waited > TOLD_AFTER_MS;
    }
    if (bringing.isStopped()) throw new Stopped();
    await pause(LOOK_EVERY_MS);
  }
}

function cutOff({ from, to }: Bringing, { path }: NotWhole): string {
  return `What is published in ${from.directory} is not whole (${path} does not fit the manifest), and no publish that is under way has put that right: ${to.directory} is as it was. Start Candor: it publishes anew.`;
}
