import { Hono } from 'hono';
import { expect, it } from 'vitest';
import { measure } from './measure.ts';
import { openMetrics } from './open-metrics.ts';

const TOKEN = 'a-token-of-some-length';

function open() {
  const metrics = openMetrics({ token: TOKEN, routes: ['known'] });
  if (!metrics) throw new Error('There are no metrics.');
  const app = new Hono();
  app.use(measure(metrics, (path) => (path === '/known' ? 'known' : path)));
  app.get('/known', (c) => c.text('here'));
  app.get('/broken', () => {
    throw new Error('broken');
  });
  app.onError((_, c) => c.text('no', 500));
  const read = async () => (await app.request('/metrics', { headers: { authorization: `Bearer ${TOKEN}` } })).text();
  return { app, read };
}

it('counts what was answered, failures too, under names that are known', async () => {
  const { app, read } = open();
  for (const path of ['/known', '/broken', '/a/b']) await app.request(path);
  await app.request('/known', { method: 'PUT' });
  expect((await read()).match(/duration_seconds_count\{.*$/gm)).toEqual([
    'duration_seconds_count{method="GET",route="known",status="2xx"} 1',
    'duration_seconds_count{method="other",route="known",status="4xx"} 1',
    'duration_seconds_count{method="GET",route="other",status="4xx"} 1',
    'duration_seconds_count{method="GET",route="other",status="5xx"} 1',
  ]);
});

it('answers strangers as if there were nothing', async () => {
  const { app } = open();
  for (const authorization of ['', 'Bearer wrong'])
    expect((await app.request('/metrics', { headers: { authorization } })).status).toBe(404);
});
