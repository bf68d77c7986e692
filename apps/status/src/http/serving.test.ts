import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { HEARTBEAT_PATH, hashOf, ROOT_PATH, shardOf, shardPath } from '@candor/site';
import { expect, test } from 'vitest';
import { openTestSite } from '../testing/open-test-site.ts';
import { FIRST_FILES, page } from '../testing/pages.ts';
import { formsOf, POLICY } from '../testing/test-publisher.ts';

async function openFirstSite(options = {}) {
  const { publisher } = await openTestSite();
  await publisher.publish(FIRST_FILES);
  return openTestSite({ publisher, ...options });
}

test('each address gives its file, queries or not', async () => {
  const site = await openFirstSite();
  const addresses = {
    '/': 'index.html',
    '/?utm_source=x': 'index.html',
    '/history': 'history/index.html',
    '/history/2024-04': 'history/2024-04/index.html',
    '/incidents/abcdefghijkl': 'incidents/abcdefghijkl/index.html',
    '/incidents/abcdefghijkl?since=3': 'incidents/abcdefghijkl/index.html',
    '/%69ncidents/abcdefghijkl': 'incidents/abcdefghijkl/index.html',
    '/api/v2/summary.json?x': 'api/v2/summary.json',
    '/history.atom': 'history.atom',
    '/favicon.svg': 'favicon.svg',
  } as const;
  for (const [address, file] of Object.entries(addresses)) {
    const answer = await site.ask(address, { headers: { accept: 'application/rss+xml' } });
    expect([address, answer.status, answer.text]).toEqual([address, 200, FIRST_FILES[file]]);
    expect(answer.headers['content-length']).toBe(String(answer.bytes.length));
  }
});

test('content types go by the ending', async () => {
  const site = await openFirstSite();
  const types = {
    '/': 'text/html; charset=utf-8',
    '/api/v2/summary.json': 'application/json; charset=utf-8',
    '/history.atom': 'application/atom+xml; charset=utf-8',
    '/favicon.svg': 'image/svg+xml',
    '/robots.txt': 'text/plain; charset=utf-8',
    '/assets/page-0a1b2c3d.js': 'text/javascript; charset=utf-8',
  };
  for (const [address, type] of Object.entries(types)) {
    expect((await site.ask(address)).headers['content-type']).toBe(type);
  }
});

test('pages carry the policy that they are written for, other files a strict one', async () => {
  const site = await openFirstSite();
  const home = await site.ask('/');
  expect(home.headers).toMatchObject({
    'content-security-policy': POLICY,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-frame-options': 'DENY',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
  });
  expect(home.headers).not.toHaveProperty('access-control-allow-origin');
  const summary = await site.ask('/api/v2/summary.json');
  expect(summary.headers['content-security-policy']).toContain("default-src 'none'");
  expect(summary.headers).toMatchObject({
    'access-control-allow-origin': '*',
    'cross-origin-resource-policy': 'cross-origin',
  });
});

test('other sites may show the widget in a frame, and nothing else', async () => {
  const { publisher } = await openTestSite();
  const widgets = { 'widget/index.html': page('Well'), 'de/widget/index.html': page('Gut') };
  const others = { 'de/index.html': page('Start'), 'incidents/widget/index.html': page('Not it') };
  await publisher.publish({ ...FIRST_FILES, ...widgets, ...others });
  const site = await openTestSite({ publisher });
  // A slash at the end leads to the address without it.
  expect((await site.ask('/widget/')).status).toBe(301);
  for (const address of ['/widget', '/de/widget', '/widget?x']) {
    const { headers } = await site.ask(address);
    expect(headers['content-security-policy'], address).toBe(
      POLICY.replace("frame-ancestors 'none'", 'frame-ancestors *'),
    );
    expect(headers['cross-origin-resource-policy'], address).toBe('cross-origin');
    expect(headers).not.toHaveProperty('x-frame-options');
    expect(headers).not.toHaveProperty('access-control-allow-origin');
  }
  for (const address of ['/', '/de', '/incidents/widget', '/widget/nothing', '/api/v2/summary.json', '/favicon.svg']) {
    const { headers } = await site.ask(address);
    expect(headers['content-security-policy'], address).toContain("frame-ancestors 'none'");
    expect(headers['x-frame-options'], address).toBe('DENY');
  }
});

test('no answer of any kind lacks the headers that make it safe, or names a server', async () => {
  const site = await openFirstSite();
  const questions = [
    ['GET', '/'],
    ['HEAD', '/nothing'],
    ['GET', '/%'],
    ['GET', `/${'a'.repeat(3_000)}`],
    ['POST', '/'],
    ['OPTIONS', '/api/v2/summary.json'],
    ['GET', '/healthz'],
    ['GET', '/readyz'],
    ['HEAD', '/live'],
    ['GET', '/favicon.svg'],
  ] as const;
  for (const [method, address] of questions) {
    const { headers } = await site.ask(address, { method });
    expect(headers['content-security-policy'], address).toContain("default-src 'none'");
    expect(headers['x-content-type-options'], address).toBe('nosniff');
    expect(headers['referrer-policy'], address).toBe('strict-origin-when-cross-origin');
    expect(headers, address).not.toHaveProperty('server');
    expect(headers, address).not.toHaveProperty('x-powered-by');
  }
});

