import type { ClockSetting, Instant } from '@candor/log';
import { instantOf, readClock } from '@candor/log';

/** The time that goes into the log. */
export interface Clock {
  readonly now: () => Instant;
  /** Sets the clock; only the demo does. */
  readonly set: (setting: ClockSetting) => void;
}

/** A clock that shows the real time, or runs as the demo sets it. */
export function createClock(demo: ClockSetting | null, realNow: () => number = Date.now): Clock {
  let setting = demo;
  return {
    now: () => instantOf(setting ? readClock(setting, realNow()) : realNow()),
    set: (next) => {
      setting = next;
    },
  };
}
