import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { canonicalJson } from '@candor/record';
import { SIGNERS } from '@candor/record/testing';
import { hashOf } from '@candor/site';
import { temporaryDirectory, until } from '@candor/testbed';
import { expect, it, onTestFinished } from 'vitest';
import { openTestMirror } from './testing/open-test-mirror.ts';
import type { Tree } from './testing/signed-record.ts';
import { testRecord, treeOf } from './testing/signed-record.ts';
import type { Mischief } from './testing/test-origin.ts';
import { openTestOrigin } from './testing/test-origin.ts';

const ROOT = 'manifest/root.json';
const record = testRecord().say(9);
const good = treeOf(record);
const newer = treeOf(testRecord(record.entries).say());

/** A mirror that serves entry 10 of a good origin. */
async function openServing() {
  const origin = await openTestOrigin(good);
  const mirror = await openTestMirror(origin.url);
  await mirror.serves(10);
  await mirror.follows();
  return { origin, mirror };
}

const only =
  (wanted: RegExp, how: Mischief): Mischief =>
  (path, ...rest) =>
    wanted.test(path) && how(path, ...rest);
const answer =
  (status: number, headers: Record<string, string> = {}, text = 'x'): Mischief =>
  (_path, response) => {
    response.writeHead(status, headers).end(text);
    return true;
  };
const garbage = answer(200, {}, '\u0000\u0001 <html>Please sign in to the hotel</html>');
const half: Mischief = (_path, response, bytes = Buffer.alloc(9)) => {
  response.writeHead(200, { 'content-length': bytes.length });
  response.write(bytes.subarray(0, bytes.length >> 1), () => response.destroy());
  return true;
};
const cutOff: Mischief = (_path, response, bytes = Buffer.alloc(9)) => {
  response.writeHead(200, { 'content-length': bytes.length >> 1 }).end(bytes.subarray(0, bytes.length >> 1));
  return true;
};
const silent: Mischief = () => true;
const dripping: Mischief = (_path, response, bytes = Buffer.alloc(9)) => {
  response.writeHead(200, { 'content-length': bytes.length });
  let at = 0;
  const timer = setInterval(() => {
    response.write(bytes.subarray(at, at + 1));
    at += 1;
  }, 100);
  response.once('close', () => clearInterval(timer));
  return true;
};
const endless: Mischief = (_path, response) => {
  response.writeHead(200);
  const more = () => {
    while (response.write(Buffer.alloc(65_536)) && !response.destroyed);
  };
  response.on('drain', more);
  more();
  return true;
};
const elsewhere = answer(302, { location: 'http://169.254.169.254/latest/meta-data/' });
const bomb = answer(200, { 'content-encoding': 'gzip' }, 'not gzip at all');

it.each<[string, Mischief, RegExp]>([
  ['answers with garbage', only(/root/, garbage), /manifest\/root\.json at the origin cannot be read/],
  ['answers half of its root', only(/root/, half), /cannot be reached \(ECONNRESET\)/],
  ['answers half of its root and says that is all', only(/root/, cutOff), /cannot be read/],
  ['answers half a file', only(/^index\.html\.br$/, half), /cannot be reached \(ECONNRESET\)/],
  [
    'answers half a file and says that is all',
    only(/^index\.html\.gz$/, cutOff),
    /index\.html\.gz at the origin does not fit/,
  ],
  ['answers a file with garbage', only(/^record\.jsonl\.br$/, garbage), /does not fit its hash|longer/],
  ['answers a shard with garbage', only(/^manifest\/[0-9a-f]{2}/, garbage), /does not fit its hash/],
  ['lacks a file that it lists', only(/^index\.html\.br$/, answer(404)), /index\.html\.br is not at the origin/],
  ['does not answer', only(/root/, silent), /does not answer in time/],
  ['answers a byte now and then', only(/root/, dripping), /does not answer in time/],
  ['answers without an end', only(/root/, endless), /longer at the origin than it may be/],
  ['answers a small file without an end', only(/^index\.html\.br$/, endless), /longer at the origin than it may be/],
  ['packs what cannot be unpacked', only(/root/, bomb), /cannot be unpacked/],
  ['fails', answer(500), /answers 500/],
  ['is being set up', answer(404), /Nothing is published/],
  ['sends on to another place', elsewhere, /sends on to another address/],
])('serves the last good copy while its origin %s, and follows when it is well', async (_how, mischief, problem) => {
  const { origin, mirror } = await openServing();
  origin.publish(newer);
  origin.behave(mischief);
  await mirror.says(problem);
  await mirror.serves(10);
  expect((await mirror.ask('/readyz')).status).toBe(200);
  expect((await mirror.ask('/history')).status).toBe(200);
  origin.behave(null);
  await mirror.serves(11);
  await mirror.follows();
});

