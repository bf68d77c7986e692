import { appendFile, rm, utimes } from 'node:fs/promises';
import path from 'node:path';
import { hashOf, ROOT_PATH, shardOf, shardPath } from '@candor/site';
import { until } from '@candor/testbed';
import { expect, test } from 'vitest';
import type { TestSite } from '../testing/open-test-site.ts';
import { openTestSite } from '../testing/open-test-site.ts';
import { FIRST_FILES, page } from '../testing/pages.ts';
import { createTestPublisher, POLICY } from '../testing/test-publisher.ts';

const HOME = 'index.html';
const OLD_INCIDENT = 'incidents/oldincident0/index.html';

/** A site that holds all of its second publish in memory: only the first pages of what it serves first are. */
async function openHolding(): Promise<TestSite> {
  const site = await openTestSite();
  await site.publisher.publish(FIRST_FILES);
  await untilIndex(site, 1);
  await site.publisher.publish({ 'robots.txt': 'User-agent: *\n' });
  await untilIndex(site, 2);
  return site;
}

async function untilIndex(site: TestSite, index: number): Promise<void> {
  await until(async () => Number((await site.ask('/')).headers['candor-index']) === index, `entry ${index} is served`);
}

test('a first publish and later ones are taken over as they come', async () => {
  const site = await openTestSite();
  expect((await site.ask('/')).status).toBe(503);
  await site.publisher.publish(FIRST_FILES);
  await untilIndex(site, 1);
  await site.publisher.publish({ [HOME]: page('Two'), 'history/2024-04/index.html': null });
  await untilIndex(site, 2);
  expect((await site.ask('/')).text).toBe(page('Two'));
  expect((await site.ask('/history/2024-04')).status).toBe(404);
});

test('a directory that did not exist at the start is found by looking', async () => {
  const { publisher } = await openTestSite();
  const site = await openTestSite({ publisher: createTestPublisher(path.join(publisher.directory, 'later')) });
  await site.publisher.publish(FIRST_FILES);
  await untilIndex(site, 1);
});

test('under load every answer belongs to one root, and none is older than one before it', async () => {
  const site = await openTestSite({ pace: { patience: 3_600_000 } });
  const { publisher } = site;
  const filesOf = (index: number) => ({
    [HOME]: page(`home ${index}`),
    'api/v2/summary.json': JSON.stringify({ index, pad: 'x'.repeat(2_000) }),
    'incidents/abcdefghijkl/index.html': page(`incident ${index}`),
  });
  await publisher.publish({ ...FIRST_FILES, ...filesOf(1) });
  await untilIndex(site, 1);
  let isDone = false;
  const wrong: string[] = [];
  const reading = ['/', '/api/v2/summary.json', '/incidents/abcdefghijkl'].map(async (address, at) => {
    let newest = 0;
    while (!isDone) {
      const { headers, status, text } = await site.ask(address);
      const index = Number(headers['candor-index']);
      const expected = Object.values(filesOf(index))[[0, 1, 2][at] ?? 0];
      if (status !== 200 || text !== expected || index < newest)
        wrong.push(`${address} ${index}: ${text.slice(0, 90)}`);
      if (headers.etag !== `"${hashOf(text).slice(0, 32)}"`) wrong.push(`${address} ${index}: ${headers.etag}`);
      newest = index;
    }
    return newest;
  });
  for (let index = 2; index <= 20; index += 1) await publisher.publish(filesOf(index));
  await untilIndex(site, 20);
  isDone = true;
  await Promise.all(reading);
  expect(wrong).toEqual([]);
});

test('while the next publish is on its way the old state is served whole', async () => {
  const site = await openHolding();
  const { publisher } = site;
  await publisher.begin({ [HOME]: page('Two'), 'api/v2/summary.json': '{"status":"two"}' });
  await publisher.writeShards();
  await publisher.overwrite('manifest/unrelated.json', '{}');
  expect((await site.ask('/')).text).toBe(FIRST_FILES[HOME]);
  expect((await site.ask('/api/v2/summary.json')).text).toBe(FIRST_FILES['api/v2/summary.json']);
  await publisher.finish();
  await untilIndex(site, 3);
  expect((await site.ask('/')).text).toBe(page('Two'));
});

test('a root whose files were overtaken by the next publish is passed over', async () => {
  const site = await openTestSite({ pace: { patience: 3_600_000 } });
  const { publisher } = site;
  const root = await publisher.publish(FIRST_FILES);
  await untilIndex(site, 1);
  await publisher.begin({ [HOME]: page('Three') });
  const shard = JSON.stringify({ [HOME]: { hash: hashOf(page('Two')), size: page('Two').length } });
  await publisher.overwrite(shardPath(shardOf(HOME)), shard);
  const shards = { ...root.shards, [shardOf(HOME)]: hashOf(shard) };
  await publisher.overwrite(ROOT_PATH, JSON.stringify({ ...root, index: 2, shards }));
  const later = await openTestSite({ publisher });
  await untilIndex(later, 2);
  expect((await site.ask('/')).text).toBe(FIRST_FILES[HOME]);
  await publisher.finish('update', { index: 3 });
  await untilIndex(site, 3);
  expect((await site.ask('/')).text).toBe(page('Three'));
});

