import type { MiddlewareHandler } from 'hono';
import { plainPage } from './plain-page.ts';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/** Refuses to change anything for a page of another origin: the request's Origin must name the host it was sent to. */
export const sameOrigin: MiddlewareHandler = async (c, next) => {
  if (READING.has(c.req.method) || isSame(c.req.header('origin'), c.req.header('host'))) return next();
  return plainPage(c, {
    status: 403,
    title: 'This came from somewhere else',
    text: 'The console takes what is sent from its own pages only. Open it at its own address, then try again.',
  });
};

function isSame(origin: string | undefined, host: string | undefined): boolean {
  return origin !== undefined && host !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}
