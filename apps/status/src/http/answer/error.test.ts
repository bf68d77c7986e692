import { once } from 'node:events';
import { connect } from 'node:net';
import { hashOf } from '@candor/site';
import { until } from '@candor/testbed';
import { expect, test } from 'vitest';
import { openTestSite } from '../../testing/open-test-site.ts';
import { FIRST_FILES } from '../../testing/pages.ts';

const BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

async function openSite(options = {}) {
  const { publisher } = await openTestSite();
  await publisher.publish(FIRST_FILES);
  return openTestSite({ publisher, ...options });
}

test('an error is a page for whoever asks for one, and a line of text for everybody else', async () => {
  const empty = await openTestSite();
  const site = await openSite();
  const bare = await openTestSite();
  await bare.publisher.publish({ 'robots.txt': 'User-agent: *' });
  await until(async () => (await bare.ask('/robots.txt')).status === 200, 'it is served');
  const errors = [
    [empty, 'GET', '/', 503, 'Not published yet'],
    [site, 'GET', '/%', 400, 'This address cannot be read'],
    [site, 'GET', `/${'x'.repeat(3_000)}`, 414, 'This address is too long'],
    [site, 'POST', '/', 405, 'Here one can only read'],
    [bare, 'GET', '/nothing', 404, 'There is no page at this address'],
  ] as const;
  for (const [asked, method, address, status, said] of errors) {
    const line = await asked.ask(address, { method });
    expect([line.status, line.text, line.headers['content-type']]).toEqual([
      status,
      `${said}\n`,
      'text/plain; charset=utf-8',
    ]);
    const page = await asked.ask(address, { method, headers: BROWSER });
    expect([page.status, page.headers['content-type']]).toEqual([status, 'text/html; charset=utf-8']);
    expect(page.text).toContain(`<html lang="en" dir="ltr">`);
    expect(page.text).toContain(`<h1>${said}</h1>`);
    expect(page.text).not.toMatch(/<script|<link|<img/);
    for (const { headers } of [line, page]) {
      expect(headers).toMatchObject({ 'cache-control': 'no-store', 'x-robots-tag': 'noindex' });
      expect(headers['content-security-policy']).toContain("default-src 'none'");
      expect(headers['retry-after']).toBe(status === 503 ? '5' : undefined);
      expect(headers.allow).toBe(status === 405 ? 'GET, HEAD, OPTIONS' : undefined);
    }
  }
});

test('its style is the one that its policy allows', async () => {
  const { text, headers } = await (await openTestSite()).ask('/', { headers: BROWSER });
  const style = /<style>(.*)<\/style>/.exec(text)?.[1] ?? '';
  const digest = Buffer.from(hashOf(style), 'hex').toString('base64');
  expect(headers['content-security-policy']).toContain(`style-src 'sha256-${digest}'`);
});

test('it is told in the language of its address, or the one that is wanted', async () => {
  const site = await openTestSite();
  const told = [
    ['/', undefined, 'Not published yet'],
    ['/', 'fr, de-CH;q=0.5, en;q=0.1', 'Noch nicht veröffentlicht'],
    ['/', 'ar', 'لم تُنشر بعد'],
    ['/de/history', 'ar', 'Noch nicht veröffentlicht'],
    ['/', 'tlh', 'Not published yet'],
  ] as const;
  for (const [address, wanted, said] of told) {
    const headers = wanted === undefined ? BROWSER : { ...BROWSER, 'accept-language': wanted };
    expect((await site.ask(address, { headers })).text).toContain(`<h1>${said}</h1>`);
  }
  expect((await site.ask('/', { headers: { ...BROWSER, 'accept-language': 'ar' } })).text).toContain('dir="rtl"');
});

test('a damaged file and too many connections are told as pages too', async () => {
  const site = await openSite({ memoryBytes: 1_000, maxConnections: 1, pace: { patience: 20 } });
  await site.publisher.overwrite('history/index.html', 'damaged');
  const damaged = await site.ask('/history', { headers: BROWSER });
  expect([damaged.status, damaged.headers['retry-after']]).toEqual([503, '5']);
  expect(damaged.text).toContain('<h1>This page cannot be read at the moment</h1>');
  const { hostname, port } = new URL(site.url);
  const idle = connect({ host: hostname, port: Number(port) });
  await once(idle, 'connect');
  const busy = await until(async () => {
    const answer = await site.ask('/', { headers: BROWSER });
    return answer.status === 503 ? answer : null;
  }, 'a connection is too many');
  expect(busy.text).toContain('<h1>Too many readers at once</h1>');
  expect(busy.headers).toMatchObject({ 'retry-after': '5', connection: 'close' });
  idle.destroy();
});
