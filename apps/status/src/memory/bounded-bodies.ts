import type { Body } from './body.ts';

/** Bodies by the hash of their bytes; the one asked for longest ago goes when they weigh too much. */
export interface BoundedBodies {
  readonly get: (hash: string) => Body | undefined;
  readonly add: (body: Body) => void;
  /** Is called with each one that goes. */
  readonly onGone: (listener: (body: Body) => void) => void;
  /** Sets how many bytes they may weigh together. */
  readonly limitTo: (bytes: number) => void;
}

export function boundedBodies(): BoundedBodies {
  const bodies = new Map<string, Body>();
  const listeners = new Set<(body: Body) => void>();
  let limit = 0;
  let weight = 0;

  function remove({ hash }: Body): void {
    const body = bodies.get(hash);
    if (!body) return;
    bodies.delete(hash);
    weight -= body.weight;
    for (const listener of listeners) listener(body);
  }

  function shrink(): void {
    for (const body of bodies.values()) {
      if (weight <= limit) return;
      remove(body);
    }
  }

  return {
    get(hash) {
      const body = bodies.get(hash);
      if (!body) return undefined;
      bodies.delete(hash);
      bodies.set(hash, body);
      return body;
    },
    add(body) {
      if (body.weight > limit) return;
      remove(body);
      bodies.set(body.hash, body);
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
