import { once } from 'node:events';
import { connect } from 'node:net';
import { knock, until } from '@candor/testbed';
import { expect, it, onTestFinished } from 'vitest';
import { createBoundedServer, listen } from './listen.ts';

it('takes no more connections than it may, and others when some have left', async () => {
  const server = createBoundedServer(2);
  const { url, close } = await listen(server, (_request, response) => void response.end('here'), {
    host: '127.0.0.1',
    port: 0,
  });
  onTestFinished(close);
  const held = [1, 2].map(() => connect(Number(new URL(url).port), '127.0.0.1'));
  await Promise.all(held.map((socket) => once(socket, 'connect')));
  await until(async () => (await knock(url, { target: '/' })).status === 0, 'one above the cap is closed unheard');
  held.pop()?.destroy();
  await until(async () => (await knock(url, { target: '/' })).status === 200, 'it is served again');
  held.pop()?.destroy();
});

it('lets nobody be slow for long, or send long headers', () => {
  const server = createBoundedServer(2);
  expect([server.headersTimeout, server.requestTimeout, server.keepAliveTimeout]).toEqual([10_000, 30_000, 5_000]);
});
