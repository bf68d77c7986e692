import { until } from '@candor/testbed';
import { expect, test } from 'vitest';
import type { TestSite } from '../testing/open-test-site.ts';
import { openTestSite } from '../testing/open-test-site.ts';
import { FIRST_FILES } from '../testing/pages.ts';

const TOKEN = 'a-token-of-some-length';
const ALLOWED = { headers: { authorization: `Bearer ${TOKEN}` } };

async function openPublished(options: Parameters<typeof openTestSite>[0]): Promise<TestSite> {
  const site = await openTestSite(options);
  await site.publisher.publish(FIRST_FILES);
  await until(async () => (await site.ask('/')).status === 200, 'it is served');
  return site;
}

test.each([
  ['without a token', {}, ALLOWED],
  ['to a stranger', { metricsToken: TOKEN }, {}],
  ['to the wrong token', { metricsToken: TOKEN }, { headers: { authorization: `Bearer ${TOKEN}x` } }],
])('%s there are no metrics', async (_, options, question) => {
  const site = await openPublished(options);
  const answer = await site.ask('/metrics', question);
  expect([answer.status, answer.text]).toEqual([404, FIRST_FILES['404.html']]);
});

test('before anything is published, the metrics can be read already', async () => {
  const site = await openTestSite({ metricsToken: TOKEN });
  expect((await site.ask('/metrics')).status).toBe(503);
  const answer = await site.ask('/metrics', ALLOWED);
  expect(answer.status).toBe(200);
  expect(answer.text).toContain('candor_served_index Nan\n');
});

test('the metrics tell what is served, how old the heartbeat is, and who listens', async () => {
  const now = Date.parse('2024-04-03T18:00:42.000Z');
  const site = await openPublished({ metricsToken: TOKEN, maxConnections: 50, realNow: () => now });
  await site.publisher.beat('2024-04-03T18:00:00.000Z');
  const streams = [await site.listen('/live?since=1'), await site.listen('/live?since=1')];
  const answer = await until(async () => {
    const it = await site.ask('/metrics', ALLOWED);
    return it.text.includes('candor_heartbeat_age_seconds 42') ? it : null;
  }, 'the heartbeat is heard');
  expect(answer.headers).toMatchObject({
    'content-type': 'text/plain; version=0.0.4; charset=utf-8',
    'cache-control': 'no-store',
  });
  const lines = answer.text.split('\n');
  for (const line of ['candor_served_index 1', 'candor_open_streams 2', 'candor_max_connections 50'])
    expect(lines).toContain(line);
  expect(answer.text).toMatch(/^candor_open_connections [3-9]$/m);
  expect(answer.text).toMatch(/^candor_data_free_bytes \d{4,}$/m);
  expect(answer.text).toMatch(/duration_seconds_count\{method="GET",route="live",status="2xx"\} 2$/m);
  streams[0]?.close();
  await until(async () => (await site.ask('/metrics', ALLOWED)).text.includes('candor_open_streams 1\n'), 'one left');
});

test('no address that is asked for becomes a label', async () => {
  const site = await openPublished({ metricsToken: TOKEN });
  for (const target of ['/secret-plans', '/incidents/zzzzzzzzzzzz', '/a"b', '/%00']) await site.ask(target);
  const { text } = await site.ask('/metrics', ALLOWED);
  const routes = new Set([...text.matchAll(/route="([^"]*)"/g)].map(([, route]) => route));
  expect([...routes].toSorted()).toEqual(['home', 'incidents', 'other']);
});
