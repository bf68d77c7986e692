import { once } from 'node:events';
import { request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { text } from 'node:stream/consumers';
import { freePort, knock, until } from '@candor/testbed';
import { expect, it, onTestFinished } from 'vitest';
import type { ListenSettings } from './listen.ts';
import { listen } from './listen.ts';

const IMPATIENT = { headersTimeout: 50, requestTimeout: 50, connectionsCheckingInterval: 10 };

async function open(fetch: Parameters<typeof listen>[0], settings: Partial<ListenSettings> = {}) {
  const server = await listen(fetch, { host: '127.0.0.1', port: 0, ...settings });
  onTestFinished(server.close);
  const { port } = new URL(server.url);
  /** Sends bytes as they are and answers with all that comes back until the server hangs up. */
  const send = async (bytes: string) => {
    const socket = connect(Number(port), '127.0.0.1');
    socket.on('error', () => {});
    socket.write(bytes);
    return text(socket);
  };
  return { ...server, send };
}

it('hangs up on headers that do not end', async () => {
  const { send } = await open(() => new Response('never'), { limits: IMPATIENT });
  expect(await send('GET / HTTP/1.1\r\nHost: api\r\nX-Slow: ')).toMatch(/^HTTP\/1.1 408 /);
});

it('hangs up on a body that does not end', async () => {
  const read = async (received: Request) => new Response(await received.text());
  const { send } = await open(read, { limits: IMPATIENT });
  expect(await send('POST / HTTP/1.1\r\nHost: api\r\nContent-Length: 100\r\n\r\n{"half')).toMatch(/^HTTP\/1.1 408 /);
});

it('refuses headers over 16 KB, and what is not HTTP', async () => {
  const { send } = await open(() => new Response('never'));
  expect(await send(`GET / HTTP/1.1\r\nHost: api\r\nX-Large: ${'x'.repeat(17_000)}\r\n\r\n`)).toMatch(
    /^HTTP\/1.1 431 /,
  );
  expect(await send('hello\r\n\r\n')).toMatch(/^HTTP\/1.1 400 /);
  expect(await send('GET / HTTP/1.1\r\n\r\n')).toMatch(/^HTTP\/1.1 400 /);
});

it('takes no more connections than it may, and others when some have left', async () => {
  const { url } = await open(() => new Response('here'), { maxConnections: 3 });
  const held = await Promise.all(
    [1, 2, 3].map(async () => {
      const socket = connect(Number(new URL(url).port), '127.0.0.1');
      await once(socket, 'connect');
      return socket;
    }),
  );
  await until(async () => (await knock(url, { target: '/' })).status === 0, 'one above the cap is closed unheard');
  held.pop()?.destroy();
  await until(async () => (await knock(url, { target: '/' })).status === 200, 'it is served again');
  for (const socket of held) socket.destroy();
});

it('finishes what it accepted before it closes, and takes nothing more on that connection', async () => {
  const arrived = Promise.withResolvers<void>();
  const go = Promise.withResolvers<void>();
  const { url, close } = await open(async () => {
    arrived.resolve();
    await go.promise;
    return new Response('done');
  });
  const sent = request(url, { headers: { connection: 'keep-alive' } }).end();
  await arrived.promise;
  let isClosed = false;
  const closing = close().then(() => {
    isClosed = true;
  });
  await expect(fetch(url)).rejects.toThrow('fetch failed');
  expect(isClosed).toBe(false);
  go.resolve();
  const [response] = await once(sent, 'response');
  expect(await text(response)).toBe('done');
  await closing;
});

it('says in one line when the port is taken or the host is not ours', async () => {
  const { url } = await open(() => new Response('here'));
  const port = Number(new URL(url).port);
  const refusal = (settings: ListenSettings) => listen(() => new Response(), settings).then(() => '', String);
  expect(await refusal({ host: '127.0.0.1', port })).toBe(
    `Error: Port ${port} on 127.0.0.1 is in use. Set CANDOR_API_PORT to another one.`,
  );
  expect(await refusal({ host: '192.0.2.1', port: await freePort() })).toMatch(
    /^Error: Port \d+ on 192\.0\.2\.1 cannot be used \(EADDRNOTAVAIL\)\. Set CANDOR_API_HOST or CANDOR_API_PORT\.$/,
  );
});

it('writes an address of the sixth version so that it can be used', async ({ skip }) => {
  skip(!networkInterfaces().lo?.some(({ address }) => address === '::1'), 'this machine has no IPv6');
  const { url } = await open(() => new Response('six'), { host: '::1' });
  expect(url).toMatch(/^http:\/\/\[::1\]:\d+$/);
  expect(await (await fetch(url)).text()).toBe('six');
});
