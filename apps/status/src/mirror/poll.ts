import type { Heartbeat as HeartbeatValue } from '@candor/site';
import { HEARTBEAT_PATH, Heartbeat, ManifestRoot, ROOT_PATH } from '@candor/site';
import type { Copy } from './held/copy.ts';
import { UNDAMAGED } from './held/copy.ts';
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

/** What a poll works on. */
export interface Polling extends Pulling {
  readonly keyring: Keyring;
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

/** What a poll found. */
export interface Polled extends Known {
  /** How many files were pulled; null when there was nothing new. */
  readonly pulled: number | null;
  /** What the origin's clock showed; null where it does not say. */
  readonly date: number | null;
}

/**
 * Asks the origin once and follows it. Throws `Trouble` where it cannot be followed: then what is held stays, and so does the
 * origin's last sign of life, so that the copy is seen to grow old.
 */
export async function poll(polling: Polling, known: Known): Promise<Polled> {
  const { origin, keyring, files } = polling;
  // Before the root: what the heartbeat knows of, the root must reach.
  const heartbeat = await origin.ask({ path: HEARTBEAT_PATH, most: MOST_HEARTBEAT_BYTES });
  const isWhole = known.copy !== null && known.copy.damaged === UNDAMAGED;
  const answer = await origin.ask({ path: ROOT_PATH, most: MOST_ROOT_BYTES, etag: isWhole ? known.etag : null });
  if (answer.kind === 'absent') throw new Trouble('refused', 'Nothing is published at the origin.');
  const followed = answer.kind === 'found' ? await follow(polling, known.copy, answer.bytes) : null;
  const copy = followed ? followed.copy : known.copy;
  const etag = answer.kind === 'found' ? answer.etag : known.etag;
  const date = heartbeat.kind === 'found' ? heartbeat.date : null;
  let { heardAt } = known;
  if (heartbeat.kind === 'found' && copy) {
    const said = readSigned(HEARTBEAT_PATH, heartbeat.bytes, Heartbeat);
    checkSignature(HEARTBEAT_PATH, said, await keyring.believe(said.value.key, copy.root.key ?? null));
    if (isNews(said.value, { copy, heardAt })) {
      await writeAt(files.locate(HEARTBEAT_PATH), heartbeat.bytes);
      heardAt = said.value.at;
    }
  }
  return { copy, etag, heardAt, date, pulled: followed?.pulled ?? null };
}

/** Takes a root over, if it is another one than what is held and may take its place. */
async function follow(
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

/** Whether it is newer than what was heard, and speaks of what is held: else the copy would pass for newer than it is. */
function isNews({ at, index }: HeartbeatValue, { copy, heardAt }: { copy: Copy; heardAt: string | null }): boolean {
  return index <= copy.root.index && (heardAt === null || Date.parse(at) > Date.parse(heardAt));
}
