import type { Head } from '@candor/record';
import { continuesOver, GENESIS } from '@candor/record';
import { ManifestRoot } from '@candor/site';
import type { Store } from '@candor/store';
import { entryAt, loadContinuations } from '@candor/store';

/** A published record that ours does not hold: where it ends, and the newest entry that both have, if that is known. */
export interface Elsewhere {
  readonly published: Head;
  /** `GENESIS` when they have nothing in common; null when what is published does not tell. */
  readonly from: Head | null;
}

/** The published directory tells of a record that ours does not extend: publishing would rewrite what readers saw. */
export class PublishedElsewhere extends Error {
  /** Null when what is published cannot be read. */
  readonly elsewhere: Elsewhere | null;

  constructor(message: string, elsewhere: Elsewhere | null) {
    super(message);
    this.elsewhere = elsewhere;
  }
}

/** What is published already, from the text of its root. Throws `PublishedElsewhere` when it cannot be read. */
export function parseRoot(text: string | null): ManifestRoot | null {
  if (text === null) return null;
  const parsed = ManifestRoot.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new PublishedElsewhere(
    'What is published has a manifest that this version of Candor cannot read: nothing is published until the version ' +
      'that wrote it is back, or the published directory was moved away.',
    null,
  );
}

/** How far what is published is ours, and whether an entry says that the record goes on over the rest. */
export interface Agreement {
  readonly upTo: number;
  readonly isContinued: boolean;
}

/**
 * Refuses to publish over a record we do not extend: the published head must lie on the log's own chain, or an entry of
 * it must say that the record goes on over that very head. A restored backup and a foreign database fail that.
 */
export async function agreeWith(store: Store, root: ManifestRoot): Promise<Agreement> {
  const published = headOfRoot(root);
  if (await isOnChain(store, published)) return { upTo: published.index, isContinued: false };
  const continuations = await loadContinuations(store.reader);
  if (continuesOver(continuations, published)) {
    const from = await newestShared(store, root);
    return { upTo: from?.index ?? 0, isContinued: true };
  }
  const what = (await entryAt(store.reader, published.index)) ? 'tells another story there' : 'ends before it';
  throw new PublishedElsewhere(
    `What is published goes to entry ${published.index} (${published.hash.slice(0, 8)}), but the database ${what}: ` +
      'nothing is published until the right database is back, or an admin goes on with this one.',
    { published, from: await newestShared(store, root) },
  );
}

/** Whether the log's own chain goes through a head. */
export async function isOnChain(store: Store, { index, hash }: Head): Promise<boolean> {
  return index === 0 || (await entryAt(store.reader, index))?.hash === hash;
}

export function headOfRoot({ index, head }: ManifestRoot): Head {
  return { index, hash: head };
}

/** The newest entry that what is published and the log have in common, as far as the root remembers. */
async function newestShared(store: Store, { recent }: ManifestRoot): Promise<Head | null> {
  for (const { index, hash } of recent.toReversed()) {
    if (hash === undefined) return null;
    if (await isOnChain(store, { index, hash })) return { index, hash };
  }
  return recent[0]?.index === 1 ? GENESIS : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
