/** How often things are looked at and how long is waited for them, in milliseconds of real time. */
export interface Pace {
  /** Between two looks at root and heartbeat, in case the system's watch missed something. */
  readonly poll: number;
  /** Between two attempts to load a root whose files do not fit it yet. */
  readonly retry: number;
  /** Until a publish that does not come to its root is taken for one that never will. */
  readonly patience: number;
  /** Between two ticks to open pages. */
  readonly tick: number;
  /** Of a mirror: until its origin is taken for one that does not answer, without a byte and in all. */
  readonly origin: { readonly idle: number; readonly longest: number };
  /** Until a stop no longer waits for answers that are on their way. */
  readonly farewell: number;
}

export const PACE: Pace = {
  origin: { idle: 20_000, longest: 120_000 },
  poll: 500,
  retry: 50,
  patience: 1_000,
  tick: 20_000,
  farewell: 1_000,
};
