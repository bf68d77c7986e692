import type { Night } from './night.ts';

/** One thing that is done in the story: when, what is told of it while it plays, and how it is done. */
export interface Step {
  /** The story's time, UTC, such as `18:14`. */
  readonly at: string;
  readonly what: string;
  readonly act: (night: Night) => Promise<void>;
}
