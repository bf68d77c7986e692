import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Metrics } from '@candor/metrics';
import type { Clock } from './clock.ts';
import { watchHeartbeat } from './disk/heartbeat.ts';
import { openPublishedFiles } from './disk/published-files.ts';
import type { Settings } from './env.ts';
import { openFreshness } from './freshness.ts';
import { createHandler } from './http/handler.ts';
import { publishedDoor } from './http/published-door.ts';
import { createReadersServer } from './http/server.ts';
import { openAudience } from './live/audience.ts';
import type { Logger } from './logger.ts';
import { ROUTES } from './metrics/route.ts';
import { watchSite } from './metrics/watch-site.ts';
import type { Mirror, MirrorParts } from './mirror/mirror.ts';
import type { Pace } from './pace.ts';
import { createKeeper } from './state/keeper.ts';
import { createLibrary } from './state/library.ts';

/** Of the memory for files, what hot ones may take; the rest is for those read on demand. */
const HOT_SHARE = 0.75;
/** Connections that may wait to be accepted: when a stream ends for all, all come back. */
const BACKLOG = 4_096;
/** Of all connections, how many may be streams, so that pages can always be read. */
const STREAM_SHARE = 0.9;

/** The running readers' site. */
export interface ReadersSite {
  readonly url: string;
  /** Ends streams and answers what was asked; takes a second or two at most. */
  readonly close: () => Promise<void>;
}

/** What the readers' site is made of. */
export interface ReadersSiteParts {
  readonly settings: Omit<Settings, 'logLevel' | 'demo'>;
  readonly clock: Clock;
  readonly pace: Pace;
  readonly logger: Logger;
}

/** Loads what is published and listens. Rejects when it cannot listen. */
export async function openReadersSite({ settings, clock, pace, logger }: ReadersSiteParts): Promise<ReadersSite> {
  const { published, host, port, memoryBytes, maxConnections, maxOfOneAddress, metricsToken, staleAfter } = settings;
  const metrics = await metricsFor(metricsToken);
  const files = openPublishedFiles(published);
  const keeper = createKeeper({ files, room: memoryBytes * HOT_SHARE, pace, logger });
  const library = createLibrary({ files, keeper, memoryBytes, logger });
  const { realNow } = clock;
  const following = { files, patience: pace.origin, realNow, logger };
  const mirror = settings.mirror && (await mirrorOf({ settings: settings.mirror, ...following }));
  const watched = watchHeartbeat(files, realNow);
  const freshness = openFreshness({ heartbeat: watched, mirror, staleAfter });
  const heartbeat = { ...watched, age: freshness.age };
  const seats = Math.max(1, Math.floor(maxConnections * STREAM_SHARE));
  const audience = openAudience({ keeper, now: clock.now, age: heartbeat.age, limit: staleAfter, seats, pace });
  const door = publishedDoor(library, heartbeat);
  const handle = createHandler({ keeper, published: door, audience, freshness, metrics });
  const requests = metrics?.requests ?? null;
  const { server, connections } = createReadersServer({ handle, maxConnections, maxOfOneAddress, logger, requests });
  if (metrics) {
    const watching = { keeper, heartbeat, freshness, mirror, audience, maxConnections, published };
    watchSite(metrics, { ...watching, connections: connections.size });
  }
  const stopLooking = () => {
    keeper.stop();
    heartbeat.stop();
    audience.dismiss();
    return mirror?.stop();
  };
  try {
    // First: what was pulled whole before the process ended is put in place, and readers get that.
    await mirror?.start();
    await Promise.all([keeper.start(), heartbeat.start(pace.poll)]);
    server.listen({ host, port, backlog: BACKLOG });
    await once(server, 'listening');
  } catch (error) {
    await stopLooking();
    throw error;
  }
  return {
    url: urlOf(server.address() as AddressInfo),
    async close() {
      const closed = once(server, 'close');
      server.close();
      const following = stopLooking();
      server.closeIdleConnections();
      const impatience = setTimeout(() => server.closeAllConnections(), pace.farewell);
      await Promise.all([closed, following]);
      clearTimeout(impatience);
    },
  };
}

/** Loaded only where there is a token: most of the time that a start takes is for reading programs. */
async function metricsFor(token: string | null): Promise<Metrics | null> {
  if (token === null) return null;
  const { openMetrics } = await import('@candor/metrics');
  return openMetrics({ token, routes: ROUTES });
}

/** Loaded only where there is an origin: whoever checks a record needs all that it is made of. */
async function mirrorOf(parts: MirrorParts): Promise<Mirror> {
  const { openMirror } = await import('./mirror/mirror.ts');
  return openMirror(parts);
}

function urlOf({ address, family, port }: AddressInfo): string {
  const isEverywhere = address === '0.0.0.0' || address === '::';
  const host = isEverywhere ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
  return `http://${host}:${port}`;
}
