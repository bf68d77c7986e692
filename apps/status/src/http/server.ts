import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import type { RequestTimes } from '@candor/metrics';
import type { Logger } from '../logger.ts';
import { routeNumber } from '../metrics/route.ts';
import { sendError } from './answer/error.ts';
import type { Handler } from './handler.ts';
import { refuse } from './refuse.ts';

/** Nobody holds a connection by being slow in asking. */
const BOUNDS = {
  maxHeaderSize: 16 * 1024,
  headersTimeout: 10_000,
  requestTimeout: 15_000,
  connectionsCheckingInterval: 5_000,
  /** Longer than CDNs and load balancers keep theirs (60 s), so that it is never us who close under a request. */
  keepAliveTimeout: 65_000,
};
/** Nor in reading. Streams are not idle: they tick. */
const IDLE_MS = 70_000;

/** What the server is made of. */
export interface ServerParts {
  readonly handle: Handler;
  readonly maxConnections: number;
  readonly logger: Logger;
  readonly requests: RequestTimes | null;
}

/** The server, and how many connections it has. */
export interface ReadersServer {
  readonly server: Server;
  readonly connections: () => number;
}

/** Makes the server. Connections above the cap are told so; those far above it are closed unheard. */
export function createReadersServer({ handle, maxConnections, logger, requests }: ServerParts): ReadersServer {
  const surplus = new WeakSet<Socket>();
  let open = 0;
  const server = createServer(BOUNDS, async (request, response) => {
    const begun = requests ? performance.now() : 0;
    try {
      if (surplus.has(request.socket)) sendError({ request, response }, 'busy');
      else await handle(request, response);
    } catch (error) {
      logger.error({ err: error, url: request.url }, 'request failed');
      if (response.headersSent) response.destroy();
      else sendError({ request, response }, 'failed');
    }
    requests?.observe(
      routeNumber(request.url),
      request.method,
      response.statusCode,
      (performance.now() - begun) / 1_000,
    );
  });
  server.maxConnections = maxConnections + Math.max(16, Math.ceil(maxConnections / 20));
  server.timeout = IDLE_MS;
  server.on('connection', (socket) => {
    open += 1;
    if (open > maxConnections) surplus.add(socket);
    socket.once('close', () => {
      open -= 1;
    });
  });
  server.on('clientError', refuse);
  return { server, connections: () => open };
}
