import { randomUUID } from 'node:crypto';
import { trpcServer } from '@hono/trpc-server';
import type { Context } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { appRouter } from '../app-router.ts';
import { isConsole } from '../auth/hop.ts';
import { findPrincipal } from '../auth/principal.ts';
import type { SignInLimit } from '../auth/sign-in-limit.ts';
import { signInRoutes } from '../auth/sign-in-routes.ts';
import type { Services } from '../context.ts';
import { logFailure } from '../trpc/trpc.ts';
import { readiness } from './readiness.ts';

const LARGEST_BODY = 1024 * 1024;
const MOST_AT_ONCE = 10;
const REQUEST_ID = 'x-request-id';

/** What the api's HTTP side is made of. */
export interface AppParts {
  readonly services: Services;
  readonly secret: string;
  readonly signInLimit: SignInLimit;
}

/** The api over HTTP: sign-in for the console, tRPC for console and machines, and two doors for whoever watches it. */
export function createApp({ services, secret, signInLimit }: AppParts) {
  const { logger } = services;
  const app = new Hono<{ Variables: { requestId: string } }>();

  app.use(async (c, next) => {
    const given = c.req.header(REQUEST_ID);
    const isTrusted = given !== undefined && /^[\w-]{8,64}$/.test(given) && isConsole(c.req.raw.headers, secret);
    const requestId = isTrusted ? given : randomUUID();
    c.set('requestId', requestId);
    const begun = performance.now();
    await next();
    // Not before: tRPC and better-auth answer with responses of their own.
    c.header(REQUEST_ID, requestId);
    c.header('cache-control', 'no-store');
    const ms = Math.round(performance.now() - begun);
    logger.info({ requestId, method: c.req.method, path: c.req.path, status: c.res.status, ms }, 'request');
  });
  app.use(secureHeaders());
  app.use(bodyLimit({ maxSize: LARGEST_BODY, onError: tooLarge }));

  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', async (c) => {
    const ready = await readiness(services);
    return c.json(ready, ready.status === 'ready' ? 200 : 503);
  });
  app.route('/api/auth', signInRoutes({ auth: services.auth, secret, limit: signInLimit }));
  app.use(
    '/trpc/*',
    trpcServer({
      router: appRouter,
      endpoint: '/trpc',
      maxBatchSize: MOST_AT_ONCE,
      createContext: (_options, c) => ({
        ...services,
        identify: () => findPrincipal(services, c.req.raw.headers, secret),
        requestId: c.get('requestId'),
      }),
      onError: (failure) => logFailure(logger, failure),
    }),
  );
  app.notFound((c) => c.json({ message: 'There is nothing here.' }, 404));
  app.onError((error, c) => {
    logger.error({ err: error, requestId: c.get('requestId') }, 'request failed');
    return c.json({ message: `Something went wrong here. (${c.get('requestId')})` }, 500);
  });
  return app;
}

/** The connection ends with it: its rest is not read, so the next request on it would be lost. */
function tooLarge(c: Context): Response {
  c.header('connection', 'close');
  return c.json({ message: 'This is over 1 MB.' }, 413);
}
