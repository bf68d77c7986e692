import type { Night } from './night.ts';

/** One thing that is done in the story: when, what is told of it while it plays, and how it is done. */
export interface Step {
  /** The story's time, UTC, such as `18:14`. */
  readonly at: string;
  readonly what: string;
  readonly act: (night: Night) => Promise<void>;
}

/** The day the story plays on. */
export const DAY = '2024-04-03';

/** When the story's clock begins and ends; from its end it goes at real speed. */
export const BEGINS = `${DAY}T17:58:00.000Z`;
export const ENDS = `${DAY}T20:26:00.000Z`;
