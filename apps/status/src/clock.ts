import type { ClockSetting } from '@candor/log';
import { readClock } from '@candor/log';

/** What the readers' site takes for the time, in milliseconds since 1970. */
export interface Clock {
  /** The real time: what the age of the record is measured by. */
  readonly realNow: () => number;
  /** What counts on pages run by: the real time, or a demo's. */
  readonly now: () => number;
  readonly set: (setting: ClockSetting) => void;
}

/** A clock that shows the real time, or runs as the demo sets it. */
export function createClock(demo: ClockSetting | null, realNow: () => number = Date.now): Clock {
  let setting = demo;
  return {
    realNow,
    now: () => (setting ? readClock(setting, realNow()) : realNow()),
    set: (to) => {
      setting = to;
    },
  };
}
