import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { Socket } from 'node:net';
import type { Logger } from '../logger.ts';
import { sendText, sendUnavailable } from './answer/plain.ts';
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
}

/** Makes the server. Connections above the cap are told so; those far above it are closed unheard. */
export function createReadersServer({ handle, maxConnections, logger }: ServerParts): Server {
  const surplus = new WeakSet<Socket>();
  let open = 0;
  const server = createServer(BOUNDS, async (request, response) => {
    try {
      if (surplus.has(request.socket)) sendUnavailable(response, 'Too many connections', ['connection', 'close']);
      else await handle(request, response);
    } catch (error) {
      logger.error({ err: error, url: request.url }, 'request failed');
      if (response.headersSent) response.destroy();
      else sendText(response, 500, 'Something went wrong here');
    }
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
  return server.on('clientError', refuse);
}
