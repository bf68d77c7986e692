import { ClockSetting } from '@candor/log';
import { z } from 'zod';

const Message = z.object({ type: z.literal('clock'), setting: ClockSetting });

/** The process that started this one, if it keeps a channel to it. */
export interface Supervisor {
  readonly tellReady: (url: string) => void;
  readonly onClock: (listener: (setting: ClockSetting) => void) => void;
  /** Calls back when the supervisor is gone, or wants this process to go. */
  readonly onFarewell: (listener: (reason: string) => void) => void;
}

/** Speaks with the supervisor of a process, and listens to the signals that end it. */
export function joinSupervisor(self: NodeJS.Process): Supervisor {
  return {
    tellReady: (url) => self.connected && self.send?.({ type: 'ready', url }),
    onClock: (listener) =>
      self.on('message', (message) => {
        const parsed = Message.safeParse(message);
        if (parsed.success) listener(parsed.data.setting);
      }),
    onFarewell(listener) {
      for (const signal of ['SIGTERM', 'SIGINT'] as const) self.on(signal, () => listener(signal));
      self.on('disconnect', () => listener('disconnect'));
    },
  };
}
