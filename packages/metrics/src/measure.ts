import type { MiddlewareHandler } from 'hono';
import type { Metrics } from './open-metrics.ts';

/**
 * Counts what a Hono app answers, and answers `GET /metrics` for whoever has the token. Anybody else is answered by what
 * comes after, as if there were nothing.
 */
export function measure({ requests, mayRead, read }: Metrics, routeOf: (path: string) => string): MiddlewareHandler {
  return async (c, next) => {
    const { method, path } = c.req;
    if (method === 'GET' && path === '/metrics' && mayRead(c.req.header('authorization'))) {
      const { contentType, text } = await read();
      return c.body(text, 200, { 'content-type': contentType, 'cache-control': 'no-store' });
    }
    const begun = performance.now();
    await next();
    requests.observe(requests.route(routeOf(path)), method, c.res.status, (performance.now() - begun) / 1_000);
  };
}
