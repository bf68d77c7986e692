import type { Logger } from 'pino';
import { pino } from 'pino';

export type { Logger };

/** The readers' site's log: one JSON object a line, nothing about readers in it. */
export function createLogger(level: string): Logger {
  return pino({ level, base: { app: 'status' }, timestamp: pino.stdTimeFunctions.isoTime });
}
