import type { IncomingMessage } from 'node:http';

/** How far an open page says it has read: an index, or that it did not say (`null`), or that it is not readable. */
export type Position = number | null | 'unknown';

/** What somebody who wants to listen says. */
export interface Entrance {
  readonly position: Position;
  /** The published path of the page that is open, where it is said: what it missed of others is not told. */
  readonly page: string | null;
}

/**
 * Reads from where a reader wants to go on. What the browser remembers (`Last-Event-ID`) is newer than the address
 * that it once opened, so it wins.
 */
export function readEntrance(request: Pick<IncomingMessage, 'headers'>, query: string): Entrance {
  const asked = new URLSearchParams(query);
  const last = request.headers['last-event-id'];
  const said = typeof last === 'string' && last !== '' ? last : asked.get('since');
  return { position: readIndex(said), page: asked.get('page') };
}

function readIndex(said: string | null): Position {
  if (said === null) return null;
  return /^\d{1,15}$/.test(said) ? Number(said) : 'unknown';
}
