import path from 'node:path';
import { freePort, temporaryDirectory } from '@candor/testbed';
import { buildConsole } from './build-console.ts';
import type { Child } from './start-child.ts';
import { startChild } from './start-child.ts';

/** The real api and the real console, on a throwaway data directory. */
export interface TestProduct {
  /** Where the console is. */
  readonly url: string;
  readonly setUpUrl: string;
  readonly killApi: () => Promise<void>;
  readonly startApi: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Builds the console when needed, and starts it with an api. */
export async function startProduct(extra: Record<string, string> = {}): Promise<TestProduct> {
  await buildConsole();
  const [adminPort, apiPort] = [String(await freePort()), String(await freePort())];
  const url = `http://localhost:${adminPort}`;
  const environment = {
    CANDOR_DATA: path.join(temporaryDirectory(), 'data'),
    CANDOR_ADMIN_HOST: 'localhost',
    CANDOR_ADMIN_PORT: adminPort,
    CANDOR_ADMIN_URL: url,
    CANDOR_API_PORT: apiPort,
    CANDOR_API_URL: `http://127.0.0.1:${apiPort}`,
    CANDOR_STATUS_URL: 'http://localhost:9',
    CANDOR_LOG_LEVEL: 'silent',
    ...extra,
  };
  let [api, console]: Child[] = await Promise.all([startChild('api', environment), startChild('admin', environment)]);
  return {
    url,
    setUpUrl: api?.ready.setUpUrl ?? '',
    killApi: async () => api?.kill(),
    startApi: async () => {
      api = await startChild('api', environment);
    },
    stop: async () => {
      await Promise.all([api?.stop(), console?.stop()]);
      console = undefined;
    },
  };
}
