import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { ClockSetting } from '@candor/log';
import { Label, WrittenClockSetting } from '@candor/log';
import { PublicUrl, TimeZone } from '@candor/record';
import { z } from 'zod';

const Port = z.coerce.number().int().min(0).max(65_535);

/** The api's settings, read once from the environment. `docs/reference/configuration.md` lists them with defaults. */
const Environment = z.object({
  CANDOR_DATA: z.string().min(1).default('.candor'),
  CANDOR_API_HOST: z.string().min(1).default('127.0.0.1'),
  CANDOR_API_PORT: Port.default(3002),
  CANDOR_STATUS_URL: PublicUrl.default('http://127.0.0.1:3000'),
  CANDOR_ADMIN_URL: PublicUrl.default('http://127.0.0.1:3001'),
  CANDOR_PAGE_NAME: Label.default('Status'),
  CANDOR_PAGE_TIME_ZONE: TimeZone.default('Etc/UTC'),
  CANDOR_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  CANDOR_SECRET: z.string().min(32, 'must be at least 32 characters').optional(),
  CANDOR_DEMO: WrittenClockSetting.optional(),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgres:// or postgresql://')
    .optional(),
});

/** The api's settings in the words the rest of it uses. */
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
  const data = path.resolve(env.CANDOR_DATA);
  return {
    data,
    published: path.join(data, 'published'),
    database: env.DATABASE_URL ? { url: env.DATABASE_URL } : { file: path.join(data, 'candor.sqlite') },
    host: env.CANDOR_API_HOST,
    port: env.CANDOR_API_PORT,
    statusUrl: env.CANDOR_STATUS_URL,
    adminUrl: env.CANDOR_ADMIN_URL,
    firstPage: { name: env.CANDOR_PAGE_NAME, timeZone: env.CANDOR_PAGE_TIME_ZONE },
    logLevel: env.CANDOR_LOG_LEVEL,
    secret: env.CANDOR_SECRET ?? null,
    demo: demoOf(env, data),
    version: readVersion(),
  };
}

/** The story's clock, possible only on a data directory that was made to be thrown away. */
function demoOf(env: z.infer<typeof Environment>, data: string): ClockSetting | null {
  if (!env.CANDOR_DEMO) return null;
  if (!env.DATABASE_URL && existsSync(path.join(data, 'throwaway'))) return env.CANDOR_DEMO;
  throw new Error('Bad setting. CANDOR_DEMO: the story’s clock runs on the throwaway data of `candor demo` only.');
}

function readVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
