import { generateKeyPairSync } from 'node:crypto';
import path from 'node:path';
import type { Role } from '@candor/log';
import type { Store, StoreSettings } from '@candor/store';
import { openStore } from '@candor/store';
import { createTestDatabase, temporaryDirectory } from '@candor/testbed';
import { onTestFinished } from 'vitest';
import type { ApiProcess } from './api-process.ts';
import { keyFor, spawnApi, startApiProcess } from './api-process.ts';

export const ENGINES = ['sqlite', 'postgres'] as const;
export type EngineUnderTest = (typeof ENGINES)[number];

/** A data directory and a database of a test's own, on which apis are started and looked into. */
export interface Place {
  readonly data: string;
  readonly published: string;
  readonly database: StoreSettings;
  readonly environment: Record<string, string>;
  /** Starts the api; it is killed when the test is over, unless it ended before. */
  readonly start: (more?: Record<string, string>) => Promise<ApiProcess>;
  /** Starts the api where it cannot run; answers with what it said and its exit code. */
  readonly startInVain: (more?: Record<string, string>) => Promise<{ said: string; code: number | null }>;
  readonly key: (role: Role, name?: string) => Promise<string>;
  /** Opens the database beside the api. */
  readonly open: () => Promise<Store>;
}

/** Makes a place. With `database` it shares that one, and has a data directory of its own. */
export async function makePlace(engine: EngineUnderTest, shared?: Place): Promise<Place> {
  const data = temporaryDirectory();
  const database = shared?.database ?? (await makeDatabase(engine, data));
  const environment: Record<string, string> = {
    CANDOR_DATA: data,
    ...('url' in database ? { DATABASE_URL: database.url, CANDOR_SIGNING_KEY: signingKeyOf(shared) } : {}),
  };
  return {
    data,
    published: path.join(data, 'published'),
    database,
    environment,
    async start(more) {
      const api = await startApiProcess({ ...environment, ...more });
      onTestFinished(api.kill);
      return api;
    },
    async startInVain(more) {
      const { child, output, ready, gone } = spawnApi({ ...environment, ...more });
      onTestFinished(() => void child.kill('SIGKILL'));
      await ready.then(
        () => child.kill('SIGKILL'),
        () => {},
      );
      return { said: output(), code: await gone };
    },
    key: (role, name) => keyFor(database, role, name),
    async open() {
      const store = await openStore(database);
      onTestFinished(() => store.close());
      return store;
    },
  };
}

/** Apis on one database sign with one key. */
function signingKeyOf(shared: Place | undefined): string {
  const { CANDOR_SIGNING_KEY: key } = shared?.environment ?? {};
  return key ?? generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

async function makeDatabase(engine: EngineUnderTest, data: string): Promise<StoreSettings> {
  if (engine === 'sqlite') return { file: path.join(data, 'candor.sqlite') };
  const { url, drop } = await createTestDatabase();
  onTestFinished(drop);
  return { url };
}
