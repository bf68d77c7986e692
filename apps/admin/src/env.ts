import path from 'node:path';
import { PublicUrl } from '@candor/record';
import type { Variables } from '@candor/settings';
import {
  DataDirectory,
  Host,
  LogLevel,
  MetricsToken,
  Port,
  presentOf,
  readEnvironment,
  Secret,
} from '@candor/settings';
import { z } from 'zod';

const Address = PublicUrl.optional();

/** The console's settings, read once from the environment. `docs/reference/configuration.md` lists them. */
const Environment = z.object({
  CANDOR_ADMIN_HOST: Host,
  CANDOR_ADMIN_PORT: Port.default(3001),
  CANDOR_ADMIN_MAX_CONNECTIONS: z.coerce.number().int().min(1).max(1_000_000).default(1_000),
  CANDOR_ADMIN_URL: Address,
  CANDOR_API_URL: PublicUrl.default('http://127.0.0.1:3002'),
  CANDOR_STATUS_URL: PublicUrl.default('http://127.0.0.1:3000'),
  CANDOR_DATA: DataDirectory,
  CANDOR_SECRET: Secret.optional(),
  CANDOR_METRICS_TOKEN: MetricsToken,
  CANDOR_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  CANDOR_LOG_LEVEL: LogLevel,
  CHROMIUM_PATH: z.string().optional(),
  CANDOR_DEV: z.literal('1', { error: 'must be 1, or not set' }).optional(),
});

/** The console's settings in the words the rest of it uses. */
export type Settings = ReturnType<typeof readSettings>;

/** Reads the settings. Throws `BadSetting`. */
export function readSettings(environment: Variables) {
  const env = readEnvironment(Environment, environment);
  return {
    host: env.CANDOR_ADMIN_HOST,
    port: env.CANDOR_ADMIN_PORT,
    maxConnections: env.CANDOR_ADMIN_MAX_CONNECTIONS,
    adminUrl: env.CANDOR_ADMIN_URL ?? null,
    apiUrl: env.CANDOR_API_URL,
    statusUrl: env.CANDOR_STATUS_URL,
    secret: env.CANDOR_SECRET ?? null,
    metricsToken: env.CANDOR_METRICS_TOKEN ?? null,
    secretFile: path.join(path.resolve(env.CANDOR_DATA), 'secret'),
    trustedProxies: env.CANDOR_TRUSTED_PROXIES,
    logLevel: env.CANDOR_LOG_LEVEL,
    printer: { chromium: env.CHROMIUM_PATH ?? null, environment: presentOf(environment) },
    isDevelopment: env.CANDOR_DEV === '1',
  };
}
