import { HEARTBEAT_PATH, policyForBoth, ROOT_PATH } from '@candor/site';
import { Refused } from '../env.ts';
import { writeHostFiles } from './hosts/host-files.ts';
import { Stopped } from './problems.ts';
import { sha256 } from './sha256.ts';
import { goesOnFrom } from './source/kinship.ts';
import type { Published, PublishedState } from './source/published.ts';
import { straysAmong } from './target/strays.ts';
import type { Target } from './target/target.ts';

const AT_ONCE = 8;

/** What is brought where, and who hears of it. */
export interface Bringing {
  readonly from: Published;
  readonly to: Target;
  /** Whether somebody asked to stop. Asked while files are laid ready, it leaves the copy as it was. */
  readonly isStopped: () => boolean;
  /** How far it is, from 0 to 1. */
  readonly onProgress: (done: number) => void;
  /** Waits where pages of another style are about to be shown, for whoever loads their policy. */
  readonly letPolicyLoad: () => Promise<void>;
}

/** What came of it. */
export interface Brought {
  readonly state: PublishedState;
  readonly written: number;
  readonly removed: number;
  /** Whether hosts that read the policy from a file must read it again. */
  readonly isPolicyNew: boolean;
}

/**
 * Makes a copy show what is published now; null while nothing is. All that differs is read, checked by its hash and laid
 * ready first, and only then shown, the root last: whatever fails before that leaves the copy as it was. What ends it after
 * that, the next call makes whole. Throws `NotWhole`, `Stopped` and `Refused`.
 */
export async function bringOver(bringing: Bringing): Promise<Brought | null> {
  const { from, to } = bringing;
  const state = await from.look();
  if (state === null) return null;
  const before = await to.root();
  if (before && !(await goesOnFrom(before, state, from)))
    throw new Refused(
      `${to.directory} shows a record to entry ${before.index} (${before.head.slice(0, 8)}) that what is published does not go on from: nothing was written. Name another directory, or remove that one.`,
    );
  const changed = await layReady(bringing, state);
  const { policy } = state.root;
  const at = await from.changedAt(ROOT_PATH);
  if (before && before.policy !== policy) {
    await writeHostFiles(to, { ...state, policy: policyForBoth(before.policy, policy), at });
    await bringing.letPolicyLoad();
  }
  const isRootNew = (await to.hashAt(ROOT_PATH)) !== sha256(state.rootBytes);
  for (const file of inOrder(changed)) await to.show(file);
  if (isRootNew) await to.put(ROOT_PATH, state.rootBytes, at);
  const isPolicyNew = await writeHostFiles(to, { ...state, policy, at });
  const strays = straysAmong(await to.list(), state.files);
  for (const file of strays) await to.remove(file);
  return { state, written: changed.length + Number(isRootNew), removed: strays.length, isPolicyNew };
}

/** Brings the heartbeat over; false while it speaks of entries that the copy does not show yet. */
export async function bringHeartbeat({ from, to }: Bringing, { root }: PublishedState): Promise<boolean> {
  const heartbeat = await from.heartbeat();
  if (heartbeat && heartbeat.index > root.index) return false;
  if (heartbeat) await to.put(HEARTBEAT_PATH, heartbeat.bytes, await from.changedAt(HEARTBEAT_PATH));
  return true;
}

async function layReady({ from, to, isStopped, onProgress }: Bringing, { files }: PublishedState): Promise<string[]> {
  const changed: string[] = [];
  const rest = files.entries();
  let done = 0;
  let isFailed = false;
  async function work(): Promise<void> {
    for (const [file, hash] of rest) {
      if (isFailed) return;
      if (isStopped()) throw new Stopped();
      if ((await to.hashAt(file)) !== hash) {
        await to.stage(file, await from.read(file, hash), await from.changedAt(file));
        changed.push(file);
      }
      done += 1;
      onProgress(done / files.size);
    }
  }
  const works = Array.from({ length: AT_ONCE }, () =>
    work().catch((error) => {
      isFailed = true;
      throw error;
    }),
  );
  const failed = (await Promise.allSettled(works)).find((it) => it.status === 'rejected');
  if (failed) throw failed.reason;
  return changed;
}

/** What pages need before them, what tells of all of it after them; a page and its compressed forms side by side. */
function inOrder(files: readonly string[]): string[] {
  const rank = (file: string) => (file.startsWith('assets/') ? 0 : file.startsWith('manifest/') ? 2 : 1);
  return files.toSorted((one, other) => rank(one) - rank(other) || (one < other ? -1 : 1));
}
