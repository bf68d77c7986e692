import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ClockSetting } from '@candor/log';
import { Label, TimeZone, WrittenClockSetting } from '@candor/log';
import { PublicUrl } from '@candor/record';
import type { Variables } from '@candor/settings';
import {
  BadSetting,
  DatabaseUrl,
  DataDirectory,
  Host,
  LogLevel,
  MetricsToken,
  Port,
  readEnvironment,
  Secret,
} from '@candor/settings';
import { z } from 'zod';

/** The api's settings, read once from the environment. `docs/reference/configuration.md` lists them with defaults. */
const Environment = z.object({
  CANDOR_DATA: DataDirectory,
  CANDOR_API_HOST: Host,
  CANDOR_API_PORT: Port.default(3002),
  CANDOR_API_MAX_CONNECTIONS: z.coerce.number().int().min(1).max(1_000_000).default(1_000),
  CANDOR_STATUS_URL: PublicUrl.default('http://127.0.0.1:3000'),
  CANDOR_ADMIN_URL: PublicUrl.default('http://127.0.0.1:3001'),
  CANDOR_PAGE_NAME: Label.default('Status'),
  CANDOR_PAGE_TIME_ZONE: TimeZone.default('Etc/UTC'),
  CANDOR_LOG_LEVEL: LogLevel,
  CANDOR_AUDIT_DAYS: z.coerce.number().int().min(30).max(36_500).optional(),
  CANDOR_SECRET: Secret.optional(),
  CANDOR_SIGNING_KEY: z.string().optional(),
  CANDOR_METRICS_TOKEN: MetricsToken,
  CANDOR_DEMO: WrittenClockSetting.optional(),
  DATABASE_URL: DatabaseUrl.optional(),
});

/** The api's settings in the words the rest of it uses. */
export type Settings = ReturnType<typeof readSettings>;

/** Reads the settings. Throws `BadSetting`. */
export function readSettings(environment: Variables) {
  const env = readEnvironment(Environment, environment);
  const data = path.resolve(env.CANDOR_DATA);
  return {
    data,
    published: path.join(data, 'published'),
    database: env.DATABASE_URL ? { url: env.DATABASE_URL } : { file: path.join(data, 'candor.sqlite') },
    host: env.CANDOR_API_HOST,
    port: env.CANDOR_API_PORT,
    maxConnections: env.CANDOR_API_MAX_CONNECTIONS,
    statusUrl: env.CANDOR_STATUS_URL,
    adminUrl: env.CANDOR_ADMIN_URL,
    firstPage: { name: env.CANDOR_PAGE_NAME, timeZone: env.CANDOR_PAGE_TIME_ZONE },
    logLevel: env.CANDOR_LOG_LEVEL,
    auditDays: env.CANDOR_AUDIT_DAYS ?? null,
    secret: env.CANDOR_SECRET ?? null,
    signingKey: env.CANDOR_SIGNING_KEY ?? null,
    metricsToken: env.CANDOR_METRICS_TOKEN ?? null,
    demo: demoOf(env, data),
    version: readVersion(),
  };
}

/** The story's clock, possible only on a data directory that was made to be thrown away. */
function demoOf(env: z.infer<typeof Environment>, data: string): ClockSetting | null {
  if (!env.CANDOR_DEMO) return null;
  if (!env.DATABASE_URL && existsSync(path.join(data, 'throwaway'))) return env.CANDOR_DEMO;
  throw new BadSetting('CANDOR_DEMO: the story’s clock runs on the throwaway data of `candor demo` only.');
}

function readVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
