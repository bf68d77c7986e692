import { utimesSync } from 'node:fs';
import path from 'node:path';
import { temporaryDirectory, until } from '@candor/testbed';
import { expect, it } from 'vitest';
import { openTestMirror } from './mirror/testing/open-test-mirror.ts';
import { testRecord, treeOf } from './mirror/testing/signed-record.ts';
import { openTestOrigin } from './mirror/testing/test-origin.ts';
import { openTestSite } from './testing/open-test-site.ts';
import { FIRST_FILES } from './testing/pages.ts';
import { createTestPublisher } from './testing/test-publisher.ts';

const NOON = Date.parse('2024-04-04T12:00:00.000Z');
const at = (ms: number) => new Date(ms).toISOString();
// Ages are so much more than a test takes: they are also counted by the seconds that really pass.
const AS_LONG_AGO_AS_CAN_BE = 0;

async function openBeaten(age: number, skew = 0) {
  const publisher = createTestPublisher(temporaryDirectory());
  await publisher.publish(FIRST_FILES);
  await publisher.beat(at(NOON - age));
  const file = path.join(publisher.directory, 'heartbeat.json');
  utimesSync(file, AS_LONG_AGO_AS_CAN_BE, (NOON - age + skew) / 1000);
  return openTestSite({ publisher, realNow: () => NOON + skew });
}

it('tells an external monitor whether the api was heard within the time that is set', async () => {
  const fresh = await openBeaten(119_000);
  expect(JSON.parse((await fresh.ask('/freshness')).text)).toEqual({
    status: 'fresh',
    index: 1,
    age: 119,
    problem: null,
  });
  const stale = await openBeaten(121_000);
  const answer = await stale.ask('/freshness');
  expect([answer.status, JSON.parse(answer.text)]).toEqual([
    503,
    { status: 'stale', index: 1, age: 121, problem: null },
  ]);
  expect((await stale.ask('/readyz')).status).toBe(200);
});

it('takes what was never heard for stale', async () => {
  const site = await openTestSite();
  expect((await site.ask('/freshness')).status).toBe(503);
  await site.publisher.publish(FIRST_FILES);
  await until(async () => (await site.ask('/')).status === 200, 'it serves');
  expect(JSON.parse((await site.ask('/freshness')).text)).toMatchObject({ status: 'stale', index: 1, age: null });
});

it('hides nothing behind a clock that is wrong: never less than what passed since the heartbeat was put there', async () => {
  const threeHours = 3 * 3_600_000;
  // The clock of this machine is three hours behind, and was when it wrote: what it wrote an hour ago is an hour old.
  const behind = await openBeaten(3_600_000, -threeHours);
  expect((await behind.ask('/')).headers['candor-age']).toBe('3600');
  const ahead = await openBeaten(10_000, threeHours);
  expect(Number((await ahead.ask('/')).headers['candor-age'])).toBe(10_810);
  expect(Number((await openBeaten(-7_200_000).then((it) => it.ask('/'))).headers['candor-age'])).toBeGreaterThanOrEqual(
    0,
  );
});

it('on a mirror counts from the last sign of life of the origin that what is served reaches', async () => {
  let now = NOON;
  const record = testRecord().say(9);
  const origin = await openTestOrigin(treeOf(record, { beatAt: at(NOON - 90_000) }));
  const mirror = await openTestMirror(origin.url, { realNow: () => now });
  await mirror.serves(10);
  await until(async () => (await mirror.told()).age === 90, 'it heard the origin');
  expect((await mirror.told()).code).toBe(200);

  // The origin lives and signs, but what it publishes cannot be followed: its heartbeat must not make it pass for new.
  now = NOON + 300_000;
  const other = testRecord(record.entries.slice(0, 9)).write('Another story');
  origin.publish(treeOf(other, { beatAt: at(NOON + 299_000) }));
  await mirror.says(/another entry 10/);
  expect(await mirror.told()).toMatchObject({ code: 503, status: 'stale', age: 390, index: 10 });
  expect((await mirror.ask('/')).headers['candor-age']).toBe('390');
  origin.publish(treeOf(record, { beatAt: at(NOON + 220_000) }));
  await until(async () => (await mirror.told()).age === 80, 'it follows again');
  // One that is older than what was heard, or of an entry that is not here, says nothing.
  origin.publish(treeOf(record, { beatAt: at(NOON + 200_000) }));
  origin.asked.length = 0;
  await until(() => origin.asked.length > 4, 'it asked again');
  expect((await mirror.told()).age).toBe(80);
});

it('does not wait for a clock that was ahead at the origin to be caught up with', async () => {
  const record = testRecord().say();
  const origin = await openTestOrigin(treeOf(record, { beatAt: at(NOON + 86_400_000) }));
  const mirror = await openTestMirror(origin.url, { realNow: () => NOON });
  await mirror.serves(2);
  const heard = async () => (await mirror.ask('/heartbeat.json')).text;
  await until(async () => (await heard()).includes(at(NOON + 86_400_000)), 'it heard the origin');
  origin.publish(treeOf(record, { beatAt: at(NOON - 50_000) }));
  await until(async () => (await mirror.told()).age === 50, 'the clock that was put right counts');
});

it('counts from the last poll where the origin has no heartbeat, as a copy at a host of plain files', async () => {
  const tree = new Map(treeOf(testRecord().say()));
  tree.delete('heartbeat.json');
  const origin = await openTestOrigin(tree);
  const mirror = await openTestMirror(origin.url);
  await mirror.serves(2);
  await until(async () => (await mirror.told()).code === 200, 'it is fresh');
  expect((await mirror.told()).age).toBeLessThan(60);
});
