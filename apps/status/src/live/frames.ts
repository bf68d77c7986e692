import type { ManifestRoot, PublishedChange } from '@candor/site';

const framed = new WeakMap<PublishedChange, Buffer>();

/** What the server's clock shows, in milliseconds, how far the record goes, and how old it may be, in seconds. */
export interface Tick {
  readonly now: number;
  readonly index: number;
  readonly age: number | null;
}

export function tickFrame({ now, index, age }: Tick): Buffer {
  return Buffer.from(`event: tick\ndata: ${JSON.stringify({ now, index, age })}\n\n`);
}

/** How long a browser waits before it comes back, in milliseconds. */
export function retryFrame(milliseconds: number): Buffer {
  return Buffer.from(`retry: ${Math.round(milliseconds)}\n\n`);
}

/**
 * The frames of all changes after `since`, oldest first; the same buffer for every reader. One frame for everything
 * when the root does not remember that far back, or when `since` is not of this record.
 */
export function framesAfter(root: ManifestRoot, since: number): Buffer[] {
  if (since === root.index) return [];
  const missed = root.recent.filter(({ index }) => index > since);
  return missed.length === root.index - since ? missed.map(frameOf) : [everythingFrame(root)];
}

function everythingFrame({ index }: ManifestRoot): Buffer {
  return frame({ index, kind: 'many', paths: ['*'] });
}

function frameOf(change: PublishedChange): Buffer {
  const known = framed.get(change);
  if (known) return known;
  const made = frame(change);
  framed.set(change, made);
  return made;
}

function frame({ index, kind, paths }: PublishedChange): Buffer {
  return Buffer.from(`id: ${index}\nevent: change\ndata: ${JSON.stringify({ index, kind, paths })}\n\n`);
}
