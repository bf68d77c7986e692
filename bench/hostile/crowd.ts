import { once } from 'node:events';
import type { Socket } from 'node:net';
import { connect } from 'node:net';

/** What a hostile reader does with a connection. */
export type Manner = 'say nothing' | 'never end their question' | 'ask and do not read';

/** Just below what the server takes of headers, in bytes. */
const LONGEST = 15_000;
/** As many requests as may wait on one connection. */
const AHEAD = 17;
const AT_ONCE = 200;

/** Many connections, all open. */
export interface Crowd {
  /** How many are still open. */
  readonly open: () => number;
  readonly close: () => void;
}

/** What a crowd is made of. */
export interface CrowdParts {
  readonly url: string;
  readonly target: string;
  readonly manner: Manner;
  readonly connections: number;
}

/** Opens so many connections, and has each of them do what it does. */
export async function openCrowd({ url, target, manner, connections }: CrowdParts): Promise<Crowd> {
  const { hostname, port } = new URL(url);
  const said = wordsOf(manner, target);
  const sockets: Socket[] = [];
  while (sockets.length < connections) {
    const next = Array.from({ length: Math.min(AT_ONCE, connections - sockets.length) }, () =>
      connect({ host: hostname, port: Number(port) }),
    );
    await Promise.all(next.map((socket) => once(socket, 'connect')));
    for (const socket of next) {
      // Whoever is turned out says so by an end, an answer or an error: nobody here minds.
      socket.on('error', () => {});
      if (said) socket.write(said);
    }
    sockets.push(...next);
  }
  return {
    open: () => sockets.filter((socket) => !socket.destroyed && !socket.readableEnded).length,
    close: () => {
      for (const socket of sockets) socket.destroy();
    },
  };
}

function wordsOf(manner: Manner, target: string): string {
  const question = `GET ${target} HTTP/1.1\r\nhost: here\r\n`;
  if (manner === 'say nothing') return '';
  if (manner === 'never end their question') return `${question}x-long: ${'a'.repeat(LONGEST)}`;
  return `${question}\r\n`.repeat(AHEAD);
}
