import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { SIGNERS } from '@candor/record/testing';
import { until } from '@candor/testbed';
import { expect, it } from 'vitest';
import { openTestMirror } from './testing/open-test-mirror.ts';
import type { Tree } from './testing/signed-record.ts';
import { testRecord, treeOf } from './testing/signed-record.ts';
import { openTestOrigin } from './testing/test-origin.ts';

/** Every file below a directory, by path. */
function filesIn(directory: string): Map<string, string> {
  const found = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
  const paths = found.map((it) => path.relative(directory, path.join(it.parentPath, it.name))).sort();
  return new Map(paths.map((file) => [file, readFileSync(path.join(directory, file), 'latin1')]));
}

const asFiles = (tree: Tree) =>
  new Map([...tree].sort(([a], [b]) => (a < b ? -1 : 1)).map(([k, v]) => [k, v.toString('latin1')]));

it('pulls all that is published, serves it, and two mirrors have the same bytes', async () => {
  const record = testRecord().say(3);
  const tree = treeOf(record);
  const origin = await openTestOrigin(tree);
  const [one, other] = [await openTestMirror(origin.url), await openTestMirror(origin.url)];
  await Promise.all([one.serves(4), other.serves(4)]);
  expect((await one.ask('/incidents/abcdefghijkl')).text).toContain('Messages are not being sent');
  await until(
    () => filesIn(one.published).has('heartbeat.json') && filesIn(other.published).has('heartbeat.json'),
    'both heard',
  );
  expect(filesIn(one.published)).toEqual(asFiles(tree));
  expect(filesIn(other.published)).toEqual(asFiles(tree));
  for (const file of ['/', '/history.atom', '/manifest/root.json', '/record.jsonl', '/index.html.br']) {
    const [first, second] = [await one.ask(file), await other.ask(file)];
    expect(first.bytes.equals(second.bytes) && first.headers.etag === second.headers.etag, file).toBe(true);
  }
  expect(readdirSync(one.data)).toEqual(['published']);
});

it('pulls only what changed, removes what is gone, and tells open pages', async () => {
  const record = testRecord().say(3);
  const origin = await openTestOrigin(treeOf(record, { pages: { 'gone/index.html': 'soon' } }));
  const mirror = await openTestMirror(origin.url);
  await mirror.serves(4);
  expect((await mirror.ask('/gone')).status).toBe(200);
  const reader = await mirror.listen('/live?since=4');
  await until(() => origin.asked.at(-1) === 'manifest/root.json', 'it only asks for the root');
  origin.asked.length = 0;
  origin.publish(treeOf(record.say()));
  await mirror.serves(5);
  await until(() => reader.changes().length > 0, 'open pages are told');
  expect(reader.changes()).toEqual([5]);
  expect(origin.asked).toContain('index.html.br');
  const names = new Set(
    origin.asked.map((it) => it.replace(/\.(br|gz)$/, '')).filter((it) => !it.startsWith('manifest/')),
  );
  expect([...names].sort()).toEqual(['heartbeat.json', 'index.html', 'record.jsonl', 'record/head.json']);
  expect((await mirror.ask('/gone')).status).toBe(404);
  const left = () => [...filesIn(mirror.published).keys()].filter((it) => it.startsWith('gone'));
  await until(() => left().length === 0, 'what is gone is removed, in all of its forms');
});

it('follows over the end of a record file, and lets no word stand that was erased', async () => {
  const words = 'A name that the law lets nobody keep';
  const record = testRecord().write(words).say(497);
  const origin = await openTestOrigin(treeOf(record));
  const mirror = await openTestMirror(origin.url);
  await mirror.serves(499);
  origin.publish(treeOf(record.say(3)));
  await mirror.serves(502);
  expect((await mirror.ask('/record/1-500.jsonl')).text.split('\n')).toHaveLength(501);
  expect((await mirror.ask('/record/1-500.jsonl')).text).toContain(words);
  origin.publish(treeOf(record.erase(2)));
  await mirror.serves(503);
  await mirror.follows();
  expect((await mirror.ask('/record/1-500.jsonl')).text.split('\n')).toHaveLength(501);
  expect([...filesIn(mirror.data).values()].filter((text) => text.includes(words))).toEqual([]);
});

it('asks without being told what it has when nothing changed', async () => {
  const origin = await openTestOrigin(treeOf(testRecord().say()));
  const mirror = await openTestMirror(origin.url);
  await mirror.serves(2);
  origin.asked.length = 0;
  await until(() => origin.asked.length > 8, 'it asked several times');
  expect(new Set(origin.asked)).toEqual(new Set(['heartbeat.json', 'manifest/root.json']));
});

it('believes the key of its first contact, or those that are set, and another one only when it is set', async () => {
  const [first, second] = SIGNERS;
  const record = testRecord().say();
  const origin = await openTestOrigin(treeOf(record));
  const mirror = await openTestMirror(origin.url);
  await mirror.serves(2);
  const stranger = await openTestMirror(origin.url, { keys: [second?.keyId ?? ''] });
  await stranger.says(new RegExp(`signs with the key ${first.keyId}`));
  expect((await stranger.ask('/')).status).toBe(503);

  // Anybody who has the public record can add an entry that tells a key of their own.
  origin.publish(treeOf(record.tellKey(second ?? first).say(), { signer: second ?? first }));
  await mirror.says(new RegExp(`signs with the key ${second?.keyId}; this mirror believes ${first.keyId}`));
  await mirror.serves(2);
  await stranger.serves(4);
  await mirror.close();
  const told = await openTestMirror(origin.url, { data: mirror.data, keys: [first.keyId, second?.keyId ?? ''] });
  await told.serves(4);
  await told.follows();
});

it('goes on over what it has only where the signed record says so, and nobody brings that back', async () => {
  const shared = testRecord().say(39);
  const lost = testRecord(shared.entries).say(10);
  const lostTree = treeOf(lost);
  const origin = await openTestOrigin(lostTree);
  const mirror = await openTestMirror(origin.url);
  await mirror.serves(50);
  // A backup was restored, and somebody goes on with it without a word: the root alone says what the record does not.
  const silent = testRecord(shared.entries).say(2);
  const claim = { continuesOver: [{ ...lost.head(), from: 40 }] };
  origin.publish(treeOf(silent));
  await mirror.says(/goes to entry 42, this mirror has 50/);
  origin.publish(treeOf(silent, { root: claim }));
  await mirror.says(/does not go on from entry 50 as this mirror has it/);
  await mirror.serves(50);
  const told = testRecord(shared.entries).goOnOver(lost.head(), shared.head());
  origin.publish(treeOf(told));
  await mirror.serves(41);
  await mirror.follows();
  origin.publish(treeOf(told.say(4)));
  await mirror.serves(45);
  // The old ones are signed as well; and the entry that tells of the loss covers the number that is held now.
  origin.publish(lostTree);
  await mirror.says(/does not go on from entry 45/);
  origin.publish(treeOf(testRecord(told.entries.slice(0, 43))));
  await mirror.says(/goes to entry 43, this mirror has 45/);
  await mirror.serves(45);
});

it('lets a mirror that is behind follow a record that goes on over more than it had', async () => {
  const shared = testRecord().say(9);
  const behind = testRecord(shared.entries).say(3);
  const lost = testRecord(behind.entries).say(5);
  const origin = await openTestOrigin(treeOf(behind));
  const mirror = await openTestMirror(origin.url);
  await mirror.serves(13);
  origin.publish(treeOf(testRecord(shared.entries).goOnOver(lost.head(), shared.head()).say(6)));
  await mirror.serves(17);
});
