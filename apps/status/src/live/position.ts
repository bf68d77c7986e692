import type { IncomingMessage } from 'node:http';

/** How far an open page says it has read: an index, or that it did not say (`null`), or that it is not readable. */
export type Position = number | null | 'unknown';

/**
 * Reads from where a reader wants to go on. What the browser remembers (`Last-Event-ID`) is newer than the address
 * that it once opened, so it wins.
 */
export function readPosition(request: Pick<IncomingMessage, 'headers'>, query: string): Position {
  const last = request.headers['last-event-id'];
  const said = typeof last === 'string' && last !== '' ? last : new URLSearchParams(query).get('since');
  if (said === null) return null;
  return /^\d{1,15}$/.test(said) ? Number(said) : 'unknown';
}
