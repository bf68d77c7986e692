import { existsSync } from 'node:fs';
import path from 'node:path';
import { WrittenClockSetting } from '@candor/log';
import { KeyId } from '@candor/record/published';
import type { Variables } from '@candor/settings';
import { BadSetting, DataDirectory, Host, LogLevel, MetricsToken, Port, readEnvironment } from '@candor/settings';
import { z } from 'zod';
import { originAt, originProblem } from './mirror/origin/address.ts';

const BYTES_PER_MIB = 1024 * 1024;
const SECONDS_PER_MINUTE = 60;
/** What an api keeps in its data directory: a mirror would write over what it publishes. */
const OF_AN_API = ['candor.sqlite', 'signing-key', 'secret'];

/** The readers' site's settings, read once from the environment. `docs/reference/readers-server.md` lists them. */
const Environment = z.object({
  CANDOR_DATA: DataDirectory,
  CANDOR_STATUS_HOST: Host,
  CANDOR_STATUS_PORT: Port.default(3000),
  CANDOR_STATUS_MEMORY: z.coerce.number().int().min(1).max(65_536).default(64),
  CANDOR_STATUS_MAX_CONNECTIONS: z.coerce.number().int().min(1).max(1_000_000).default(20_000),
  CANDOR_STATUS_STALE_AFTER: z.coerce.number().min(1).max(10_080).default(2),
  CANDOR_ORIGIN: z.string().optional(),
  CANDOR_ORIGIN_KEY: z
    .string()
    .transform((text) => text.split(',').map((it) => it.trim()))
    .refine(
      (keys) => keys.every((it) => KeyId.safeParse(it).success),
      'must name keys of 43 characters, with commas between',
    )
    .optional(),
  CANDOR_ORIGIN_INSECURE: z.literal('1').optional(),
  CANDOR_ORIGIN_POLL: z.coerce.number().min(0.1).max(3_600).default(5),
  CANDOR_STATUS_MAX_PER_ADDRESS: z.coerce.number().int().min(0).max(1_000_000).default(1_000),
  CANDOR_METRICS_TOKEN: MetricsToken,
  CANDOR_LOG_LEVEL: LogLevel,
  CANDOR_DEMO: WrittenClockSetting.optional(),
});

/** The settings in the words that the rest of the readers' site uses. */
export type Settings = ReturnType<typeof readSettings>;

/** Reads the settings. Throws `BadSetting`. */
export function readSettings(environment: Variables) {
  const env = readEnvironment(Environment, environment);
  const data = path.resolve(env.CANDOR_DATA);
  return {
    published: path.join(data, 'published'),
    mirror: env.CANDOR_ORIGIN === undefined ? null : mirrorOf(env, env.CANDOR_ORIGIN, data),
    staleAfter: env.CANDOR_STATUS_STALE_AFTER * SECONDS_PER_MINUTE,
    host: env.CANDOR_STATUS_HOST,
    port: env.CANDOR_STATUS_PORT,
    memoryBytes: env.CANDOR_STATUS_MEMORY * BYTES_PER_MIB,
    maxConnections: env.CANDOR_STATUS_MAX_CONNECTIONS,
    maxOfOneAddress: env.CANDOR_STATUS_MAX_PER_ADDRESS,
    metricsToken: env.CANDOR_METRICS_TOKEN ?? null,
    logLevel: env.CANDOR_LOG_LEVEL,
    demo: env.CANDOR_DEMO ?? null,
  };
}

/** What a mirror is told: where it pulls from, which keys it believes (null: the first that it meets), and how often it asks. */
export interface MirrorSettings {
  readonly origin: URL;
  readonly keys: readonly string[] | null;
  readonly pollMs: number;
}

function mirrorOf(env: z.infer<typeof Environment>, origin: string, data: string): MirrorSettings {
  const problem = originProblem(origin, env.CANDOR_ORIGIN_INSECURE === '1');
  if (problem) throw new BadSetting(`CANDOR_ORIGIN: ${problem}`);
  const theirs = OF_AN_API.find((file) => existsSync(path.join(data, file)));
  if (theirs)
    throw new BadSetting(
      `CANDOR_DATA: ${data} is an api's data directory (it has ${theirs}): give a mirror one of its own.`,
    );
  return { origin: originAt(origin), keys: env.CANDOR_ORIGIN_KEY ?? null, pollMs: env.CANDOR_ORIGIN_POLL * 1_000 };
}
