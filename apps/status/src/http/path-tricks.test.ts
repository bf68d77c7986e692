import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hashOf, ROOT_PATH, shardPath } from '@candor/site';
import { temporaryDirectory } from '@candor/testbed';
import { expect, test } from 'vitest';
import { openTestSite } from '../testing/open-test-site.ts';
import { FIRST_FILES } from '../testing/pages.ts';
import { createTestPublisher } from '../testing/test-publisher.ts';

const SECRET = 'a secret that lies beside what is published';

const TRICKS = [
  '/../secret.txt',
  '/../../secret.txt',
  '/incidents/../../secret.txt',
  '/%2e%2e/secret.txt',
  '/%2e%2e%2fsecret.txt',
  '/..%2fsecret.txt',
  '/..%5csecret.txt',
  '/..\\secret.txt',
  '/%252e%252e/secret.txt',
  '/%c0%ae%c0%ae/secret.txt',
  '/.%00./secret.txt',
  '/secret.txt%00.html',
  '//secret.txt',
  '///../secret.txt',
  '/./index.html',
  '/incidents/../index.html',
  '/incidents//abcdefghijkl',
  '//index.html',
  '/index.html%00',
  '/index.html%20',
  '/index.html.',
  '/index.html::$DATA',
  '/unlisted.html.br',
  '/index.html.br.br',
  '/index.html.tmp',
  '/unlisted.html',
  '/manifest',
  '/manifest/',
  '/manifest/unlisted.json',
  '/manifest/ROOT.json',
  '/manifest/../../secret.txt',
  '/manifest/%72oot.json.tmp',
  '/.',
  '/..',
  '/...',
  '/~root',
  '/__proto__',
  '/constructor',
  '/hasOwnProperty/index.html',
  '/manifest/__proto__.json',
];

const SHARD_NAMES = Array.from({ length: 256 }, (_, at) => at.toString(16).padStart(2, '0'));

async function openGuardedSite() {
  const parent = temporaryDirectory();
  await writeFile(path.join(parent, 'secret.txt'), SECRET);
  const publisher = createTestPublisher(path.join(parent, 'published'));
  await publisher.publish(FIRST_FILES);
  await publisher.overwrite('index.html.tmp', SECRET);
  await publisher.overwrite('unlisted.html', SECRET);
  await publisher.overwrite('unlisted.html.br', SECRET);
  await publisher.overwrite('manifest/unlisted.json', SECRET);
  return { publisher, site: await openTestSite({ publisher }) };
}

test('only what the manifest lists is served, however it is asked for', async () => {
  const { site } = await openGuardedSite();
  for (const trick of TRICKS) {
    const answer = await site.ask(trick);
    expect([trick, [400, 404].includes(answer.status)]).toEqual([trick, true]);
    expect(answer.text).not.toContain(SECRET);
  }
});

async function reopenWithShards(names: readonly string[]) {
  const { publisher, site } = await openGuardedSite();
  const listed = { hash: hashOf(SECRET), size: SECRET.length };
  const paths = ['../secret.txt', './index.html', '/etc/passwd', 'a//b', 'a\\b', '', 'manifest/unlisted.json'];
  const shard = JSON.stringify(Object.fromEntries(paths.map((it) => [it, listed])));
  const root = JSON.parse((await site.ask(`/${ROOT_PATH}`)).text);
  for (const name of SHARD_NAMES) await publisher.overwrite(shardPath(name), shard);
  const shards = Object.fromEntries(names.map((name) => [name, hashOf(shard)]));
  await publisher.overwrite(ROOT_PATH, JSON.stringify({ ...root, index: 2, shards }));
  return openTestSite({ publisher });
}

const LEADING_OUT = ['/../secret.txt', '/./index.html', '//etc/passwd', '/a//b', '/a\\b', '/manifest/unlisted.json'];

test('not even a manifest leads out of the published directory', async () => {
  const reopened = await reopenWithShards(SHARD_NAMES);
  expect((await reopened.ask(`/${ROOT_PATH}`)).headers).toMatchObject({ 'candor-index': '2' });
  for (const asked of LEADING_OUT) {
    const answer = await reopened.ask(asked);
    expect([asked, answer.status]).toEqual([asked, 404]);
    expect(answer.text).not.toContain(SECRET);
  }
});

test('a root that names a shard outside the manifest is refused as a whole', async () => {
  const reopened = await reopenWithShards([...SHARD_NAMES, '../../secret']);
  for (const asked of LEADING_OUT) {
    const answer = await reopened.ask(asked);
    expect([asked, answer.status]).toEqual([asked, 503]);
    expect(answer.text).not.toContain(SECRET);
  }
});

test('queries and unknown addresses make nothing grow', async () => {
  const { site } = await openGuardedSite();
  const answers = await Promise.all(
    Array.from({ length: 300 }, (_, at) =>
      site.ask(at % 2 ? `/?${at}=${'x'.repeat(900)}` : `/${'y'.repeat(900)}${at}`),
    ),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200, 404]));
  expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(2);
});
