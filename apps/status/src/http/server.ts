import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import type { RequestTimes } from '@candor/metrics';
import type { Logger } from '../logger.ts';
import { routeNumber } from '../metrics/route.ts';
import { sendError } from './answer/error.ts';
import type { Asked } from './exchange.ts';
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
  /** Nearly all requests have no body: then Node makes no stream for one. */
  optimizeEmptyRequests: true,
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

function count(requests: RequestTimes, { request, response }: Asked, begun: number): void {
  const seconds = (performance.now() - begun) / 1_000;
  requests.observe(routeNumber(request.url), request.method, response.statusCode, seconds);
}

/** Makes the server. Connections above the cap are told so; those far above it are closed unheard. */
export function createReadersServer({ handle, maxConnections, logger, requests }: ServerParts): ReadersServer {
  const surplus = new WeakSet<Socket>();
  let open = 0;
  const server = createServer(BOUNDS, (request, response) => {
    const begun = requests ? performance.now() : 0;
    try {
      const answering = surplus.has(request.socket)
        ? sendError({ request, response }, 'busy')
        : handle(request, response);
      if (answering !== undefined) return void finish(answering, { request, response }, begun);
    } catch (error) {
      fail(error, { request, response });
    }
    if (requests) count(requests, { request, response }, begun);
  });

  async function finish(answering: Promise<void>, asked: Asked, begun: number): Promise<void> {
    await answering.catch((error) => fail(error, asked));
    if (requests) count(requests, asked, begun);
  }

  function fail(error: unknown, { request, response }: Asked): void {
    logger.error({ err: error, url: request.url }, 'request failed');
    if (response.headersSent) response.destroy();
    else sendError({ request, response }, 'failed');
  }

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
