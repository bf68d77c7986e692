import { HEARTBEAT_PATH, Heartbeat, ManifestRoot, ROOT_PATH } from '@candor/site/published';
import type { Copy } from './held/copy.ts';
import { UNDAMAGED } from './held/copy.ts';
import type { Answered } from './origin/origin.ts';
import { writeAt } from './pull/incoming.ts';
import type { Pulling } from './pull/pull.ts';
import { pull } from './pull/pull.ts';
import { putInPlace } from './pull/put-in-place.ts';
import { Trouble } from './trouble.ts';
import type { Keyring } from './trust/keyring.ts';
import { checkOrder } from './trust/root-order.ts';
import { checkSignature, readSigned } from './trust/signed.ts';

const MOST_ROOT_BYTES = 16 * 1024 * 1024;
const MOST_HEARTBEAT_BYTES = 64 * 1024;
const CLOCKS_AGREE_MS = 60_000;

/** What a poll works on. */
export interface Polling extends Pulling {
  readonly keyring: Keyring;
  readonly realNow: () => number;
}

/** What a mirror knows between two polls. */
export interface Known {
  /** What it holds; null before the first pull. */
  readonly copy: Copy | null;
  /** The tag of the origin's root as it is held. */
  readonly etag: string | null;
  /** When the origin last said that it lives, as it dated that; null when it never did. */
  readonly heardAt: string | null;
}

/** What following the origin's root came to. */
export interface Followed extends Pick<Known, 'copy' | 'etag'> {
  /** How many files were pulled; null when there was nothing new. */
  readonly pulled: number | null;
}

/**
 * Asks for the origin's sign of life: before the root, which has to reach all that the heartbeat knows of. Throws `Trouble`.
 */
export function askHeartbeat({ origin }: Polling): Promise<Answered> {
  return origin.ask({ path: HEARTBEAT_PATH, most: MOST_HEARTBEAT_BYTES });
}

/** Asks for the origin's root and follows it. Throws `Trouble` where it cannot be followed: then what is held stays. */
export async function followRoot(polling: Polling, { copy, etag }: Known): Promise<Followed> {
  const isWhole = copy !== null && copy.damaged === UNDAMAGED;
  const wanted = { path: ROOT_PATH, most: MOST_ROOT_BYTES, etag: isWhole ? etag : null };
  const answer = await polling.origin.ask(wanted);
  if (answer.kind === 'found') return { ...(await takeOver(polling, copy, answer.bytes)), etag: answer.etag };
  if (answer.kind === 'same') return { copy, etag, pulled: null };
  throw new Trouble('refused', 'Nothing is published at the origin.');
}

/**
 * Takes the origin's sign of life over, if it speaks of nothing that the copy lacks, and answers when it was made, or when the
 * one before. Only after the root was followed, so that a copy which cannot be brought up to date is seen to grow old. Throws `Trouble`.
 */
export async function takeHeartbeat(
  { keyring, files, realNow }: Polling,
  answer: Answered,
  { copy, heardAt }: Known,
): Promise<string | null> {
  if (answer.kind !== 'found' || !copy) return heardAt;
  const said = readSigned(HEARTBEAT_PATH, answer.bytes, Heartbeat);
  checkSignature(HEARTBEAT_PATH, said, await keyring.believe(said.value.key, copy.root.key ?? null));
  const isReached = said.value.index <= copy.root.index;
  if (!isReached || !isNews(said.value.at, heardAt, realNow())) return heardAt;
  await writeAt(files.locate(HEARTBEAT_PATH), answer.bytes);
  return said.value.at;
}

/** Takes a root over, if it is another one than what is held and may take its place. */
async function takeOver(
  polling: Polling,
  copy: Copy | null,
  bytes: Buffer,
): Promise<{ readonly copy: Copy; readonly pulled: number | null }> {
  if (copy && copy.damaged === UNDAMAGED && copy.bytes.equals(bytes)) return { copy, pulled: null };
  const signed = readSigned(ROOT_PATH, bytes, ManifestRoot);
  const root = signed.value;
  checkSignature(ROOT_PATH, signed, await polling.keyring.believe(root.key, copy?.root.key ?? null));
  if (copy) checkOrder(root, copy.root);
  const pulled = await pull(polling, { root, bytes }, copy);
  const next = await putInPlace(polling.files, polling.incoming, copy);
  if (!next) throw new Trouble('disk', 'What this mirror pulled is gone from its disk.');
  return { copy: next, pulled };
}

/**
 * Whether a sign of life is newer than the one that was heard. One from the future, of an origin whose clock was ahead, does
 * not keep those out that come once it was put right.
 */
function isNews(at: string, heardAt: string | null, now: number): boolean {
  if (heardAt === null || Date.parse(at) > Date.parse(heardAt)) return true;
  return Date.parse(heardAt) > now + CLOCKS_AGREE_MS && Math.abs(Date.parse(at) - now) <= CLOCKS_AGREE_MS;
}
