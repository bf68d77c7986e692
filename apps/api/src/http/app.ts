import { DomainError } from '@candor/log';
import type { Metrics } from '@candor/metrics';
import { measure } from '@candor/metrics';
import { trpcServer } from '@hono/trpc-server';
import type { Context } from 'hono';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { secureHeaders } from 'hono/secure-headers';
import { appRouter } from '../app-router.ts';
import { createRefusals } from '../audit/refusals.ts';
import { createIdentify } from '../auth/principal.ts';
import type { SignInLimit } from '../auth/sign-in-limit.ts';
import { signInRoutes } from '../auth/sign-in-routes.ts';
import type { Services } from '../context.ts';
import { createLinkLimit } from '../links/link-limit.ts';
import { countSignInFailures } from '../metrics/count-sign-in-failures.ts';
import { routeOf } from '../metrics/route-of.ts';
import type { PublishedFiles } from '../publisher/files/files.ts';
import { logFailure } from '../trpc/trpc.ts';
import { publishedRoutes } from './published/published-routes.ts';
import { readOn } from './read-on.ts';
import { readiness } from './readiness.ts';
import type { RequestVariables } from './trace-request.ts';
import { traceRequest } from './trace-request.ts';

const LARGEST_BODY = 1024 * 1024;
const MOST_AT_ONCE = 10;

/** Nothing here is a page: nothing in it may run, and nobody may frame it. */
const NOTHING_RUNS = {
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  xFrameOptions: 'DENY',
};

/** What the api's HTTP side is made of. */
export interface AppParts {
  readonly services: Services;
  readonly files: PublishedFiles;
  readonly secret: string;
  readonly signInLimit: SignInLimit;
  /** Null where none are kept. */
  readonly metrics: Metrics | null;
}

/** The api over HTTP: sign-in for the console, tRPC for console and machines, files for mirrors, two doors for whoever watches. */
export function createApp({ services, files, secret, signInLimit, metrics }: AppParts) {
  const { logger } = services;
  const linkLimit = createLinkLimit(Date.now);
  const refusals = createRefusals(services, Date.now);
  const app = new Hono<RequestVariables>();
  app.use(secureHeaders(NOTHING_RUNS));
  // Ahead of the log: mirrors ask every few seconds.
  app.route('/', publishedRoutes(files));
  app.use(traceRequest(logger, secret));
  if (metrics) {
    app.use(measure(metrics, routeOf));
    app.use('/api/auth/sign-in/email', countSignInFailures(metrics));
  }
  app.use(bodyLimit({ maxSize: LARGEST_BODY, onError: tooLarge }));

  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', async (c) => {
    const ready = await readiness(services);
    return c.json(ready, ready.status === 'ready' ? 200 : 503);
  });
  app.route('/api/auth', signInRoutes({ services, secret, limit: signInLimit, refusals }));
  app.use(
    '/trpc/*',
    trpcServer({
      router: appRouter,
      endpoint: '/trpc',
      maxBatchSize: MOST_AT_ONCE,
      // A question may carry a picture, which no address is long enough for.
      allowMethodOverride: true,
      createContext: (_options, c) => ({
        ...services,
        identify: createIdentify({ services, headers: c.req.raw.headers, secret, from: c.get('from'), refusals }),
        requestId: c.get('requestId'),
        from: c.get('from'),
        refusals,
        linkLimit,
      }),
      onError: (failure) => logFailure(logger, failure),
    }),
  );
  app.notFound((c) => c.json({ message: 'There is nothing here.' }, 404));
  app.onError((error, c) => {
    const requestId = c.get('requestId');
    if (error instanceof DomainError && error.kind === 'unavailable') {
      logger.warn({ err: error.cause ?? error, requestId }, 'request was not possible');
      return c.json({ message: error.message }, 503);
    }
    // Somebody who left in the middle of a request is no trouble of ours.
    if (c.req.raw.signal.aborted) logger.info({ requestId }, 'request broken off');
    else logger.error({ err: error, requestId }, 'request failed');
    return c.json({ message: `Something went wrong here. (${requestId})` }, 500);
  });
  return app;
}

/** The connection ends with it: what is not read on is read by nobody, so the next request on it would be lost. */
async function tooLarge(c: Context): Promise<Response> {
  await readOn(c.req.raw.body);
  c.header('connection', 'close');
  return c.json({ message: 'This is over 1 MB.' }, 413);
}
