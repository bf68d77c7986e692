import path from 'node:path';
import { PublicUrl } from '@candor/record';
import { z } from 'zod';

const Address = PublicUrl.optional();

/** The console's settings, read once from the environment. `docs/reference/configuration.md` lists them. */
const Environment = z.object({
  CANDOR_ADMIN_HOST: z.string().min(1).default('127.0.0.1'),
  CANDOR_ADMIN_PORT: z.coerce.number().int().min(0).max(65_535).default(3001),
  CANDOR_ADMIN_URL: Address,
  CANDOR_API_URL: PublicUrl.default('http://127.0.0.1:3002'),
  CANDOR_STATUS_URL: PublicUrl.default('http://127.0.0.1:3000'),
  CANDOR_DATA: z.string().min(1).default('.candor'),
  CANDOR_SECRET: z.string().min(32, 'must be at least 32 characters').optional(),
  CANDOR_TRUSTED_PROXIES: z.coerce.number().int().min(0).max(10).default(0),
  CANDOR_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  CANDOR_DEV: z.literal('1', { error: 'must be 1, or not set' }).optional(),
});

/** The console's settings in the words the rest of it uses. */
export type Settings = ReturnType<typeof readSettings>;

/** Reads the settings. Throws an `Error` whose message names each bad one, in one line. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>) {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(present);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Error(`Bad setting. ${problems.join('; ')}`);
  }
  const env = parsed.data;
  return {
    host: env.CANDOR_ADMIN_HOST,
    port: env.CANDOR_ADMIN_PORT,
    adminUrl: env.CANDOR_ADMIN_URL ?? null,
    apiUrl: env.CANDOR_API_URL,
    statusUrl: env.CANDOR_STATUS_URL,
    secret: env.CANDOR_SECRET ?? null,
    secretFile: path.join(path.resolve(env.CANDOR_DATA), 'secret'),
    trustedProxies: env.CANDOR_TRUSTED_PROXIES,
    logLevel: env.CANDOR_LOG_LEVEL,
    isDevelopment: env.CANDOR_DEV === '1',
  };
}
