import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { until } from '@candor/testbed';
import { describe, expect, test } from 'vitest';
import type { TestSite } from '../testing/open-test-site.ts';
import { openTestSite } from '../testing/open-test-site.ts';
import { FIRST_FILES } from '../testing/pages.ts';

async function openFirstSite(): Promise<TestSite> {
  const { publisher } = await openTestSite();
  await publisher.publish(FIRST_FILES);
  return openTestSite({ publisher });
}

async function open(site: TestSite) {
  const { hostname, port } = new URL(site.url);
  const socket = connect(Number(port), hostname);
  socket.on('error', () => {});
  await once(socket, 'connect');
  return socket;
}

/** Sends bytes on one connection; answers with the statuses that come back until the server hangs up. */
async function say(site: TestSite, bytes: string): Promise<number[]> {
  const socket = await open(site);
  socket.write(bytes);
  const heard = await text(socket).catch(() => '');
  return [...heard.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, status]) => Number(status));
}

const HEAD = 'GET / HTTP/1.1\r\nHost: candor\r\n';
const SECOND = 'GET /robots.txt HTTP/1.1\r\nHost: candor\r\n\r\n';

describe('two programs that read one request differently are never led apart', () => {
  test.each([
    ['a length and chunks', `${HEAD}Content-Length: 6\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n${SECOND}`],
    ['chunks and a length', `${HEAD}Transfer-Encoding: chunked\r\nContent-Length: 6\r\n\r\n0\r\n\r\n${SECOND}`],
    ['two lengths', `${HEAD}Content-Length: 0\r\nContent-Length: ${SECOND.length}\r\n\r\n${SECOND}`],
    ['two equal lengths', `${HEAD}Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello${SECOND}`],
    ['lengths in a list', `${HEAD}Content-Length: 0, ${SECOND.length}\r\n\r\n${SECOND}`],
    ['a length with a sign', `${HEAD}Content-Length: +5\r\n\r\nhello${SECOND}`],
    ['a length in hex', `${HEAD}Content-Length: 0x5\r\n\r\nhello${SECOND}`],
    ['a space before the colon', `${HEAD}Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n${SECOND}`],
    ['a folded header', `${HEAD}Transfer-Encoding:\r\n chunked\r\n\r\n0\r\n\r\n${SECOND}`],
    ['a header folded into another', `${HEAD}X: y\r\n Content-Length: 5\r\n\r\nhello${SECOND}`],
    ['lines that end with LF', `GET / HTTP/1.1\nHost: candor\n\n${SECOND}`],
    ['one line that ends with LF', `${HEAD}X: y\nContent-Length: 5\r\n\r\nhello${SECOND}`],
    ['a CR in a header', `${HEAD}X: y\rContent-Length: 5\r\n\r\nhello${SECOND}`],
    ['an encoding that is chunked by half', `${HEAD}Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n${SECOND}`],
    ['an encoding behind chunked', `${HEAD}Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n${SECOND}`],
    ['a tab in the encoding', `${HEAD}Transfer-Encoding: \x0bchunked\r\n\r\n0\r\n\r\n${SECOND}`],
    ['a chunk of a negative size', `${HEAD}Transfer-Encoding: chunked\r\n\r\n-1\r\n\r\n${SECOND}`],
    ['a chunk with 0x', `${HEAD}Transfer-Encoding: chunked\r\n\r\n0x0\r\n\r\n${SECOND}`],
    ['a chunk that ends with LF', `${HEAD}Transfer-Encoding: chunked\r\n\r\n5\nhello\r\n0\r\n\r\n${SECOND}`],
    ['a chunk longer than it says', `${HEAD}Transfer-Encoding: chunked\r\n\r\n2\r\nhello\r\n0\r\n\r\n${SECOND}`],
    [
      'a chunk with a long extension',
      `${HEAD}Transfer-Encoding: chunked\r\n\r\n0;${'x'.repeat(20_000)}\r\n\r\n${SECOND}`,
    ],
  ])('%s', async (_, bytes) => {
    const site = await openFirstSite();
    const answers = await say(site, bytes);
    // What is no request is refused; what is one is answered without what it brings along, and the connection ends with it.
    expect(answers).toEqual([expect.toSatisfy((status) => status === 400 || status === 200)]);
    expect((await site.ask('/')).status).toBe(200);
  });

  test('the list can fail: two requests without a trick have two answers', async () => {
    const last = SECOND.replace('\r\n\r\n', '\r\nConnection: close\r\n\r\n');
    expect(await say(await openFirstSite(), `${HEAD}\r\n${last}`)).toEqual([200, 200]);
  });
});

test('what a request brings along is not waited for', async () => {
  const site = await openFirstSite();
  expect(await say(site, `${HEAD}Content-Length: 9000000000\r\n\r\nhello`)).toEqual([200]);
  expect(await say(site, 'POST / HTTP/1.1\r\nHost: candor\r\nTransfer-Encoding: chunked\r\n\r\n')).toEqual([405]);
});

test('some requests may come ahead of their answers, thousands may not', async () => {
  const site = await openFirstSite();
  const close = `${HEAD}Connection: close\r\n\r\n`;
  expect(await say(site, `${HEAD}\r\n`.repeat(9) + close)).toEqual(Array(10).fill(200));
  const flood = await say(site, `${HEAD}\r\n`.repeat(5_000) + close);
  expect(flood.length).toBeLessThan(100);
  expect((await site.ask('/')).status).toBe(200);
});

test('others are served while hundreds send nothing, send half, flood, or do not read', async () => {
  const site = await openFirstSite();
  const kinds = ['', 'GET / HT', `${HEAD}X-Slow: `, `${HEAD}\r\n`.repeat(400), `${HEAD}Content-Length: 900\r\n\r\n{"`];
  const sockets = await Promise.all(
    Array.from({ length: 500 }, async (_, nth) => {
      const socket = await open(site);
      socket.pause();
      socket.write(kinds[nth % kinds.length] ?? '');
      return socket;
    }),
  );
  for (const target of ['/', '/history', '/api/v2/summary.json']) expect((await site.ask(target)).status).toBe(200);
  const stream = await site.listen('/live?since=1');
  await site.publisher.publish({ 'robots.txt': 'User-agent: *\n' });
  await until(() => stream.changes().includes(2), 'a change is heard');
  for (const socket of sockets) socket.destroy();
});
