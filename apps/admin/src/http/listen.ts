import type { RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server that answers. */
export interface Listening {
  readonly url: string;
  /** Takes nothing new, finishes what was accepted (10 s at most), then ends. */
  readonly close: () => Promise<void>;
}

const LONGEST_GOODBYE_MS = 10_000;

/** A server that does not listen yet; its times, headers and connections are bounded: those above are closed unheard. */
export function createBoundedServer(maxConnections: number): Server {
  const server = createServer({
    headersTimeout: 10_000,
    requestTimeout: 30_000,
    keepAliveTimeout: 5_000,
    maxHeaderSize: 16 * 1024,
  });
  server.maxConnections = maxConnections;
  return server;
}

/** Opens a port (0: any free one). Throws with one clear line when that is not possible. */
export async function listen(
  server: Server,
  listener: RequestListener,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Listening> {
  server.on('request', listener);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new Error(sentenceOf(error, host, port))));
    server.listen(port, host, resolve);
  });
  const { port: open } = server.address() as AddressInfo;
  return { url: `http://${host.includes(':') ? `[${host}]` : host}:${open}`, close: () => close(server) };
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const impatience = setTimeout(() => server.closeAllConnections(), LONGEST_GOODBYE_MS);
    server.close(() => {
      clearTimeout(impatience);
      resolve();
    });
    server.closeIdleConnections();
  });
}

function sentenceOf(error: NodeJS.ErrnoException, host: string, port: number): string {
  const why = error.code === 'EADDRINUSE' ? 'is in use' : `cannot be used (${error.code ?? error.message})`;
  return `Port ${port} on ${host} ${why}. Set CANDOR_ADMIN_PORT or CANDOR_ADMIN_HOST.`;
}