const other = testRecord(record.entries.slice(0, 9)).write('Another story');
const bent = testRecord(record.entries).say();
const [wrong] = bent.entries.slice(5);
if (wrong) (bent.entries as unknown[])[5] = { ...wrong, data: { ...wrong.data, said: 'something else' } };
const unsigned = (tree: Tree) => {
  const { signature: _, key: _key, ...root } = JSON.parse(String(tree.get(ROOT)));
  return new Map(tree).set(ROOT, Buffer.from(`${canonicalJson(root)}\n`));
};
const resigned = (tree: Tree) => {
  const root = { ...JSON.parse(String(tree.get(ROOT))), release: 'of somebody else' };
  return new Map(tree).set(ROOT, Buffer.from(`${canonicalJson(root)}\n`));
};

it.each<[string, Tree, RegExp]>([
  ['an old root again', treeOf(testRecord(record.entries.slice(0, 8))), /goes to entry 8, this mirror has 10/],
  [
    'pages of an older day',
    treeOf(record, { day: '2024-04-02' }),
    /pages are of 2024-04-02, this mirror's of 2024-04-03/,
  ],
  ['another head at the same index', treeOf(other), /another entry 10 than the one/],
  [
    'a longer record that does not go on from here',
    treeOf(testRecord(other.entries).say(5)),
    /does not go on from entry 10/,
  ],
  ['a record with a changed entry', treeOf(bent), /breaks at entry 6 \(wrong: commitment\)/],
  ['a root for another record than it lists', treeOf(bent, { root: { index: 12 } }), /record/],
  ['no signature', unsigned(newer), /is not signed/],
  ['a signature that does not hold', resigned(newer), /signature that does not hold/],
  [
    'what another key signed',
    treeOf(testRecord(record.entries).say(), { signer: SIGNERS[1] ?? SIGNERS[0] }),
    /signs with the key/,
  ],
  [
    'a path out of the directory',
    treeOf(testRecord(record.entries).say(), { lies: { '../../evil.html': 'x' } }),
    /cannot be read/,
  ],
])('refuses %s, and serves what it has', async (_what, tree, problem) => {
  const { origin, mirror } = await openServing();
  origin.publish(tree);
  await mirror.says(problem);
  await mirror.serves(10);
  expect(existsSync(path.join(mirror.data, '..', 'evil.html')) || existsSync(path.join(mirror.data, 'evil.html'))).toBe(
    false,
  );
  origin.publish(newer);
  await mirror.serves(11);
});

it('serves the last good copy when its origin is gone, also after its own restart, and says so', async () => {
  const { origin, mirror } = await openServing();
  await origin.close();
  await mirror.says(/cannot be reached \(ECONNREFUSED\)/);
  await mirror.close();
  const again = await openTestMirror(origin.url, { data: mirror.data });
  await again.serves(10);
  await again.says(/cannot be reached/);
  expect(await again.told()).toMatchObject({ code: 503, status: 'stale', index: 10 });
  const back = await openTestOrigin(newer, Number(new URL(origin.url).port));
  await again.serves(11);
  await back.close();
});

it('meets an origin in the middle of a publish, and asks it again at once', async () => {
  const { origin, mirror } = await openServing();
  const newest = treeOf(testRecord(record.entries).say(2));
  origin.publish(newer);
  origin.asked.length = 0;
  // A file of the next publish is there before its root, which follows.
  origin.behave((path, response) => {
    if (path !== 'index.html.br') return false;
    origin.publish(newest);
    response.end(newest.get(path));
    return true;
  });
  await mirror.serves(12);
  const from = origin.asked.indexOf('index.html.br');
  const next = origin.asked.slice(from).filter((it) => it === ROOT || it === 'heartbeat.json');
  expect(next[0]).toBe(ROOT);
});

