import type { Logger } from 'pino';
import { pino } from 'pino';

/** The console's log: one JSON object a line, without anything secret in it. */
export type { Logger };

const SECRET_FIELDS = ['password', 'newPassword', 'currentPassword', 'token', 'authorization', 'cookie', 'secret'];

export function createLogger(level: string): Logger {
  const paths = SECRET_FIELDS.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]);
  return pino({
    level,
    base: { app: 'console' },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths, censor: '[hidden]' },
  });
}
