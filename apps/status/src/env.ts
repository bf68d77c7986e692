import path from 'node:path';
import { WrittenClockSetting } from '@candor/log';
import { z } from 'zod';

const BYTES_PER_MIB = 1024 * 1024;

/** The readers' site's settings, read once from the environment. `docs/reference/readers-server.md` lists them. */
const Environment = z.object({
  CANDOR_DATA: z.string().min(1).default('.candor'),
  CANDOR_STATUS_HOST: z.string().min(1).default('127.0.0.1'),
  CANDOR_STATUS_PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  CANDOR_STATUS_MEMORY: z.coerce.number().int().min(1).max(65_536).default(64),
  CANDOR_STATUS_MAX_CONNECTIONS: z.coerce.number().int().min(1).max(1_000_000).default(20_000),
  CANDOR_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  CANDOR_DEMO: WrittenClockSetting.optional(),
});

/** The settings in the words that the rest of the readers' site uses. */
export type Settings = ReturnType<typeof readSettings>;

/** Reads the settings. Throws an `Error` whose message names each bad one, in one line. */
export function readSettings(environment: NodeJS.ProcessEnv) {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(present);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Bad setting. ${problems.join('; ')}`);
  }
  const env = parsed.data;
  return {
    published: path.join(path.resolve(env.CANDOR_DATA), 'published'),
    host: env.CANDOR_STATUS_HOST,
    port: env.CANDOR_STATUS_PORT,
    memoryBytes: env.CANDOR_STATUS_MEMORY * BYTES_PER_MIB,
    maxConnections: env.CANDOR_STATUS_MAX_CONNECTIONS,
    logLevel: env.CANDOR_LOG_LEVEL,
    demo: env.CANDOR_DEMO ?? null,
  };
}