it('follows a good root though the heartbeat beside it is none, pulls it once, and says so', async () => {
  const { origin, mirror } = await openServing();
  origin.publish(newer);
  origin.behave(only(/^heartbeat/, garbage));
  await mirror.serves(11);
  await mirror.says(/heartbeat\.json at the origin cannot be read/);
  origin.asked.length = 0;
  await until(() => origin.asked.length > 4, 'it asked again');
  expect(new Set(origin.asked)).toEqual(new Set(['heartbeat.json', ROOT]));
});

it('goes on pulling where it was broken off, and asks for nothing twice', async () => {
  const { origin, mirror } = await openServing();
  origin.publish(newer);
  origin.behave(only(/^record\/head\.json\.gz$/, silent));
  await mirror.says(/in time/);
  const given = ['record.jsonl', 'record.jsonl.br', 'record.jsonl.gz'].map((file) => hashOf(newer.get(file) ?? ''));
  const isHere = (hash: string) => existsSync(path.join(mirror.data, 'incoming', hash));
  await until(() => given.every(isHere), 'what it was given is kept');
  await mirror.close();
  expect(readdirSync(path.join(mirror.data, 'incoming')).length).toBeGreaterThan(3);
  writeFileSync(path.join(mirror.data, 'incoming', 'a'.repeat(64)), 'half of something');
  origin.asked.length = 0;
  origin.behave(null);
  const again = await openTestMirror(origin.url, { data: mirror.data });
  await again.serves(11);
  expect(origin.asked.filter((it) => /^record\.jsonl/.test(it))).toEqual([]);
  await until(() => !existsSync(path.join(mirror.data, 'incoming')), 'nothing is left of it');
});

it('shows what was pulled whole before it was killed, without its origin', async () => {
  const { origin, mirror } = await openServing();
  await mirror.close();
  await origin.close();
  const incoming = path.join(mirror.data, 'incoming');
  mkdirSync(incoming);
  for (const [file, bytes] of newer) if (file !== ROOT) writeFileSync(path.join(incoming, hashOf(bytes)), bytes);
  writeFileSync(path.join(incoming, 'root.json'), newer.get(ROOT) ?? '');
  const again = await openTestMirror(origin.url, { data: mirror.data });
  await again.serves(11);
});

it('pulls again what a power cut left damaged', async () => {
  const { origin, mirror } = await openServing();
  await mirror.close();
  for (const file of ['history/index.html', 'record.jsonl', 'manifest/root.json.0.tmp'])
    writeFileSync(path.join(mirror.published, file), '');
  const shard = readdirSync(path.join(mirror.published, 'manifest')).find((it) => /^[0-9a-f]{2}\.json$/.test(it)) ?? '';
  writeFileSync(path.join(mirror.published, 'manifest', shard), '{}');
  const again = await openTestMirror(origin.url, { data: mirror.data });
  await until(async () => (await again.ask('/history')).text.includes('History'), 'the file is whole again');
  await again.follows();
  expect((await again.ask('/record.jsonl')).status).toBe(200);
});

it('serves the last good copy while its disk is full, leaves no rest behind, and follows when there is room', async ({
  skip,
}) => {
  const data = temporaryDirectory();
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', data]);
  if (mounted.status !== 0) return skip('a small disk can be made by root only');
  onTestFinished(() => void spawnSync('umount', ['-l', data]));
  const origin = await openTestOrigin(good);
  const mirror = await openTestMirror(origin.url, { data });
  await mirror.serves(10);
  await mirror.follows();
  const large = { 'large/index.html': randomBytes(1_500_000).toString('base64') };
  origin.publish(treeOf(testRecord(record.entries).say(), { pages: large }));
  await mirror.says(/disk of this mirror is full \(ENOSPC\)/);
  await mirror.serves(10);
  await until(() => readdirSync(data).join() === 'published', 'what was pulled for nothing is gone');
  origin.publish(newer);
  await mirror.serves(11);
});
