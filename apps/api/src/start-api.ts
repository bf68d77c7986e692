import type { ClockSetting } from '@candor/log';
import { instantOf } from '@candor/log';
import { openSite } from '@candor/site';
import type { DirectoryClaim } from '@candor/store';
import { claimDirectory, openStore } from '@candor/store';
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
  const claim = claimData(settings.data);
  const secret = loadSecret(settings);
  const store = await openStore(settings.database, { logger });
  await store.migrate();

  const clock = createClock(settings.demo);
  const realNow = () => instantOf(Date.now());
  const files = openPublishedFiles(settings.published);
  const assets = loadAssets();
  const release = releaseOf(settings.version, assets);
  const publisher = createPublisher({ store, files, openSite: () => openSite(assets), assets, release, now: clock.now, logger });
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
    setClock: settings.demo ? clock.set : null,
    async stop() {
      await http.close();
      await promises.stop();
      heartbeat.stop();
      unsubscribe();
      await publisher.stop();
      await store.close();
      claim.release();
      logger.info('api stopped');
    },
  };
}

function claimData(directory: string): DirectoryClaim {
  let claim: DirectoryClaim | null;
  try {
    claim = claimDirectory(directory);
  } catch (error) {
    throw new Error(`The data directory ${directory} cannot be written: ${(error as Error).message}. Set CANDOR_DATA.`);
  }
  if (claim) return claim;
  throw new Error(`Another Candor is running on the data directory ${directory}. Stop it, or set CANDOR_DATA.`);
}
