import type { RequestListener, Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { openSite } from './site.ts';

let server: Server | undefined;

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A site that is served like this. */
async function siteOf(listener: RequestListener) {
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return openSite(new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}/status?x=1#y`));
}

it('asks for a page by its address, below the path of the site', async () => {
  const asked: (string | undefined)[] = [];
  const site = await siteOf((request, response) => {
    asked.push(request.url);
    response.end('words');
  });
  expect(String(await site.read('incidents/abc/index.html', 100))).toBe('words');
  expect(String(await site.read('index.html', 3))).toBe('wor');
  await site.read('record/1-500.jsonl', 100);
  expect(asked).toEqual(['/status/incidents/abc', '/status/', '/status/record/1-500.jsonl']);
  site.close();
});

it('asks a host of plain files for the file itself, and follows where it is sent', async () => {
  const site = await siteOf((request, response) => {
    if (request.url === '/status/about') response.writeHead(404).end();
    else if (request.url === '/status/about/index.html') response.writeHead(301, { location: '../other' }).end();
    else response.end('found');
  });
  expect(String(await site.read('about/index.html', 100))).toBe('found');
  site.close();
});

it('takes a compressed form as it is sent, and none for what is not compressed', async () => {
  const packed = brotliCompressSync('words');
  const site = await siteOf((request, response) => {
    if (request.headers['accept-encoding'] === 'br') response.writeHead(200, { 'content-encoding': 'br' }).end(packed);
    else response.end('words');
  });
  expect(await site.readForm('a.json', 'br', 100)).toEqual(packed);
  expect(await site.readForm('a.json', 'gz', 100)).toBeNull();
  site.close();
});

it('unpacks what a host packs unasked, and no more of it than is read', async () => {
  const packed = gzipSync('words'.repeat(1_000_000));
  const site = await siteOf((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(packed));
  expect(String(await site.read('a.json', 7))).toBe('wordswo');
  expect((await site.read('a.json', 9_000_000))?.length).toBe(5_000_000);
  site.close();
});

it.each<[string, RequestListener, string | RegExp]>([
  [
    'packed otherwise',
    (_, response) => response.writeHead(200, { 'content-encoding': 'zstd' }).end('?'),
    /in an encoding that was not asked for \(zstd\)\.$/,
  ],
  ['forbidden', (_, response) => response.writeHead(403).end(), /answered 403\.$/],
  [
    'sent elsewhere',
    (_, response) => response.writeHead(302, { location: 'https://example.com/' }).end(),
    /sends on to https:\/\/example\.com, which is another place/,
  ],
  ['sent on for ever', (_, response) => response.writeHead(302, { location: '/more' }).end(), /sends on and on\.$/],
  ['broken for ever', (_, response) => response.writeHead(503).end(), /could not be read \(answered 503\)/],
  [
    'cut off half way',
    (_, response) => {
      response.writeHead(200, { 'content-length': 100 }).write('half');
      setImmediate(() => response.destroy());
    },
    /was cut off half way, three times/,
  ],
])('says in a sentence what is %s', async (_, listener, sentence) => {
  const site = await siteOf(listener);
  await expect(site.read('record.jsonl', 1_000)).rejects.toThrow(sentence);
  site.close();
});

it('reads no more than it is told to, however much is sent', async () => {
  const site = await siteOf((_, response) => {
    const more = () => {
      while (response.writable && response.write('x'.repeat(65_536)));
    };
    response.on('drain', more);
    more();
  });
  expect((await site.read('heartbeat.json', 4_096))?.length).toBe(4_096);
  site.close();
});

it('tells a host that is not there, or does not listen', async () => {
  await expect(openSite(new URL('http://127.0.0.1:1')).read('x', 1)).rejects.toThrow('Nothing listens at 127.0.0.1:1.');
});
