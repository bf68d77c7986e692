import type { ManifestRoot, PublishedChange } from '@candor/site/published';

/** Every page shows it beside its title, whatever else it shows. */
const FAVICON = 'favicon.svg';

/** What the server's clock shows, in milliseconds, how far the record goes, and how old it may be, in seconds. */
export interface Tick {
  readonly now: number;
  readonly index: number;
  readonly age: number | null;
  /** From which age on a page is to warn that it may be behind, in seconds. */
  readonly limit: number;
  /** Over how long those who listen are to spread what they all do at once, in milliseconds. */
  readonly spread: number;
}

export function tickFrame({ now, index, age, limit, spread }: Tick): Buffer {
  return Buffer.from(`event: tick\ndata: ${JSON.stringify({ now, index, age, limit, spread })}\n\n`);
}

/** How long a browser waits before it comes back, in milliseconds. */
export function retryFrame(milliseconds: number): Buffer {
  return Buffer.from(`retry: ${Math.round(milliseconds)}\n\n`);
}

/** Whoever wants only what concerns one page, and over how long refetches are spread. */
export interface Telling {
  readonly page: string | null;
  readonly spread: number;
}

/**
 * The frames of all changes after `since`, oldest first. One frame for everything when the root does not remember that far
 * back, or when `since` is not of this record. Empty where there is nothing to tell.
 */
export function framesAfter(root: ManifestRoot, since: number, { page, spread }: Telling): Buffer {
  if (since === root.index) return Buffer.alloc(0);
  const missed = changesAfter(root, since) ?? [everything(root)];
  const concerning = page === null ? missed : missed.filter(({ paths }) => concerns(paths, page));
  return Buffer.concat(concerning.map((change) => frame(change, spread)));
}

/** All changes after `since`; null where they are not known. */
export function changesAfter({ index, recent }: ManifestRoot, since: number): PublishedChange[] | null {
  const missed = recent.filter((change) => change.index > since);
  return missed.length === index - since ? missed : null;
}

function concerns(paths: readonly string[], page: string): boolean {
  return paths.some((path) => path === page || path === '*' || path === FAVICON);
}

function everything({ index }: ManifestRoot): PublishedChange {
  return { index, kind: 'many', paths: ['*'] };
}

function frame({ index, kind, paths }: PublishedChange, spread: number): Buffer {
  const data = { index, kind, paths, spread };
  return Buffer.from(`id: ${index}\nevent: change\ndata: ${JSON.stringify(data)}\n\n`);
}
