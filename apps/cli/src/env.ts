import path from 'node:path';
import type { Variables } from '@candor/settings';
import { DatabaseUrl, DataDirectory, Host, Port, presentOf, readEnvironment } from '@candor/settings';
import { z } from 'zod';

const Url = z
  .string()
  .regex(/^https?:\/\//, 'must begin with http:// or https://')
  .optional();

/** What the command line itself needs of the environment; each app parses its own part. */
const Environment = z.object({
  CANDOR_DATA: DataDirectory,
  CANDOR_STATUS_HOST: Host,
  CANDOR_STATUS_PORT: Port.default(3000),
  CANDOR_STATUS_URL: Url,
  CANDOR_ADMIN_HOST: Host,
  CANDOR_ADMIN_PORT: Port.default(3001),
  CANDOR_ADMIN_URL: Url,
  CANDOR_API_HOST: Host,
  CANDOR_API_PORT: Port.default(3002),
  CANDOR_API_URL: Url,
  CANDOR_API_KEY: z.string().optional(),
  CANDOR_STATUS_MAX_CONNECTIONS: z.coerce.number().int().min(1).default(20_000),
  CANDOR_ORIGIN: Url,
  CANDOR_ORIGIN_KEY: z.string().optional(),
  DATABASE_URL: DatabaseUrl.optional(),
  CHROMIUM_PATH: z.string().optional(),
});

/** The command line's settings. */
export type Settings = ReturnType<typeof readSettings>;

/** Reads the settings. Throws `BadSetting`. */
export function readSettings(environment: Variables) {
  const env = readEnvironment(Environment, environment);
  const data = path.resolve(env.CANDOR_DATA);
  return {
    environment: presentOf(environment),
    data,
    database: env.DATABASE_URL ? { url: env.DATABASE_URL } : { file: path.join(data, 'candor.sqlite') },
    status: { host: env.CANDOR_STATUS_HOST, port: env.CANDOR_STATUS_PORT, url: env.CANDOR_STATUS_URL },
    console: { host: env.CANDOR_ADMIN_HOST, port: env.CANDOR_ADMIN_PORT, url: env.CANDOR_ADMIN_URL },
    api: { host: env.CANDOR_API_HOST, port: env.CANDOR_API_PORT, url: env.CANDOR_API_URL },
    maxConnections: env.CANDOR_STATUS_MAX_CONNECTIONS,
    mirror: env.CANDOR_ORIGIN ? { origin: env.CANDOR_ORIGIN, key: env.CANDOR_ORIGIN_KEY ?? null } : null,
    apiKey: env.CANDOR_API_KEY ?? null,
    chromium: env.CHROMIUM_PATH ?? null,
  };
}

/** Something that cannot be done, said in one line for the person at the keyboard. */
export class Refused extends Error {}
