import { connect } from 'node:net';
import { until } from '@candor/testbed';
import { expect, onTestFinished, test } from 'vitest';
import type { TestSite, TestSiteOptions } from '../testing/open-test-site.ts';
import { openTestSite } from '../testing/open-test-site.ts';
import { FIRST_FILES, page } from '../testing/pages.ts';

const HOME = 'index.html';

async function openSiteAt(index: number, options: TestSiteOptions = {}): Promise<TestSite> {
  const site = await openTestSite(options);
  await site.publisher.publish(FIRST_FILES, 'page');
  for (let at = 2; at <= index; at += 1) await site.publisher.publish({ [HOME]: page(`${at}`) });
  await until(async () => (await site.ask('/')).headers['candor-index'] === `${index}`, `entry ${index} is served`);
  return site;
}

test('a stream is told as such, unstored, unbuffered, uncompressed', async () => {
  const site = await openSiteAt(1);
  const stream = await site.listen('/live?since=1', { 'accept-encoding': 'br, gzip' });
  expect(stream.status).toBe(200);
  expect(stream.headers).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  expect(stream.headers).not.toHaveProperty('content-encoding');
  expect(stream.headers).not.toHaveProperty('content-length');
});

test('HEAD is answered without opening a stream', async () => {
  const site = await openSiteAt(1);
  const answer = await site.ask('/live?since=1', { method: 'HEAD' });
  expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/event-stream; charset=utf-8']);
});

test('who connects is told the time, and when to come back', async () => {
  const realNow = () => Date.parse('2024-04-03T18:00:42.000Z');
  const { publisher } = await openSiteAt(3);
  await publisher.beat('2024-04-03T18:00:00.000Z');
  const site = await openTestSite({ publisher, realNow });
  const stream = await site.listen('/live?since=3');
  await until(() => stream.heard.length === 1, 'the tick is heard');
  expect(stream.heard).toEqual([
    { event: 'tick', id: null, data: { now: realNow(), index: 3, age: 42, limit: 120, spread: 1_000 } },
  ]);
  expect(stream.retry()).toBeGreaterThanOrEqual(3_000);
  expect(stream.retry()).toBeLessThanOrEqual(6_000);
});

test('who was away is told what was missed, then what comes', async () => {
  const site = await openSiteAt(5);
  const stream = await site.listen('/live?since=2');
  await until(() => stream.changes().length === 3, 'three changes are heard');
  await site.publisher.publish({ [HOME]: page('6') }, 'incident');
  await until(() => stream.changes().length === 4, 'the fourth is heard');
  expect(stream.changes()).toEqual([3, 4, 5, 6]);
  // The tick between them says that what was missed has been told.
  expect(stream.heard.map(({ event, data }) => [event, (data as { index: number }).index])).toEqual([
    ...[3, 4, 5].map((index) => ['change', index]),
    ['tick', 5],
    ['change', 6],
  ]);
  expect(stream.heard.at(-1)).toEqual({
    event: 'change',
    id: '6',
    data: { index: 6, kind: 'incident', paths: [HOME], spread: 1_000 },
  });
});

test('a page that says which one it is is told what it missed of itself, then all that comes', async () => {
  const site = await openSiteAt(3);
  await site.publisher.publish({ 'history/index.html': page('4') });
  await until(async () => (await site.ask('/')).headers['candor-index'] === '4', 'entry 4 is served');
  const stream = await site.listen('/live?since=1&page=history/index.html');
  await until(() => stream.changes().length === 1, 'its own change is heard');
  await site.publisher.publish({ [HOME]: page('5') });
  await until(() => stream.changes().length === 2, 'the next is heard');
  expect(stream.changes()).toEqual([4, 5]);
});

test('when every seat is taken, it says when to come again, and lets in when one is free', async () => {
  const site = await openSiteAt(1, { maxConnections: 2 });
  const stream = await site.listen('/live?since=1');
  const turnedAway = await site.ask('/live?since=1');
  expect(turnedAway.status).toBe(503);
  expect(Number(turnedAway.headers['retry-after'])).toBeGreaterThanOrEqual(30);
  expect(turnedAway.headers.connection).toBe('close');
  stream.close();
  await until(async () => (await site.listen('/live?since=1')).status === 200, 'a seat is free');
});

