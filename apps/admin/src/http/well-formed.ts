import type { MiddlewareHandler } from 'hono';
import { plainPage } from './plain-page.ts';

const METHODS = ['GET', 'HEAD', 'POST'];
const FORM = /^(application\/x-www-form-urlencoded|multipart\/form-data)(;|$)/i;

/** Refuses what no page of ours sends, before the screens are asked: they would take it for a failure of their own. */
export const wellFormed: MiddlewareHandler = async (c, next) => {
  if (!METHODS.includes(c.req.method)) {
    c.header('allow', METHODS.join(', '));
    return plainPage(c, {
      status: 405,
      title: 'This cannot be done',
      text: 'The console shows pages and takes forms.',
    });
  }
  if (!isAddress(new URL(c.req.url).pathname))
    return plainPage(c, { status: 400, title: 'This is not here', text: 'The address is not one of the console’s.' });
  if (c.req.method === 'POST' && !FORM.test(c.req.header('content-type') ?? ''))
    return plainPage(c, { status: 415, title: 'This is no form', text: 'The console takes what its own pages send.' });
  return next();
};

function isAddress(pathname: string): boolean {
  try {
    return !pathname.includes('//') && !decodeURIComponent(pathname).includes('\0');
  } catch {
    return false;
  }
}
