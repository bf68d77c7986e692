import { randomUUID } from 'node:crypto';
import type { HttpBindings } from '@hono/node-server';
import type { MiddlewareHandler } from 'hono';
import type { From } from '../audit/from.ts';
import { fromOf } from '../audit/from.ts';
import { isConsole } from '../auth/hop.ts';
import type { Logger } from '../logger.ts';

const REQUEST_ID = 'x-request-id';

/** What is known of a request while it is answered. */
export interface RequestVariables {
  readonly Variables: { readonly requestId: string; readonly from: From };
  readonly Bindings: Partial<HttpBindings>;
}

/** Gives each request an id (the console brings its own), names it in the answer, and logs how it went. */
export function traceRequest(logger: Logger, secret: string): MiddlewareHandler<RequestVariables> {
  return async (c, next) => {
    const given = c.req.header(REQUEST_ID);
    const isTrusted = given !== undefined && /^[\w-]{8,64}$/.test(given) && isConsole(c.req.raw.headers, secret);
    const requestId = isTrusted ? given : randomUUID();
    c.set('requestId', requestId);
    const socket = c.env?.incoming?.socket.remoteAddress ?? null;
    c.set('from', fromOf(c.req.raw.headers, { secret, requestId, socket }));
    const begun = performance.now();
    await next();
    // Not before: tRPC and better-auth answer with responses of their own.
    c.header(REQUEST_ID, requestId);
    c.header('cache-control', 'no-store');
    const ms = Math.round(performance.now() - begun);
    logger.info({ requestId, method: c.req.method, path: c.req.path, status: c.res.status, ms }, 'request');
  };
}