test('who asks for the stream behind another page on the same connection hears it all the same', async () => {
  const site = await openSiteAt(1);
  const { hostname, port } = new URL(site.url);
  const socket = connect(Number(port), hostname);
  onTestFinished(() => void socket.destroy());
  let heard = '';
  socket.setEncoding('utf8').on('data', (text) => {
    heard += text;
  });
  socket.write('GET /robots.txt HTTP/1.1\r\nhost: x\r\n\r\nGET /live?since=0 HTTP/1.1\r\nhost: x\r\n\r\n');
  await until(() => heard.includes('event: tick'), 'it listens');
  await site.publisher.publish({ [HOME]: page('2') });
  await until(() => heard.includes('"index":2'), 'the change is heard');
  expect([...heard.matchAll(/HTTP\/1\.1 200|^User-agent|^id: \d+/gm)].map(String)).toEqual([
    ...['HTTP/1.1 200', 'User-agent', 'HTTP/1.1 200'],
    ...['id: 1', 'id: 2'],
  ]);
});

test('who knows of more than there is waits a tick for it, since another server may be a moment ahead', async () => {
  const site = await openSiteAt(3);
  const stream = await site.listen('/live?since=4');
  await site.publisher.publish({ [HOME]: page('4') });
  await site.publisher.publish({ [HOME]: page('5') });
  await until(() => stream.changes().length > 0, 'a change is heard');
  expect(stream.changes()).toEqual([5]);
});

test('what the browser remembers wins over the address it opened', async () => {
  const site = await openSiteAt(5);
  const stream = await site.listen('/live?since=1', { 'last-event-id': '4' });
  await until(() => stream.changes().length > 0, 'a change is heard');
  expect(stream.changes()).toEqual([5]);
});

test('without a position only what comes is told', async () => {
  const site = await openSiteAt(3);
  const stream = await site.listen('/live');
  await site.publisher.publish({ [HOME]: page('4') });
  await until(() => stream.changes().length > 0, 'a change is heard');
  expect(stream.changes()).toEqual([4]);
});

test.each(['since=999', 'since=0', 'since=abc', 'since=0&page=about/index.html'])(
  '%s of a record that begins later: everything changed',
  async (query) => {
    const site = await openTestSite({ pace: { tick: 20 } });
    await site.publisher.begin(FIRST_FILES);
    await site.publisher.finish('update', { index: 7, recent: [{ index: 7, kind: 'update', paths: [HOME] }] });
    await until(async () => (await site.ask('/')).status === 200, 'it is served');
    const stream = await site.listen(`/live?${query}`);
    await until(() => stream.changes().length > 0, 'a change is heard');
    expect(stream.heard.filter(({ event }) => event === 'change')).toEqual([
      { event: 'change', id: '7', data: { index: 7, kind: 'many', paths: ['*'], spread: 1_000 } },
    ]);
  },
);

test('several entries in one publish are told one by one, and more than are remembered as one', async () => {
  const site = await openSiteAt(1);
  const stream = await site.listen('/live?since=1');
  const changes = [2, 3, 4].map((index) => ({ index, kind: 'update', paths: [HOME] }));
  await site.publisher.begin({ [HOME]: page('4') });
  await site.publisher.finish('update', { index: 4, recent: changes });
  await until(() => stream.changes().length === 3, 'they are heard');
  await site.publisher.begin({ [HOME]: page('500') });
  await site.publisher.finish('update', { index: 500, recent: [{ index: 500, kind: 'update', paths: [HOME] }] });
  await until(() => stream.changes().length === 4, 'the jump is heard');
  expect(stream.changes()).toEqual([2, 3, 4, 500]);
  expect(stream.heard.at(-1)?.data).toMatchObject({ index: 500, kind: 'many', paths: ['*'] });
});

test.each([
  ['an older record', { index: 1 }],
  ['another record of the same length', { head: 'f'.repeat(64) }],
])('when %s is put in its place, everything changed', async (_, change) => {
  const site = await openSiteAt(3);
  const stream = await site.listen('/live?since=3');
  await site.publisher.begin({ [HOME]: page('Restored') });
  await site.publisher.finish('update', { index: 3, recent: [], ...change });
  await until(() => stream.changes().length > 0, 'a change is heard');
  expect(stream.heard.at(-1)?.data).toMatchObject({ kind: 'many', paths: ['*'] });
});

