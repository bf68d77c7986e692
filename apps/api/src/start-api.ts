import { mkdirSync } from 'node:fs';
import type { ClockSetting } from '@candor/log';
import { instantOf } from '@candor/log';
import { openSite } from '@candor/site';
import { openStore } from '@candor/store';
import { loadAssets, releaseOf } from './assets.ts';
import { createAuth } from './auth/auth.ts';
import { offerSetUp } from './auth/set-up.ts';
import { createSignInLimit } from './auth/sign-in-limit.ts';
import { createClock } from './clock/clock.ts';
import { startPromiseClock } from './clock/run-out-promises.ts';
import type { Services } from './context.ts';
import type { Settings } from './env.ts';
import { createApp } from './http/app.ts';
import { listen } from './http/listen.ts';
import { createLogger } from './logger.ts';
import { seedPage } from './page/change-settings.ts';
import { openPublishedFiles } from './publisher/files.ts';
import { startHeartbeat } from './publisher/heartbeat.ts';
import { createPublisher } from './publisher/publisher.ts';
import { newId, newSalt } from './random.ts';
import { loadSecret } from './secret.ts';

/** The api, running. */
export interface RunningApi {
  readonly url: string;
  /** Where the first operator is made; null when there is one. */
  readonly setUpUrl: string | null;
  /** Sets the clock of the log; null outside the demo. */
  readonly setClock: ((setting: ClockSetting) => void) | null;
  /** Finishes what was accepted, publishes it, and ends. */
  readonly stop: () => Promise<void>;
}

/** Starts the api: database, publisher, clock, HTTP. Throws when one of them cannot be had. */
export async function startApi(settings: Settings): Promise<RunningApi> {
  const logger = createLogger(settings.logLevel);
  prepareDirectory(settings.data);
  const secret = loadSecret(settings);
  const store = await openStore(settings.database, { logger });
  await store.migrate();

  const clock = createClock();
  const realNow = () => instantOf(Date.now());
  const files = openPublishedFiles(settings.published);
  const assets = loadAssets();
  const release = releaseOf(settings.version, assets);
  const publisher = createPublisher({ store, files, openSite, assets, release, now: clock.now, logger });
  const auth = createAuth({ store, adminUrl: settings.adminUrl, secret, logger });
  const services: Services = {
    store,
    auth,
    publisher,
    logger,
    now: clock.now,
    realNow,
    newId,
    newSalt,
    adminUrl: settings.adminUrl,
  };

  const app = createApp({ services, secret, signInLimit: createSignInLimit(Date.now) });
  const http = await listen(app.fetch, settings);
  await seedPage(services, { ...settings.firstPage, url: settings.statusUrl });
  const unsubscribe = store.subscribe(publisher.wake);
  await publisher.start();
  const heartbeat = startHeartbeat({ files, index: () => publisher.status().index, realNow, logger });
  const promises = startPromiseClock(services);
  const setUpUrl = await offerSetUp(services);
  logger.info({ url: http.url, engine: store.engine }, 'api ready');

  return {
    url: http.url,
    setUpUrl,
    setClock: settings.isDemo ? clock.set : null,
    async stop() {
      await http.close();
      await promises.stop();
      heartbeat.stop();
      unsubscribe();
      await publisher.stop();
      await store.close();
      logger.info('api stopped');
    },
  };
}

function prepareDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new Error(`The data directory ${directory} cannot be written: ${(error as Error).message}`);
  }
}
