import { setTimeout as pause } from 'node:timers/promises';
import type { Engine } from './engine.ts';
import type { StoreLogger } from './store.ts';

/** Those who wait for appends, and the ways in which news of them comes. */
export interface Subscriptions {
  subscribe(listener: () => void): () => void;
  /** The log now goes to `sequence`: wakes everybody unless they know. */
  reached(sequence: number): void;
  close(): void;
}

export interface SubscriptionParts {
  readonly engine: Engine;
  readonly lookEvery: number;
  readonly logger: StoreLogger | undefined;
  readonly lastSequence: () => Promise<number>;
}

/**
 * Our own commits wake at once. For those of other processes PostgreSQL tells, and both engines are looked at now and
 * then, which catches whatever was not told. Nobody looks or listens before the first subscription.
 */
export function createSubscriptions({ engine, lookEvery, logger, lastSequence }: SubscriptionParts): Subscriptions {
  const listeners = new Set<() => void>();
  const closing = new AbortController();
  let known = 0;
  let watching = false;

  function reached(sequence: number) {
    if (sequence <= known) return;
    known = sequence;
    for (const listener of listeners) {
      try {
        listener();
      } catch (error) {
        logger?.error({ error }, 'A listener for appends failed.');
      }
    }
  }

  async function look() {
    reached(await lastSequence());
  }

  async function keepLooking() {
    for (let failing = false; !closing.signal.aborted; ) {
      try {
        await look();
        failing = false;
      } catch (error) {
        if (!failing && !closing.signal.aborted) logger?.warn({ error }, 'Cannot look for new appends.');
        failing = true;
      }
      await pause(lookEvery, undefined, { signal: closing.signal, ref: false }).catch(() => {});
    }
  }

  function watch() {
    watching = true;
    void keepLooking();
    // An unreadable answer is logged by the loop, which asks the same.
    engine.listen(
      (sequence) => (sequence === undefined ? void look().catch(() => {}) : reached(sequence)),
      closing.signal,
    );
  }

  return {
    subscribe(listener) {
      // Each subscription is a member of its own, also when two share a function.
      const member = () => listener();
      listeners.add(member);
      if (!watching) watch();
      return () => void listeners.delete(member);
    },
    reached,
    close() {
      listeners.clear();
      closing.abort();
    },
  };
}
