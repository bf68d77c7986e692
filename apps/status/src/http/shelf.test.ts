import type { IncomingMessage, ServerResponse } from 'node:http';
import { until } from '@candor/testbed';
import { expect, test } from 'vitest';
import type { Body } from '../memory/body.ts';
import { makeBody } from '../memory/body.ts';
import { boundedBodies } from '../memory/bounded-bodies.ts';
import type { State } from '../state/state.ts';
import { openTestSite } from '../testing/open-test-site.ts';
import { FIRST_FILES, page } from '../testing/pages.ts';
import type { Prepared } from './answer/prepared.ts';
import { createShelf } from './shelf.ts';

const HOME = { 'index.html': page('All is well') };

/** A shelf over so many bytes of remembered bodies, in a state that knows nothing else. */
function open(limit = 1_000_000) {
  const bodies = boundedBodies();
  bodies.limitTo(limit);
  const shelf = createShelf({ remembers: (body) => bodies.get(body.hash) === body, onForget: bodies.onGone });
  const state = {} as State;
  const keep = (url: string, remembered: Body | null = null) => {
    const [address = '', query = ''] = url.slice(1).split('?');
    const prepared = { status: 200 } as Prepared;
    if (remembered) bodies.add(remembered);
    const exchange = { request: { url } as IncomingMessage, response: {} as ServerResponse, address, query };
    shelf.keep(exchange, state, { prepared, remembered });
    return prepared;
  };
  return { shelf, state, keep, find: (target: string) => shelf.find(state, target) };
}

test('a target is found as it was written, whatever its query, and in no other state', () => {
  const { shelf, state, keep, find } = open();
  const prepared = keep('/history?first=1');
  for (const target of ['/history', '/history?x', '/history?', '/history?a?b']) expect(find(target)).toBe(prepared);
  for (const target of ['/', '/history/', '/History', '/%68istory', '//history', `/history?${'x'.repeat(2_048)}`])
    expect(find(target), target).toBeUndefined();
  expect(shelf.find({ ...state }, '/history')).toBeUndefined();
});

test('what is asked for in another way than it is written is not kept', () => {
  const { shelf, state, find } = open();
  const shelved = { prepared: { status: 200 } as Prepared, remembered: null };
  for (const url of ['/%68istory', 'http://example.com/history', '/history#part']) {
    const exchange = {
      request: { url } as IncomingMessage,
      response: {} as ServerResponse,
      address: 'history',
      query: '',
    };
    shelf.keep(exchange, state, shelved);
  }
  expect(find('/history')).toBeUndefined();
});

test('what memory has no room for any more leaves the shelf with it', async () => {
  const [one, two, three] = await Promise.all(['one', 'two', 'thr'].map((text) => makeBody(Buffer.from(text))));
  if (!one || !two || !three) throw new Error('No bodies.');
  const { keep, find } = open(one.weight * 2);
  keep('/hot');
  keep('/one', one);
  keep('/two', two);
  find('/one?asked=again');
  keep('/three', three);
  expect(['/hot', '/one', '/two', '/three'].filter(find)).toEqual(['/hot', '/one', '/three']);
  keep('/the-same-as-three', three);
  expect(['/three', '/the-same-as-three'].filter(find)).toEqual(['/the-same-as-three']);
});

test.each([64 * 1024 * 1024, 20_000])(
  'with %i bytes, what stood ready before a publish is not shown after it',
  async (memoryBytes) => {
    const { publisher } = await openTestSite();
    await publisher.publish({ ...FIRST_FILES, ...HOME });
    // Seconds that pass while the test runs must not make it older than the clock says.
    let now = Date.parse('2024-04-03T18:01:00Z');
    await publisher.beat('2024-04-03T18:00:00.000Z');
    const site = await openTestSite({ publisher, memoryBytes, realNow: () => now });
    const read = async (target: string, headers = {}) => {
      const { status, headers: told, text } = await site.ask(target, { headers });
      return { status, age: told['candor-age'], index: told['candor-index'], etag: told.etag ?? '', text };
    };
    const targets = ['/', '/history/2024-04', '/api/v2/summary.json'];
    const before = [];
    for (const target of targets) {
      const [first, again, other] = [await read(target), await read(target), await read(`${target}?x=${now}`)];
      expect(again).toEqual(first);
      expect(other).toEqual(first);
      expect(await read(target, { 'if-none-match': first.etag })).toEqual({ ...first, status: 304, text: '' });
      before.push(first);
    }
    now += 7_000;
    expect((await read('/')).age).toBe('67');
    await publisher.publish({ 'index.html': page('It is not'), 'history/2024-04/index.html': page('April, later') });
    await until(async () => (await read('/')).index === '2', 'the next state is served');
    const after = [];
    for (const target of targets) after.push(await read(target));
    expect(after.map(({ index, text }) => [index, text])).toEqual([
      ['2', page('It is not')],
      ['2', page('April, later')],
      ['2', before[2]?.text],
    ]);
  },
);
