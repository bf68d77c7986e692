/** Counts failed tries under keys, for a quarter of an hour each. */
export interface FailureCount {
  /** Seconds until another try is allowed under all of these; 0 when it is allowed now. */
  readonly waitFor: (limits: readonly FailureLimit[]) => number;
  /**
   * Counts a try as failed before it is looked at: so tries at the same time count too. The answer takes it back, for a
   * try that did not fail.
   */
  readonly count: (limits: readonly FailureLimit[]) => () => void;
  readonly forget: (key: string) => void;
}

/** How many tries may fail under one key. */
export interface FailureLimit {
  readonly key: string;
  readonly most: number;
}

const WINDOW_MS = 15 * 60 * 1000;
const REMEMBERED_KEYS = 10_000;

export function createFailureCount(now: () => number): FailureCount {
  const failures = new Map<string, Failure[]>();
  const recent = (key: string) => (failures.get(key) ?? []).filter(({ at }) => at > now() - WINDOW_MS);
  return {
    waitFor(limits) {
      const waits = limits.map(({ key, most }) => {
        const oldest = recent(key).at(-most);
        return oldest === undefined ? 0 : oldest.at + WINDOW_MS - now();
      });
      return Math.ceil(Math.max(0, ...waits) / 1000);
    },
    count(limits) {
      const failure = { at: now() };
      for (const { key } of limits) {
        const known = recent(key);
        failures.delete(key);
        failures.set(key, [...known, failure]);
      }
      for (const key of failures.keys()) {
        if (failures.size <= REMEMBERED_KEYS) break;
        failures.delete(key);
      }
      return () => {
        for (const { key } of limits) {
          const others = recent(key).filter((it) => it !== failure);
          if (others.length > 0) failures.set(key, others);
          else failures.delete(key);
        }
      };
    },
    forget: (key) => void failures.delete(key),
  };
}

interface Failure {
  readonly at: number;
}

/** Seconds as minutes in words, rounded up. */
export function minutes(seconds: number): string {
  const whole = Math.ceil(seconds / 60);
  return whole === 1 ? '1 minute' : `${whole} minutes`;
}
