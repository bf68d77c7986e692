import type { Context, MiddlewareHandler } from 'hono';
import { plainPage } from './plain-page.ts';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses to change anything for a page of another origin: the request's Origin must name the host it was sent to, and be
 * https where the console is reached by it.
 */
export function sameOrigin(isHttps: boolean): MiddlewareHandler {
  return async (c, next) => {
    const origin = c.req.header('origin');
    const isOurs = isSame(origin, c.req.header('host')) && (!isHttps || origin?.startsWith('https:'));
    return READING.has(c.req.method) || isOurs ? next() : refuse(c);
  };
}

function refuse(c: Context) {
  return plainPage(c, {
    status: 403,
    title: 'This came from somewhere else',
    text: 'The console takes what is sent from its own pages only. Open it at its own address, then try again.',
  });
}

function isSame(origin: string | undefined, host: string | undefined): boolean {
  return origin !== undefined && host !== undefined && URL.canParse(origin) && new URL(origin).host === host;
}
