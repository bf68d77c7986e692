import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { openMetrics } from '@candor/metrics';
import type { Clock } from './clock.ts';
import { watchHeartbeat } from './disk/heartbeat.ts';
import { openPublishedFiles } from './disk/published-files.ts';
import type { Settings } from './env.ts';
import { createHandler } from './http/handler.ts';
import { publishedDoor } from './http/published-door.ts';
import { createReadersServer } from './http/server.ts';
import { openAudience } from './live/audience.ts';
import type { Logger } from './logger.ts';
import { ROUTES } from './metrics/route.ts';
import { watchSite } from './metrics/watch-site.ts';
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
  readonly settings: Pick<Settings, 'published' | 'host' | 'port' | 'memoryBytes' | 'maxConnections' | 'metricsToken'>;
  readonly clock: Clock;
  readonly pace: Pace;
  readonly logger: Logger;
}

/** Loads what is published and listens. Rejects when it cannot listen. */
export async function openReadersSite({ settings, clock, pace, logger }: ReadersSiteParts): Promise<ReadersSite> {
  const { published, host, port, memoryBytes, maxConnections, metricsToken } = settings;
  const metrics = openMetrics({ token: metricsToken, routes: ROUTES });
  const files = openPublishedFiles(published);
  const keeper = createKeeper({ files, room: memoryBytes * HOT_SHARE, pace, logger });
  const library = createLibrary({ files, keeper, memoryBytes, logger });
  const heartbeat = watchHeartbeat(files, clock.realNow);
  const seats = Math.max(1, Math.floor(maxConnections * STREAM_SHARE));
  const audience = openAudience({ keeper, now: clock.now, age: heartbeat.age, seats, pace });
  const handle = createHandler({ keeper, published: publishedDoor(library, heartbeat), audience, heartbeat, metrics });
  const requests = metrics?.requests ?? null;
  const { server, connections } = createReadersServer({ handle, maxConnections, logger, requests });
  if (metrics) watchSite(metrics, { keeper, heartbeat, audience, connections, maxConnections, published });
  const stopLooking = () => {
    keeper.stop();
    heartbeat.stop();
    audience.dismiss();
  };
  try {
    await Promise.all([keeper.start(), heartbeat.start(pace.poll)]);
    server.listen({ host, port, backlog: BACKLOG });
    await once(server, 'listening');
  } catch (error) {
    stopLooking();
    throw error;
  }
  return {
    url: urlOf(server.address() as AddressInfo),
    async close() {
      const closed = once(server, 'close');
      server.close();
      stopLooking();
      server.closeIdleConnections();
      const impatience = setTimeout(() => server.closeAllConnections(), pace.farewell);
      await closed;
      clearTimeout(impatience);
    },
  };
}

function urlOf({ address, family, port }: AddressInfo): string {
  const isEverywhere = address === '0.0.0.0' || address === '::';
  const host = isEverywhere ? 'localhost' : family === 'IPv6' ? `[${address}]` : address;
  return `http://${host}:${port}`;
}
