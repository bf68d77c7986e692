import type { DestinationStream, Logger } from 'pino';
import { pino } from 'pino';

/** The api's log: one JSON object a line, without anything secret in it. */
export type { Logger };

const SECRET_FIELDS = [
  'password',
  'newPassword',
  'currentPassword',
  'token',
  'authorization',
  'cookie',
  '["set-cookie"]',
  '["x-candor-hop"]',
  'secret',
  'key',
];

export function createLogger(level: string, destination?: DestinationStream): Logger {
  const paths = SECRET_FIELDS.flatMap((field) => [field, below('*', field), below('*.*', field)]);
  const options = {
    level,
    base: { app: 'api', pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths, censor: '[hidden]' },
  };
  return destination ? pino(options, destination) : pino(options);
}

function below(parent: string, field: string): string {
  return field.startsWith('[') ? `${parent}${field}` : `${parent}.${field}`;
}
