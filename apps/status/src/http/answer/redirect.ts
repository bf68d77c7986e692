import { CHANGING, isOpen, OPEN, STRICT } from '@candor/site/published';
import type { Exchange } from '../exchange.ts';

/**
 * Sends a reader on to a page's own address, with the query. The way there is told relative to where the reader is, so
 * that it also holds below a path that a proxy takes away. What other sites may read, they may follow there.
 */
export function sendOnTo({ response, address, query }: Exchange, own: string): void {
  const up = '../'.repeat(address.split('/').length - 1) || './';
  const path = own.split('/').map(encodeURIComponent).join('/');
  const kept = /^[!-~]+$/.test(query) ? `?${query}` : '';
  const headers = ['location', `${up}${path}${kept}`, ...CHANGING, 'content-length', '0'];
  response.writeHead(301, [...STRICT, ...(isOpen(own) ? OPEN : []), ...headers]).end();
}