const LOST = { index: 5, hash: 'f'.repeat(64), from: 3 };

test('when a record goes on over entries that readers saw, everything changed, though it is longer', async () => {
  const site = await openSiteAt(5);
  const stream = await site.listen('/live?since=5');
  const recent = [4, 5, 6, 7].map((index) => ({ index, kind: 'update', paths: [HOME] }));
  await site.publisher.begin({ [HOME]: page('Goes on') });
  await site.publisher.finish('update', { index: 7, recent, continuesOver: [LOST] });
  await until(() => stream.changes().length > 0, 'a change is heard');
  expect(stream.heard.at(-1)?.data).toMatchObject({ index: 7, kind: 'many', paths: ['*'] });
});

test('who comes back to it from the lost entries has missed everything, who comes from others has not', async () => {
  const site = await openSiteAt(1);
  const recent = [4, 5, 6, 7].map((index) => ({ index, kind: 'update', paths: [HOME] }));
  await site.publisher.begin({ [HOME]: page('Goes on') });
  await site.publisher.finish('update', { index: 7, recent, continuesOver: [LOST] });
  await until(async () => (await site.ask('/')).text === page('Goes on'), 'it is served');
  const heardFrom = async (since: number) => {
    const stream = await site.listen(`/live?since=${since}`);
    await until(() => stream.changes().length > 0, 'a change is heard');
    return stream.heard.filter(({ event }) => event === 'change').map(({ data }) => data);
  };
  const everything = [{ index: 7, kind: 'many', paths: ['*'] }];
  expect(await heardFrom(4)).toMatchObject(everything);
  expect(await heardFrom(5)).toMatchObject(everything);
  expect(await heardFrom(3)).toMatchObject(recent);
  expect(await heardFrom(6)).toMatchObject(recent.slice(-1));
});

test('another day re-renders pages but is no change of the record', async () => {
  const site = await openSiteAt(2);
  const stream = await site.listen('/live?since=2');
  const recent = [{ index: 2, kind: 'update', paths: [HOME] }];
  await site.publisher.begin({ [HOME]: page('Next day') });
  const day = { index: 2, head: (await readRoot(site)).head, day: '2024-04-04', recent };
  await site.publisher.finish('update', day);
  await until(async () => (await site.ask('/')).text === page('Next day'), 'the next day is served');
  await site.publisher.begin({ [HOME]: page('3') });
  await site.publisher.finish('update', { index: 3, recent: [...recent, { index: 3, kind: 'update', paths: [HOME] }] });
  await until(() => stream.changes().length > 0, 'a change is heard');
  expect(stream.changes()).toEqual([3]);
});

async function readRoot(site: TestSite): Promise<{ readonly head: string }> {
  return JSON.parse((await site.ask('/manifest/root.json')).text);
}

test('ticks go on while nothing changes', async () => {
  const site = await openSiteAt(1, { pace: { tick: 20 } });
  const stream = await site.listen('/live?since=1');
  await until(() => stream.heard.filter(({ event }) => event === 'tick').length > 3, 'ticks are heard');
  expect(stream.changes()).toEqual([]);
});

test('five hundred readers, who come at different moments, hear each change once and in order', async () => {
  const site = await openSiteAt(1);
  const publishing = (async () => {
    for (let index = 2; index <= 30; index += 1) await site.publisher.publish({ [HOME]: page(`${index}`) });
  })();
  const streams = await Promise.all(Array.from({ length: 500 }, () => site.listen('/live?since=1')));
  await publishing;
  const expected = Array.from({ length: 29 }, (_, at) => at + 2);
  await until(() => streams.every((stream) => stream.changes().at(-1) === 30), 'all have heard the last change');
  for (const stream of streams) expect(stream.changes()).toEqual(expected);
});

test('streams end with a word on when to come back', async () => {
  const site = await openSiteAt(1);
  const stream = await site.listen('/live?since=1');
  await site.close();
  await until(stream.hasEnded, 'the stream has ended');
  expect(stream.retry()).toBeGreaterThanOrEqual(3_000);
  await expect(site.ask('/')).rejects.toThrow('ECONNREFUSED');
});
