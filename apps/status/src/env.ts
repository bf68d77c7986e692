import path from 'node:path';
import { WrittenClockSetting } from '@candor/log';
import type { Variables } from '@candor/settings';
import { DataDirectory, Host, LogLevel, MetricsToken, Port, readEnvironment } from '@candor/settings';
import { z } from 'zod';

const BYTES_PER_MIB = 1024 * 1024;

/** The readers' site's settings, read once from the environment. `docs/reference/readers-server.md` lists them. */
const Environment = z.object({
  CANDOR_DATA: DataDirectory,
  CANDOR_STATUS_HOST: Host,
  CANDOR_STATUS_PORT: Port.default(3000),
  CANDOR_STATUS_MEMORY: z.coerce.number().int().min(1).max(65_536).default(64),
  CANDOR_STATUS_MAX_CONNECTIONS: z.coerce.number().int().min(1).max(1_000_000).default(20_000),
  CANDOR_METRICS_TOKEN: MetricsToken,
  CANDOR_LOG_LEVEL: LogLevel,
  CANDOR_DEMO: WrittenClockSetting.optional(),
});

/** The settings in the words that the rest of the readers' site uses. */
export type Settings = ReturnType<typeof readSettings>;

/** Reads the settings. Throws `BadSetting`. */
export function readSettings(environment: Variables) {
  const env = readEnvironment(Environment, environment);
  return {
    published: path.join(path.resolve(env.CANDOR_DATA), 'published'),
    host: env.CANDOR_STATUS_HOST,
    port: env.CANDOR_STATUS_PORT,
    memoryBytes: env.CANDOR_STATUS_MEMORY * BYTES_PER_MIB,
    maxConnections: env.CANDOR_STATUS_MAX_CONNECTIONS,
    metricsToken: env.CANDOR_METRICS_TOKEN ?? null,
    logLevel: env.CANDOR_LOG_LEVEL,
    demo: env.CANDOR_DEMO ?? null,
  };
}
