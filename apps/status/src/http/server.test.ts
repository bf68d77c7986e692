import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { until } from '@candor/testbed';
import { expect, test } from 'vitest';
import { createLogger } from '../logger.ts';
import type { TestSite } from '../testing/open-test-site.ts';
import { openTestSite } from '../testing/open-test-site.ts';
import { FIRST_FILES } from '../testing/pages.ts';
import { createReadersServer } from './server.ts';

async function say(site: TestSite, words: string): Promise<string> {
  const { hostname, port } = new URL(site.url);
  const socket = connect({ host: hostname, port: Number(port) });
  await once(socket, 'connect');
  socket.write(words);
  return text(socket);
}

test('what is no readable request is refused, safely', async () => {
  const site = await openTestSite();
  const answer = await say(site, 'nonsense\r\n\r\n');
  expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
  expect(answer).toContain('x-content-type-options: nosniff');
  expect(await say(site, `GET / HTTP/1.1\r\nhost: x\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 431 /);
  expect(await say(site, 'GET / HTTP/1.1\r\nconnection: close\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
});

test('a request for a name with a control character is refused', async () => {
  const site = await openTestSite();
  expect(await say(site, 'GET /a\x00b HTTP/1.1\r\nhost: x\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
});

test('nobody may be slow for long', () => {
  const { server } = createReadersServer({
    requests: null,
    handle: () => undefined,
    maxConnections: 100,
    maxOfOneAddress: 0,
    logger: createLogger('silent'),
  });
  expect(server.headersTimeout).toBe(10_000);
  expect(server.requestTimeout).toBe(15_000);
  expect(server.keepAliveTimeout).toBe(65_000);
  expect(server.maxConnections).toBe(116);
});

test('a failure that nobody foresaw is a 500, and the server goes on', async () => {
  const { server } = createReadersServer({
    requests: null,
    handle: () => Promise.reject(new Error('unforeseen')),
    maxConnections: 100,
    maxOfOneAddress: 0,
    logger: createLogger('silent'),
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  const url = `http://127.0.0.1:${typeof address === 'object' && address?.port}`;
  for (let at = 0; at < 2; at += 1) {
    const answer = await fetch(url);
    expect([answer.status, await answer.text()]).toEqual([500, 'Something went wrong here\n']);
  }
  server.closeAllConnections();
  server.close();
});

test('above the cap connections are told so, and served again when others left', async () => {
  const site = await openTestSite({ maxConnections: 5 });
  await site.publisher.publish(FIRST_FILES);
  await until(async () => (await site.ask('/')).status === 200, 'it is served');
  const streams = [];
  for (let at = 0; at < 4; at += 1) streams.push(await site.listen('/live?since=1'));
  const fifth = await site.ask('/live?since=1');
  expect(fifth.status).toBe(503);
  expect((await site.ask('/')).status).toBe(200);

  const { hostname, port } = new URL(site.url);
  const idle = connect({ host: hostname, port: Number(port) });
  await once(idle, 'connect');
  const surplus = await until(async () => {
    const answer = await site.ask('/');
    return answer.status === 503 ? answer : null;
  }, 'a connection is too many');
  expect(surplus.headers.connection).toBe('close');
  idle.destroy();
  for (const stream of streams) stream.close();
  await until(async () => (await site.ask('/')).status === 200, 'it is served again');
});
