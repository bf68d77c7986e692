import type { IncomingMessage, Server } from 'node:http';
import { createServer } from 'node:http';
import type { RequestTimes } from '@candor/metrics';
import type { Logger } from '../logger.ts';
import { routeNumber } from '../metrics/route.ts';
import { sendError } from './answer/error.ts';
import type { Connections } from './connections/connections.ts';
import { createConnections } from './connections/connections.ts';
import { createPipelines } from './connections/pipelines.ts';
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
/** Nor by being slow in reading: a whole answer may take two minutes, and a stream as long for all that it was told. */
const READING = { patience: 120_000, lookEvery: 5_000 };

/** What the server is made of. */
export interface ServerParts {
  readonly handle: Handler;
  readonly maxConnections: number;
  /** From one address of the internet; 0 for any number. */
  readonly maxOfOneAddress: number;
  readonly logger: Logger;
  readonly requests: RequestTimes | null;
}

/** The server, and its connections. */
export interface ReadersServer {
  readonly server: Server;
  readonly connections: Connections;
}

function count(requests: RequestTimes, { request, response }: Asked, begun: number): void {
  const seconds = (performance.now() - begun) / 1_000;
  requests.observe(routeNumber(request.url), request.method, response.statusCode, seconds);
}

/** Whether a request brings something along: nothing is taken here. */
function hasBody({ headers }: IncomingMessage): boolean {
  const { 'content-length': length, 'transfer-encoding': encoding } = headers;
  return encoding !== undefined || (length !== undefined && length !== '0');
}

/** Makes the server. Connections above the cap are told so; those far above it are closed unheard. */
export function createReadersServer(parts: ServerParts): ReadersServer {
  const { handle, maxConnections, maxOfOneAddress, logger, requests } = parts;
  const connections = createConnections({ most: maxConnections, mostOfOne: maxOfOneAddress, ...READING });
  const pipelines = createPipelines();
  const server = createServer(BOUNDS, (request, response) => {
    const { socket } = request;
    // Its answer waits behind another one, and all that it takes with it.
    if (response.socket === null && !(socket.writable && pipelines.enter(socket, response)))
      return void socket.destroy();
    if (hasBody(request)) response.shouldKeepAlive = false;
    const begun = requests ? performance.now() : 0;
    try {
      const answering = connections.isSurplus(socket)
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
  server.on('connection', connections.admit);
  server.on('close', connections.stop);
  server.on('clientError', refuse);
  return { server, connections };
}
