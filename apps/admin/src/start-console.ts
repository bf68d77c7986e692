import { promisify } from 'node:util';
import { openMetrics } from '@candor/metrics';
import { getRequestListener } from '@hono/node-server';
import { hopToken } from './api/hop.ts';
import type { Settings } from './env.ts';
import { createApp } from './http/app.ts';
import { createBoundedServer, listen } from './http/listen.ts';
import { createLogger } from './logger.ts';
import { ROUTES, routeNamer } from './metrics/route-of.ts';
import { openPdfPrinter } from './printing/pdf-printer.ts';
import { loadScreensFromSource } from './remix/development.ts';
import { CLIENT_FILES, loadBuiltScreens } from './remix/production.ts';
import { loadSecret } from './secret.ts';

/** The console, running. */
export interface RunningConsole {
  readonly url: string;
  /** Finishes what was accepted and ends. */
  readonly stop: () => Promise<void>;
}

/** Starts the console. Throws, with one clear line, when it cannot be had. */
export async function startConsole(settings: Settings): Promise<RunningConsole> {
  const logger = createLogger(settings.logLevel);
  const server = createBoundedServer(settings.maxConnections);
  const development = settings.isDevelopment ? await loadScreensFromSource(server) : null;
  const { handle, paths } = development ? { ...development, paths: [] } : await loadBuiltScreens();
  const metrics = openMetrics({ token: settings.metricsToken, routes: [...ROUTES, ...paths] });
  metrics?.gauge('candor_open_connections', 'Open connections.', promisify(server.getConnections.bind(server)));
  metrics?.gauge('candor_max_connections', 'Connections that may be open at once.', () => settings.maxConnections);
  const printer = openPdfPrinter(settings.printer, logger);
  const app = createApp({
    ...settings,
    printer,
    handle,
    api: { url: settings.apiUrl, hop: hopToken(await loadSecret(settings)) },
    logger,
    metrics,
    routeOf: routeNamer(paths),
    clientFiles: development ? null : CLIENT_FILES,
  });
  const listener = getRequestListener(app.fetch);
  const http = await listen(server, development?.before(listener) ?? listener, settings);
  logger.info({ url: http.url, chromium: printer.chromium() }, 'console ready');
  return {
    url: http.url,
    async stop() {
      await http.close();
      await printer.close();
      await development?.close();
      logger.info('console stopped');
    },
  };
}