test('what changes is fresh for moments and kept for a day of errors, what is named by its bytes for ever', async () => {
  const site = await openFirstSite();
  const stale = 'stale-while-revalidate=10, stale-if-error=86400';
  for (const address of ['/', '/api/v2/summary.json', '/history.atom', '/assets/unnamed.js', '/nothing']) {
    const { headers } = await site.ask(address);
    expect(headers['cache-control']).toBe(`public, max-age=5, s-maxage=5, ${stale}`);
    // `s-maxage` would forbid CDNs that hold to it what `stale-if-error` allows: theirs comes without.
    expect(headers['cdn-cache-control']).toBe(`max-age=5, ${stale}`);
  }
  const hashed = await site.ask('/assets/page-0a1b2c3d.js');
  expect(hashed.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect(hashed.headers).not.toHaveProperty('cdn-cache-control');
});

test('each encoding holds the same bytes under its own tag', async () => {
  const site = await openFirstSite();
  const plain = await site.ask('/');
  const br = await site.ask('/', { headers: { 'accept-encoding': 'gzip, br' } });
  const gzip = await site.ask('/', { headers: { 'accept-encoding': 'gzip;q=1, br;q=0.2' } });
  expect(br.headers['content-encoding']).toBe('br');
  expect(gzip.headers['content-encoding']).toBe('gzip');
  expect(brotliDecompressSync(br.bytes)).toEqual(plain.bytes);
  expect(gunzipSync(gzip.bytes)).toEqual(plain.bytes);
  expect(plain.headers).not.toHaveProperty('content-encoding');
  expect(plain.headers.etag).toBe(`"${hashOf(FIRST_FILES['index.html']).slice(0, 32)}"`);
  expect(new Set([plain, br, gzip].map(({ headers }) => headers.etag)).size).toBe(3);
  for (const { headers, bytes } of [plain, br, gzip]) {
    expect(headers.vary).toBe('accept-encoding');
    expect(headers['content-length']).toBe(String(bytes.length));
  }
});

test('who has it already is told so, in whatever encoding', async () => {
  const site = await openFirstSite();
  const { etag = '' } = (await site.ask('/', { headers: { 'accept-encoding': 'br' } })).headers;
  for (const tags of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
    const answer = await site.ask('/', { headers: { 'if-none-match': tags } });
    expect([tags, answer.status, answer.text]).toEqual([tags, 304, '']);
    expect(answer.headers).toHaveProperty('etag');
    expect(answer.headers).toHaveProperty('cache-control');
    expect(answer.headers).toHaveProperty('candor-index', '1');
  }
  expect((await site.ask('/', { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  expect((await site.ask('/nothing', { headers: { 'if-none-match': '*' } })).status).toBe(404);
});

test('HEAD is GET without the bytes', async () => {
  const site = await openFirstSite();
  for (const address of ['/', '/history.atom', '/api/v2/summary.json', '/nothing', '/healthz']) {
    const [get, head] = await Promise.all([site.ask(address), site.ask(address, { method: 'HEAD' })]);
    expect(head.bytes.length).toBe(0);
    expect(head.status).toBe(get.status);
    expect({ ...head.headers, date: '' }).toEqual({ ...get.headers, date: '' });
  }
});

test('what is not published is the 404 page, under every address', async () => {
  const site = await openFirstSite();
  for (const address of ['/nothing', '/incidents/zzz', '/api/v2/nothing.json', '/index.html/', '/manifest/']) {
    const answer = await site.ask(address);
    expect([address, answer.status, answer.text]).toEqual([address, 404, FIRST_FILES['404.html']]);
  }
  expect((await site.ask('/api/v2/nothing.json')).headers['access-control-allow-origin']).toBe('*');
});

test('other methods are refused, with the ones there are', async () => {
  const site = await openFirstSite();
  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'TRACE', 'PROPFIND']) {
    const answer = await site.ask('/api/v2/summary.json', {
      method,
      body: method === 'TRACE' ? '' : 'x'.repeat(10_000),
    });
    expect([method, answer.status, answer.headers.allow]).toEqual([method, 405, 'GET, HEAD, OPTIONS']);
  }
});

test('other sites may ask before they read what is for machines', async () => {
  const site = await openFirstSite();
  const open = await site.ask('/api/v2/summary.json', { method: 'OPTIONS' });
  expect(open.status).toBe(204);
  expect(open.headers).toMatchObject({
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, HEAD, OPTIONS',
    'access-control-allow-headers': '*',
  });
  const closed = await site.ask('/', { method: 'OPTIONS' });
  expect(closed.status).toBe(204);
  expect(closed.headers).not.toHaveProperty('access-control-allow-origin');
});

test('the manifest and the heartbeat can be read, by mirrors', async () => {
  const site = await openFirstSite();
  await site.publisher.beat('2024-04-03T18:00:00.000Z');
  const { publisher } = site;
  const reopened = await openTestSite({ publisher });
  const root = JSON.parse((await reopened.ask(`/${ROOT_PATH}`)).text);
  const shard = await reopened.ask(`/${shardPath(shardOf('index.html'))}`);
  expect(hashOf(shard.text)).toBe(root.shards[shardOf('index.html')]);
  expect(JSON.parse((await reopened.ask(`/${HEARTBEAT_PATH}`)).text)).toEqual({
    at: '2024-04-03T18:00:00.000Z',
    index: 1,
  });
});

test('the record can be read by everybody, its full files kept for some minutes', async () => {
  const { publisher } = await openTestSite();
  const line = '{"index":1}\n';
  const files = ['record.jsonl', 'record/1-500.jsonl', 'record/head.json', '.well-known/candor-keys.json'];
  await publisher.publish(Object.fromEntries(files.map((file) => [file, line])));
  const site = await openTestSite({ publisher });
  const answers = await Promise.all(files.map((file) => site.ask(`/${file}`)));
  const told = answers.map(({ headers }) => [
    headers['content-type'],
    /max-age=(\d+)/.exec(headers['cache-control'] ?? '')?.[1],
  ]);
  expect(told).toEqual([
    ['application/x-ndjson; charset=utf-8', '5'],
    ['application/x-ndjson; charset=utf-8', '300'],
    ['application/json; charset=utf-8', '5'],
    ['application/jwk-set+json', '5'],
  ]);
  for (const { text, headers } of answers) {
    expect(text).toBe(line);
    expect(headers['access-control-allow-origin']).toBe('*');
    expect(headers['cache-control']).not.toContain('immutable');
  }
});

test('the compressed forms can be read as they lie, for whoever checks them', async () => {
  const site = await openFirstSite();
  const { br, gz } = formsOf(FIRST_FILES['index.html']);
  for (const [address, bytes] of [
    ['/index.html.br', br],
    ['/index.html.gz', gz],
  ] as const) {
    const answer = await site.ask(address, { headers: { 'accept-encoding': 'br, gzip' } });
    expect([answer.status, answer.bytes.equals(bytes)]).toEqual([200, true]);
    expect(answer.headers).toMatchObject({ 'content-type': 'application/octet-stream' });
    expect(answer.headers).not.toHaveProperty('content-encoding');
  }
  for (const address of ['/nothing.br', '/index.html.br.gz', '/index.html.zst'])
    expect((await site.ask(address)).status).toBe(404);
});

test('answers say how far the record goes and when the api was last heard', async () => {
  const { publisher } = await openFirstSite();
  const unheard = await openTestSite({ publisher });
  expect((await unheard.ask('/')).headers).toMatchObject({ 'candor-index': '1', 'candor-age': 'unknown' });
  await publisher.beat('2024-04-03T18:00:00.000Z');
  const heard = await openTestSite({ publisher, realNow: () => Date.parse('2024-04-03T18:01:30.900Z') });
  expect((await heard.ask('/')).headers['candor-age']).toBe('90');
  expect(JSON.parse((await heard.ask('/readyz')).text)).toEqual({ status: 'ready', index: 1, age: 90 });
  const opening = performance.now();
  const early = await openTestSite({ publisher, realNow: () => Date.parse('2024-04-03T17:00:00.000Z') });
  const age = Number((await early.ask('/')).headers['candor-age']);
  expect(age).toBeGreaterThanOrEqual(0);
  expect(age).toBeLessThanOrEqual((performance.now() - opening) / 1000);
});

test('before the first publish a calm page says so', async () => {
  const site = await openTestSite();
  for (const address of ['/', '/api/v2/summary.json', '/live']) {
    const answer = await site.ask(address);
    expect([answer.status, answer.headers['retry-after'], answer.headers['cache-control']]).toEqual([
      503,
      '5',
      'no-store',
    ]);
    expect(answer.text).toContain('Not published yet');
  }
  expect((await site.ask('/readyz')).status).toBe(503);
  expect((await site.ask('/healthz')).status).toBe(200);
});

test('with little memory files are read when asked for, and all is the same', async () => {
  const site = await openFirstSite({ memoryBytes: 1_000 });
  for (const address of ['/', '/incidents/abcdefghijkl', '/', '/api/v2/summary.json']) {
    expect((await site.ask(address)).status).toBe(200);
  }
  const twice = await Promise.all([site.ask('/history'), site.ask('/history')]);
  expect(twice.map(({ text }) => text)).toEqual([FIRST_FILES['history/index.html'], FIRST_FILES['history/index.html']]);
});
