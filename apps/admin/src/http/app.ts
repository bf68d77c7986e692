import { randomUUID } from 'node:crypto';
import type { Metrics } from '@candor/metrics';
import { measure } from '@candor/metrics';
import { getConnInfo } from '@hono/node-server/conninfo';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import type { ApiPlace } from '../api/request-api.ts';
import { createRequestApi } from '../api/request-api.ts';
import type { Logger } from '../logger.ts';
import type { PdfPrinter } from '../printing/pdf-printer.ts';
import type { ConsoleHandler } from '../remix/handler.ts';
import { clientAddress } from './client-address.ts';
import { plainPage } from './plain-page.ts';
import { sameOrigin } from './same-origin.ts';
import type { RequestVariables } from './security-headers.ts';
import { securityHeaders } from './security-headers.ts';
import { tooLarge } from './too-large.ts';
import { wellFormed } from './well-formed.ts';

const LARGEST_BODY = 1024 * 1024;

/** What the console's HTTP side is made of. */
export interface AppParts {
  readonly handle: ConsoleHandler;
  readonly api: ApiPlace;
  readonly printer: PdfPrinter;
  readonly logger: Logger;
  readonly adminUrl: string | null;
  readonly statusUrl: string;
  readonly trustedProxies: number;
  readonly isDevelopment: boolean;
  /** Null where none are kept. */
  readonly metrics: Metrics | null;
  /** What a path is counted under. */
  readonly routeOf: (path: string) => string;
  /** The folder of what browsers load; null where Vite serves it. */
  readonly clientFiles: string | null;
}

/** The console over HTTP. */
export function createApp(parts: AppParts) {
  const { handle, api, printer, logger, adminUrl, statusUrl } = parts;
  const { trustedProxies, isDevelopment, metrics, routeOf, clientFiles } = parts;
  const app = new Hono<{ Variables: RequestVariables }>();

  app.use(async (c, next) => {
    const requestId = randomUUID();
    c.set('requestId', requestId);
    const begun = performance.now();
    await next();
    c.header('x-request-id', requestId);
    const ms = Math.round(performance.now() - begun);
    logger.info({ requestId, method: c.req.method, path: c.req.path, status: c.res.status, ms }, 'request');
  });
  app.use(securityHeaders({ isHttps: adminUrl?.startsWith('https:') ?? false, isDevelopment }));
  if (metrics) app.use(measure(metrics, routeOf));
  app.use(compress());
  app.get('/healthz', (c) => c.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' }));
  if (clientFiles) {
    app.use('/assets/*', serveStatic({ root: clientFiles, onFound: (_, c) => c.header('cache-control', FOR_EVER) }));
    app.use(
      '/favicon.svg',
      serveStatic({ root: clientFiles, onFound: (_, c) => c.header('cache-control', FOR_A_DAY) }),
    );
  }
  app.use(sameOrigin(adminUrl?.startsWith('https:') ?? false));
  app.use(wellFormed);
  app.use(
    bodyLimit({
      maxSize: LARGEST_BODY,
      onError: tooLarge,
    }),
  );
  app.all('*', async (c) => {
    const requestId = c.get('requestId');
    const requestApi = createRequestApi(api, {
      requestId,
      client: clientAddress(c.req.header('x-forwarded-for'), {
        socket: getConnInfo(c).remote.address ?? '',
        trustedProxies,
      }),
      agent: c.req.header('user-agent')?.slice(0, 400) ?? '',
      cookie: c.req.header('cookie') ?? '',
      origin: c.req.header('origin') ?? '',
    });
    const context = { api: requestApi, printer, nonce: c.get('nonce'), requestId, logger, adminUrl, statusUrl };
    const response = await handle(c.req.raw, context);
    const answer = new Response(response.body, response);
    for (const cookie of requestApi.cookies) answer.headers.append('set-cookie', cookie);
    answer.headers.set('cache-control', 'no-store');
    return answer;
  });
  app.onError((error, c) => {
    logger.error({ err: error, requestId: c.get('requestId') }, 'request failed');
    return plainPage(c, {
      status: 500,
      title: 'Something went wrong here',
      text: `Nothing was changed. Go back and try again. If it stays so, the log of the console knows more about request ${c.get('requestId')}.`,
    });
  });
  return app;
}

const FOR_EVER = 'public, max-age=31536000, immutable';
const FOR_A_DAY = 'public, max-age=86400';
