import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** Below those that any system gives to whoever asks for any port, and to connections. */
const [FIRST, LAST] = [20_000, 32_000];

/**
 * A TCP port on 127.0.0.1 that nothing listens on at this moment, and that nobody is given who does not ask for it: it is
 * still free when a process that was told of it has started.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(FIRST, LAST);
    if (await canListen(port)) return port;
  }
}

async function canListen(port: number): Promise<boolean> {
  const server = createServer().listen(port, '127.0.0.1');
  const isFree = await once(server, 'listening').then(
    () => true,
    () => false,
  );
  if (isFree) await once(server.close(), 'close');
  return isFree;
}
