import { ClockSetting } from '@candor/log';
import { z } from 'zod';
import type { RunningApi } from './start-api.ts';

const Message = z.object({ type: z.literal('clock'), setting: ClockSetting });

/**
 * Tells the process that started us where we listen, does what it says, and leaves when it is gone or asks for it.
 * Started by hand there is nobody to tell; SIGTERM and SIGINT still end it cleanly.
 */
export function talkToSupervisor(api: RunningApi): void {
  let isLeaving = false;
  const leave = () => {
    if (isLeaving) return;
    isLeaving = true;
    api.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', leave);
  process.on('SIGINT', leave);
  process.on('disconnect', leave);
  process.on('message', (message) => {
    const parsed = Message.safeParse(message);
    if (parsed.success && api.setClock) {
      api.setClock(parsed.data.setting);
      process.send?.({ type: 'clock-set' });
    }
  });
  process.send?.({ type: 'ready', url: api.url, setUpUrl: api.setUpUrl });
}
