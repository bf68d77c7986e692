import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import type { HttpBindings } from '@hono/node-server';
import { getRequestListener } from '@hono/node-server';

/** A server that answers. */
export interface Listening {
  readonly url: string;
  /** How many connections are open. */
  readonly connections: () => Promise<number>;
  /** Takes nothing new, finishes what was accepted (10 s at most), then ends. */
  readonly close: () => Promise<void>;
}

/** Where to listen, and what a client may take its time for. */
export interface ListenSettings {
  readonly host: string;
  readonly port: number;
  /** Connections above it are closed unheard. */
  readonly maxConnections?: number;
  readonly limits?: Partial<typeof LIMITS>;
}

const LIMITS = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  connectionsCheckingInterval: 5_000,
  keepAliveTimeout: 5_000,
  maxHeaderSize: 16 * 1024,
};
const LONGEST_GOODBYE_MS = 10_000;

/** Opens a port (0: any free one). Throws, with one clear line, when that is not possible. */
export async function listen(
  fetch: (request: Request, connection: HttpBindings) => Response | Promise<Response>,
  { host, port, maxConnections = 1_000, limits }: ListenSettings,
): Promise<Listening> {
  const server = createServer({ ...LIMITS, ...limits });
  server.maxConnections = maxConnections;
  let isClosing = false;
  const answer = getRequestListener((request, connection) => fetch(request, connection as HttpBindings));
  server.on('request', (request, response) => {
    // A connection that is kept for the next request would keep us from ending.
    response.once('close', () => isClosing && server.closeIdleConnections());
    if (isClosing) response.setHeader('connection', 'close');
    void answer(request, response);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(refusal(error, { host, port })));
    server.listen(port, host, resolve);
  });
  const { port: open } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${open}`,
    connections: promisify(server.getConnections.bind(server)),
    close: () =>
      new Promise((resolve) => {
        isClosing = true;
        const impatience = setTimeout(() => server.closeAllConnections(), LONGEST_GOODBYE_MS);
        server.close(() => {
          clearTimeout(impatience);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

function refusal({ code }: NodeJS.ErrnoException, { host, port }: ListenSettings): Error {
  if (code === 'EADDRINUSE') return new Error(`Port ${port} on ${host} is in use. Set CANDOR_API_PORT to another one.`);
  return new Error(`Port ${port} on ${host} cannot be used (${code}). Set CANDOR_API_HOST or CANDOR_API_PORT.`);
}