test('an old file that the next publish has written already is answered when its root is there', async () => {
  const site = await openTestSite({ pace: { patience: 3_600_000 } });
  const { publisher } = site;
  await publisher.publish({ ...FIRST_FILES, [OLD_INCIDENT]: page('Old') });
  await publisher.begin({ [HOME]: page('Two') });
  await publisher.finish('update', { recent: [] });
  await untilIndex(site, 2);
  await publisher.begin({ [OLD_INCIDENT]: page('Corrected') });
  const asked = site.ask('/incidents/oldincident0');
  await publisher.finish();
  const answer = await asked;
  expect([answer.status, answer.headers['candor-index'], answer.text]).toEqual([200, '3', page('Corrected')]);
});

test('a page comes with the policy of its own looks, while others are on their way and after', async () => {
  const site = await openTestSite({ pace: { patience: 3_600_000 } });
  const { publisher } = site;
  await publisher.publish({ ...FIRST_FILES, [OLD_INCIDENT]: page('Old') });
  await publisher.begin({ [HOME]: page('Two') });
  await publisher.finish('update', { recent: [] });
  await untilIndex(site, 2);
  const policy = POLICY.replace('test', 'other');
  await publisher.begin({ [HOME]: page('In other looks'), [OLD_INCIDENT]: page('In other looks') });
  const cold = site.ask('/incidents/oldincident0');
  const said = ({ text, headers }: Awaited<typeof cold>) => [text, headers['content-security-policy']];
  expect(said(await site.ask('/'))).toEqual([page('Two'), POLICY]);
  await publisher.finish('looks', { policy });
  expect(said(await cold)).toEqual([page('In other looks'), policy]);
  await untilIndex(site, 3);
  expect(said(await site.ask('/'))).toEqual([page('In other looks'), policy]);
});

test('a damaged file is kept out, everything else is served, and its repair is found', async () => {
  const { publisher } = await openTestSite();
  await publisher.publish({ ...FIRST_FILES, [OLD_INCIDENT]: page('Old') });
  for (const file of [HOME, OLD_INCIDENT]) await appendFile(path.join(publisher.directory, file), 'damage');
  const site = await openTestSite({ publisher });
  await until(async () => (await site.ask('/readyz')).status === 200, 'the rest is served');
  expect((await site.ask('/')).status).toBe(503);
  expect((await site.ask('/incidents/oldincident0')).status).toBe(503);
  expect((await site.ask('/api/v2/summary.json')).text).toBe(FIRST_FILES['api/v2/summary.json']);
  await publisher.overwrite(HOME, FIRST_FILES[HOME]);
  expect((await site.ask('/')).text).toBe(FIRST_FILES[HOME]);
});

test('a file that vanished is kept out as well', async () => {
  const { publisher } = await openTestSite();
  await publisher.publish(FIRST_FILES);
  await rm(path.join(publisher.directory, 'history/index.html'));
  const site = await openTestSite({ publisher });
  await until(async () => (await site.ask('/readyz')).status === 200, 'the rest is served');
  expect((await site.ask('/history')).status).toBe(503);
});

test('what a killed publisher left half done is served as it lies, also after a restart', async () => {
  const { publisher } = await openTestSite();
  await publisher.publish({ ...FIRST_FILES, [OLD_INCIDENT]: page('Old') });
  await publisher.begin({ [HOME]: page('Newer'), [OLD_INCIDENT]: page('Newer too') });
  const site = await openTestSite({ publisher });
  await until(async () => (await site.ask('/')).status === 200, 'home is served');
  expect((await site.ask('/')).text).toBe(page('Newer'));
  expect((await site.ask('/incidents/oldincident0')).text).toBe(page('Newer too'));
  await publisher.writeShards();
  const restarted = await openTestSite({ publisher });
  await until(async () => (await restarted.ask('/')).status === 200, 'home is served');
  expect((await restarted.ask('/')).text).toBe(page('Newer'));
  await publisher.finish();
  await untilIndex(restarted, 2);
  expect((await restarted.ask('/incidents/oldincident0')).text).toBe(page('Newer too'));
});

test('an unreadable root changes nothing until a readable one comes', async () => {
  const site = await openTestSite();
  await site.publisher.publish(FIRST_FILES);
  await untilIndex(site, 1);
  await site.publisher.overwrite(ROOT_PATH, '{"format":1,');
  await site.publisher.overwrite(ROOT_PATH, '{"format":2}');
  await utimes(path.join(site.publisher.directory, ROOT_PATH), 0, 0);
  expect((await site.ask('/')).text).toBe(FIRST_FILES[HOME]);
  await site.publisher.publish({ [HOME]: page('Two') });
  await untilIndex(site, 2);
});

test('the published directory may go away under it', async () => {
  const site = await openHolding();
  await rm(site.publisher.directory, { recursive: true });
  expect((await site.ask('/')).text).toBe(FIRST_FILES[HOME]);
  expect((await site.ask('/incidents/abcdefghijkl')).status).toBe(200);
  await site.publisher.publish({ [HOME]: page('Back') });
  await untilIndex(site, 3);
  expect((await site.ask('/')).text).toBe(page('Back'));
});
