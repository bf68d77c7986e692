import { constants } from 'node:os';

/** Waits for Ctrl-C or SIGTERM. A second one ends the process at once. */
export function untilAskedToStop(): Promise<NodeJS.Signals> {
  return new Promise((resolve) => {
    const asked = (signal: NodeJS.Signals) => {
      process.once('SIGINT', () => process.exit(130));
      resolve(signal);
    };
    process.once('SIGINT', asked);
    process.once('SIGTERM', asked);
    process.once('SIGHUP', asked);
  });
}

/** The exit code of a process that a signal ended. */
export function codeOf(signal: NodeJS.Signals): number {
  return 128 + constants.signals[signal];
}
