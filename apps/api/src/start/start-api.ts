import type { ClockSetting } from '@candor/log';
import { instantOf } from '@candor/log';
import { openMetrics } from '@candor/metrics';
import { openPress } from '@candor/press';
import { startPruning } from '../audit/prune.ts';
import { createAuth } from '../auth/auth.ts';
import { offerSetUp } from '../auth/set-up.ts';
import { createSignInLimit } from '../auth/sign-in-limit.ts';
import { createClock } from '../clock/clock.ts';
import { startClock } from '../clock/start-clock.ts';
import type { Services } from '../context.ts';
import type { Settings } from '../env.ts';
import { createApp } from '../http/app.ts';
import { listen } from '../http/listen.ts';
import { createLogger } from '../logger.ts';
import { ROUTES } from '../metrics/route-of.ts';
import { watchApi } from '../metrics/watch-api.ts';
import { seedPage } from '../page/change-settings.ts';
import { tellSigningKey } from '../page/tell-signing-key.ts';
import { openPublishedFiles } from '../publisher/files/files.ts';
import { startHeartbeat } from '../publisher/heartbeat.ts';
import { createPublisher } from '../publisher/publisher.ts';
import { newId, newSalt } from '../random.ts';
import { startRewriting } from '../redactions/start-rewriting.ts';
import { claimData, openDatabase } from './claim-data.ts';
import { loadSecret } from './secret.ts';
import { loadSigner } from './signer.ts';

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

/** Starts the api: database, HTTP, publisher, clock. Throws, with one clear line, when one of them cannot be had. */
export async function startApi(settings: Settings): Promise<RunningApi> {
  const logger = createLogger(settings.logLevel);
  const claim = claimData(settings.data);
  const secret = loadSecret(settings);
  const signer = loadSigner(settings);
  const store = await openDatabase(settings.database, logger);
  const clock = createClock(settings.demo);
  const realNow = () => instantOf(Date.now());
  const files = openPublishedFiles(settings.published);
  const press = await openPress(settings.version, logger);
  const publisher = createPublisher({
    ...press,
    openSite: () => press.openSite(signer),
    signer,
    tellKey: () => tellSigningKey(services, signer),
    store,
    files,
    now: clock.now,
    logger,
  });
  const { adminUrl } = settings;
  const auth = createAuth({ store, adminUrl, secret, logger });
  const services: Services = { store, auth, publisher, logger, now: clock.now, realNow, newId, newSalt, adminUrl };

  const metrics = openMetrics({ token: settings.metricsToken, routes: ROUTES });
  const app = createApp({ services, files, secret, signInLimit: createSignInLimit(Date.now), metrics });
  // The port comes before the first entry, so that a start which fails for want of it leaves nothing behind.
  const opened = Promise.withResolvers<void>();
  const http = await listen(async (request, connection) => {
    await opened.promise;
    return app.fetch(request, connection);
  }, settings);
  await seedPage(services, { ...settings.firstPage, url: settings.statusUrl });
  const setUpUrl = await offerSetUp(services);
  opened.resolve();

  const unsubscribe = store.subscribe(publisher.wake);
  await publisher.start();
  const heartbeat = startHeartbeat({ files, publisher, signer, realNow, logger });
  const ticking = startClock(services);
  const pruning = startPruning(services, settings.auditDays);
  const rewriting = startRewriting(services);
  if (metrics)
    watchApi(metrics, { ...settings, store, publisher, clockLag: ticking.lagMs, connections: http.connections });
  logger.info({ url: http.url, engine: store.engine }, 'api ready');

  async function stop(): Promise<void> {
    await http.close();
    await ticking.stop();
    await pruning.stop();
    await rewriting.stop();
    await heartbeat.stop();
    unsubscribe();
    await publisher.stop();
    await store.close();
    claim.release();
    logger.info('api stopped');
  }

  return { url: http.url, setUpUrl, setClock: settings.demo ? clock.set : null, stop };
}
