import { existsSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { hashOf } from '@candor/site';
import { until } from '@candor/testbed';
import { expect, it } from 'vitest';
import { makePlace } from '../../testing/place.ts';
import { readRoot, readTree } from '../../testing/published-directory.ts';

/** Asks for a target as it stands: nothing is normalised on the way. */
async function ask(url: string, target: string, headers: Record<string, string> = {}, method = 'GET') {
  const { hostname, port } = new URL(url);
  const { promise, resolve, reject } = Promise.withResolvers<import('node:http').IncomingMessage>();
  request({ hostname, port, path: target, headers, method, agent: false }, resolve).on('error', reject).end();
  const response = await promise;
  return { status: response.statusCode, headers: response.headers, bytes: await buffer(response) };
}

it('gives a mirror every byte that is published, and nothing else that lies there or beside it', async () => {
  const place = await makePlace('sqlite');
  const api = await place.start();
  await until(() => existsSync(path.join(place.published, 'heartbeat.json')), 'all is written');
  writeFileSync(path.join(place.published, 'notes.txt'), 'put there by somebody');
  writeFileSync(path.join(place.published, 'index.html.bak'), 'put there by somebody');

  const tree = readTree(place.published);
  expect(tree.size).toBeGreaterThan(100);
  for (const [file, bytes] of tree) {
    const answer = await ask(api.url, `/published/${file}`);
    const isOurs = !['notes.txt', 'index.html.bak'].includes(file);
    expect([file, answer.status]).toEqual([file, isOurs ? 200 : 404]);
    if (isOurs && file !== 'heartbeat.json') expect(hashOf(answer.bytes), file).toBe(hashOf(bytes));
  }
  const tricks = ['', '..', '../secret', '%2e%2e/secret', '..%2fsecret', 'history%2findex.html', 'history', 'history/'];
  for (const trick of [
    ...tricks,
    '/index.html',

    'manifest',
    'manifest/zz.json',
    '__proto__',
    '%00',
    '%E0',
  ])
    expect([trick, (await ask(api.url, `/published/${trick}`)).status]).toEqual([trick, 404]);
  for (const method of ['POST', 'PUT', 'DELETE'])
    expect((await ask(api.url, '/published/index.html', {}, method)).status).toBe(404);
});

it('answers 304 to who has it, compressed to who asks so, and never as a page', async () => {
  const place = await makePlace('sqlite');
  const api = await place.start();
  await until(() => existsSync(path.join(place.published, 'heartbeat.json')), 'all is written');
  const root = await ask(api.url, '/published/manifest/root.json');
  expect(JSON.parse(String(root.bytes))).toEqual(JSON.parse(JSON.stringify(readRoot(place.published))));
  expect(root.headers).toMatchObject({
    'cache-control': 'public, no-cache',
    'content-type': 'application/json; charset=utf-8',
    'x-content-type-options': 'nosniff',
  });
  const tag = String(root.headers.etag);
  for (const named of [tag, `"other", ${tag}`, `W/${tag}`, '*']) {
    const again = await ask(api.url, '/published/manifest/root.json', { 'if-none-match': named });
    expect([again.status, again.bytes.length, again.headers.etag]).toEqual([304, 0, tag]);
  }
  expect((await ask(api.url, '/published/manifest/root.json', { 'if-none-match': '"other"' })).status).toBe(200);

  const tree = readTree(place.published);
  const page = await ask(api.url, '/published/index.html', { 'accept-encoding': 'gzip, br;q=0' });
  expect(page.headers).toMatchObject({ 'content-encoding': 'gzip', 'content-type': 'application/octet-stream' });
  expect(page.bytes.equals(tree.get('index.html.gz') ?? Buffer.of())).toBe(true);
  const smaller = await ask(api.url, '/published/index.html', { 'accept-encoding': 'gzip, br' });
  expect(smaller.bytes.equals(tree.get('index.html.br') ?? Buffer.of())).toBe(true);
  const form = await ask(api.url, '/published/index.html.br', { 'accept-encoding': 'gzip, br' });
  expect(form.headers['content-encoding']).toBeUndefined();
  const head = await ask(api.url, '/published/index.html', {}, 'HEAD');
  expect([head.status, head.bytes.length]).toEqual([200, 0]);
  expect(api.log()).not.toContain('/published/');
});
