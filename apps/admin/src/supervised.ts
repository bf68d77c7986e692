import type { RunningConsole } from './start-console.ts';

/**
 * Tells the process that started us where we listen, and leaves when it is gone or asks for it. Started by hand there
 * is nobody to tell; SIGTERM and SIGINT still end it cleanly.
 */
export function talkToSupervisor(console: RunningConsole): void {
  let isLeaving = false;
  const leave = () => {
    if (isLeaving) return;
    isLeaving = true;
    console.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', leave);
  process.on('SIGINT', leave);
  process.on('disconnect', leave);
  process.send?.({ type: 'ready', url: console.url });
}
