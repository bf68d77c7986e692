import type { ClockSetting } from '@candor/log';
import { readClock } from '@candor/log';
import type { Product } from '../start/product.ts';

/** How fast the story goes: so many times real time, or as fast as its steps can be done. */
export type Speed = number | 'max';

/** The clock of the story. Moments are milliseconds since 1970. */
export interface StoryClock {
  /** What it stands at; apps that are started (again) are given it. */
  readonly setting: () => ClockSetting;
  /** Takes what an app says: the api confirms each new setting. */
  readonly hear: (message: unknown) => void;
  /** Begins to run, now that the product is there. */
  readonly begin: (product: Product) => Promise<void>;
  /** Waits until the story has reached a moment. At full speed it jumps there. */
  readonly reach: (moment: number) => Promise<void>;
}

const LONGEST_CONFIRMATION_MS = 10_000;

export function createStoryClock(begins: number, ends: number, speed: Speed): StoryClock {
  let setting: ClockSetting = { real: Date.now(), shown: begins, speed: 0, until: ends };
  let product: Product | null = null;
  let confirm: (() => void) | null = null;

  async function set(next: ClockSetting): Promise<void> {
    setting = next;
    const confirmed = Promise.withResolvers<void>();
    confirm = confirmed.resolve;
    const impatience = setTimeout(
      () => confirmed.reject(new Error('The api did not take the story’s clock.')),
      LONGEST_CONFIRMATION_MS,
    );
    for (const app of ['status', 'api'] as const) product?.child(app).send({ type: 'clock', setting });
    await confirmed.promise.finally(() => clearTimeout(impatience));
  }

  return {
    setting: () => setting,
    hear(message) {
      if ((message as { type?: unknown } | null)?.type === 'clock-set') confirm?.();
    },
    async begin(started) {
      product = started;
      if (speed !== 'max') await set({ real: Date.now(), shown: begins, speed, until: ends });
    },
    async reach(moment) {
      if (speed === 'max') {
        const next = { real: Date.now(), shown: moment, speed: 0, until: ends };
        await set(moment >= ends ? { ...next, speed: 1 } : next);
        return;
      }
      const left = (moment - readClock(setting, Date.now())) / speed;
      if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
    },
  };
}
