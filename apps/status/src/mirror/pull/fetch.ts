import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import { shardPath } from '@candor/site/published';
import { hashBytes } from '../../memory/body.ts';
import type { Listing } from '../held/listing.ts';
import { parseListing } from '../held/listing.ts';
import type { Origin } from '../origin/origin.ts';
import { Trouble } from '../trouble.ts';
import type { ChangedFile } from './changes.ts';
import type { Incoming } from './incoming.ts';

const AT_ONCE = 8;
/** What is remembered of them: 32 MB at most. */
const MOST_SEEN = 256;
const LARGEST_SEEN = 128 * 1024;
const MOST_SHARD_BYTES = 16 * 1024 * 1024;
const UNPACK = { br: promisify(brotliDecompress), gz: promisify(gunzip) };

/** Where bytes come from, and where they are kept until all are there. */
export interface Fetching {
  readonly origin: Origin;
  readonly incoming: Incoming;
  /** What was pulled and did not fit, by hash: most often it is what the next root lists. */
  readonly seen: Map<string, Buffer>;
}

/** Pulls a shard and reads what it lists. Throws `Trouble`. */
export async function fetchShard(
  fetching: Fetching,
  { name, hash }: { readonly name: string; readonly hash: string },
): Promise<Map<string, Listing>> {
  const { incoming } = fetching;
  const path = shardPath(name);
  const bytes = incoming.has(hash)
    ? await incoming.read(hash)
    : await fetchBytes(fetching, { path, most: MOST_SHARD_BYTES, hash });
  const listing = parseListing(name, bytes);
  if (!listing) throw new Trouble('garbage', `${path} at the origin cannot be read.`);
  if (!incoming.has(hash)) await incoming.add(hash, bytes);
  return listing;
}

/**
 * Pulls files in their compressed forms, unpacks and checks them, some at a time. What is there already is not pulled again.
 * Throws `Trouble` where one cannot be had; the others are pulled all the same where the origin is only moving on.
 */
export async function fetchFiles(fetching: Fetching, wanted: readonly ChangedFile[]): Promise<void> {
  const rest = wanted.values();
  let isOver = false;
  let unfit: Trouble | null = null;
  async function work(): Promise<void> {
    for (const file of rest) {
      if (isOver) return;
      await fetchFile(fetching, file).catch((error) => {
        if (!(error instanceof Trouble && error.kind === 'unfit')) throw error;
        unfit ??= error;
      });
    }
  }
  const workers = Array.from({ length: AT_ONCE }, () =>
    work().catch((error) => {
      isOver = true;
      throw error;
    }),
  );
  // All are waited for: what one of them still writes must not come after what is done next.
  const failed = (await Promise.allSettled(workers)).find((it) => it.status === 'rejected');
  if (failed) throw failed.reason;
  if (unfit) throw unfit;
}

async function fetchFile(fetching: Fetching, file: ChangedFile): Promise<void> {
  const { incoming } = fetching;
  if ([file.hash, file.br, file.gz].every(incoming.has)) return;
  // Compressed it is hardly ever longer.
  const most = file.size * 2 + 1_024;
  const forms = await Promise.all(
    (['br', 'gz'] as const).map(async (form) => {
      const bytes = await fetchBytes(fetching, { path: `${file.path}.${form}`, most, hash: file[form] });
      const plain = await UNPACK[form](bytes, { maxOutputLength: file.size + 1 }).catch(() => null);
      // Also where it is what is listed: who has the key could list a form that holds other words than its file.
      if (!plain || hashBytes(plain) !== file.hash)
        throw new Trouble('unfit', `${file.path}.${form} at the origin does not hold what its file does.`);
      return { hash: file[form], bytes, plain };
    }),
  );
  for (const { hash, bytes } of forms) if (!incoming.has(hash)) await incoming.add(hash, bytes);
  if (forms[0] && !incoming.has(file.hash)) await incoming.add(file.hash, forms[0].plain);
}

async function fetchBytes(
  { origin, seen }: Fetching,
  { path, most, hash }: { readonly path: string; readonly most: number; readonly hash: string },
): Promise<Buffer> {
  const known = seen.get(hash);
  if (known) return known;
  const answer = await origin.ask({ path, most });
  if (answer.kind !== 'found') throw new Trouble('unfit', `${path} is not at the origin, though it lists it.`);
  const found = hashBytes(answer.bytes);
  if (found === hash) return answer.bytes;
  if (seen.size >= MOST_SEEN) seen.clear();
  if (answer.bytes.length <= LARGEST_SEEN) seen.set(found, answer.bytes);
  throw new Trouble('unfit', `${path} at the origin does not fit its hash.`);
}
