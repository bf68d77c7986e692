import path from 'node:path';
import { z } from 'zod';

const Port = z.coerce.number().int().min(0).max(65_535);
const Host = z.string().min(1).default('127.0.0.1');
const Url = z
  .string()
  .regex(/^https?:\/\//, 'must begin with http:// or https://')
  .optional();

/** What the command line itself needs of the environment; each app parses its own part. */
const Environment = z.object({
  CANDOR_DATA: z.string().min(1).default('.candor'),
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
  DATABASE_URL: z.string().optional(),
});

/** The command line's settings. */
export type Settings = ReturnType<typeof readSettings>;

/** Reads the settings. Throws a `Refused` that names each bad one, in one line. */
export function readSettings(environment: NodeJS.ProcessEnv) {
  const present = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(present);
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new Refused(`Bad setting. ${problems.join('; ')}`);
  }
  const env = parsed.data;
  const data = path.resolve(env.CANDOR_DATA);
  return {
    environment: present,
    data,
    database: env.DATABASE_URL ? { url: env.DATABASE_URL } : { file: path.join(data, 'candor.sqlite') },
    status: { host: env.CANDOR_STATUS_HOST, port: env.CANDOR_STATUS_PORT, url: env.CANDOR_STATUS_URL },
    console: { host: env.CANDOR_ADMIN_HOST, port: env.CANDOR_ADMIN_PORT, url: env.CANDOR_ADMIN_URL },
    api: { host: env.CANDOR_API_HOST, port: env.CANDOR_API_PORT, url: env.CANDOR_API_URL },
    apiKey: env.CANDOR_API_KEY ?? null,
  };
}

/** Something that cannot be done, said in one line for the person at the keyboard. */
export class Refused extends Error {}
