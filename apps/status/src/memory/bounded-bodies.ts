import type { Body } from './body.ts';

/**
 * Bodies by the hash of their bytes. When they weigh too much the one goes that has been here longest, and who was asked for
 * meanwhile gets a second chance. To ask only sets a mark: a map that is put in order anew for each request fills the old
 * generation with its own remains, and readers wait while that is collected.
 */
export interface BoundedBodies {
  readonly get: (hash: string) => Body | undefined;
  readonly add: (body: Body) => void;
  /** Is called with each one that goes. */
  readonly onGone: (listener: (body: Body) => void) => void;
  /** Sets how many bytes they may weigh together. */
  readonly limitTo: (bytes: number) => void;
}

interface Kept {
  readonly body: Body;
  wasAskedFor: boolean;
}

export function boundedBodies(): BoundedBodies {
  const bodies = new Map<string, Kept>();
  const listeners = new Set<(body: Body) => void>();
  let limit = 0;
  let weight = 0;

  function remove(hash: string): void {
    const kept = bodies.get(hash);
    if (!kept) return;
    bodies.delete(hash);
    weight -= kept.body.weight;
    for (const listener of listeners) listener(kept.body);
  }

  /** Who gets a second chance comes to the end of the line, and so round again. */
  function shrink(): void {
    for (const [hash, kept] of bodies) {
      if (weight <= limit) return;
      if (kept.wasAskedFor) {
        kept.wasAskedFor = false;
        bodies.delete(hash);
        bodies.set(hash, kept);
      } else remove(hash);
    }
  }

  return {
    get(hash) {
      const kept = bodies.get(hash);
      if (!kept) return undefined;
      kept.wasAskedFor = true;
      return kept.body;
    },
    add(body) {
      if (body.weight > limit) return;
      remove(body.hash);
      bodies.set(body.hash, { body, wasAskedFor: false });
      weight += body.weight;
      shrink();
    },
    onGone: (listener) => listeners.add(listener),
    limitTo(bytes) {
      limit = bytes;
      shrink();
    },
  };
}
