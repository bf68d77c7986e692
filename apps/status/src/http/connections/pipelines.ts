import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** Nobody's program sends more requests than these ahead of their answers. */
const MOST = 16;

/** The answers that wait behind others on the same connection. */
export interface Pipelines {
  /** Takes a request in that came before the answer to the one before; false for one too many on its connection. */
  readonly enter: (socket: Socket, response: ServerResponse) => boolean;
}

/** Nothing waits yet. */
export function createPipelines(): Pipelines {
  const waiting = new WeakMap<Socket, number>();
  return {
    enter(socket, response) {
      const before = waiting.get(socket) ?? 0;
      if (before >= MOST) return false;
      waiting.set(socket, before + 1);
      response.once('close', () => waiting.set(socket, (waiting.get(socket) ?? 1) - 1));
      return true;
    },
  };
}
