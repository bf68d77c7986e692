import type { RequestListener, Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import type { ServerBuild } from '@remix-run/node';
import { createRequestHandler } from '@remix-run/node';
import type { ConsoleHandler } from './handler.ts';

/** The screens straight from the source, renewed in the browser as it changes. */
export interface DevelopmentScreens {
  readonly handle: ConsoleHandler;
  /** Lets Vite answer what is its own, and `next` the rest. */
  readonly before: (next: RequestListener) => RequestListener;
  readonly close: () => Promise<void>;
}

/** Starts Vite inside our own server, so that the same headers hold as in production. */
export async function loadScreensFromSource(server: Server): Promise<DevelopmentScreens> {
  const { createServer } = await import('vite');
  const vite = await createServer({
    root: fileURLToPath(new URL('../../', import.meta.url)),
    server: { middlewareMode: true, hmr: { server } },
    appType: 'custom',
  });
  const build = () => vite.ssrLoadModule('virtual:remix/server-build') as Promise<ServerBuild>;
  return {
    handle: createRequestHandler(build, 'development'),
    before: (next) => (request, response) => vite.middlewares(request, response, () => next(request, response)),
    close: () => vite.close(),
  };
}
