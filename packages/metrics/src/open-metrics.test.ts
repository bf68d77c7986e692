import { describe, expect, it } from 'vitest';
import type { Metrics } from './open-metrics.ts';
import { openMetrics } from './open-metrics.ts';

const TOKEN = 'a-token-of-some-length';

function open(): Metrics {
  const metrics = openMetrics({ token: TOKEN, routes: ['page'] });
  if (!metrics) throw new Error('There are no metrics.');
  return metrics;
}

const read = async (metrics: Metrics) => (await metrics.read()).text;

it('counts nothing without a token', () => {
  expect(openMetrics({ token: null, routes: [] })).toBeNull();
});

describe('the door', () => {
  it.each([undefined, '', TOKEN, `Basic ${TOKEN}`, 'Bearer ', `Bearer ${TOKEN}x`, `Bearer ${TOKEN.slice(1)}`])(
    'stays shut for %j',
    (authorization) => {
      expect(open().mayRead(authorization)).toBe(false);
    },
  );

  it('opens for the token', async () => {
    const metrics = open();
    metrics.requests.observe(metrics.requests.route('page'), 'GET', 200, 0.01);
    expect(metrics.mayRead(`bearer ${TOKEN}`)).toBe(true);
    const answer = await metrics.read();
    expect(answer.contentType).toMatch(/^text\/plain; version=0\.0\.4/);
    expect(answer.text).toContain('candor_http_request_duration_seconds_count{');
    expect(answer.text).not.toContain(TOKEN);
  });
});

it('reads gauges when it is asked, and goes on when one cannot be read', async () => {
  const metrics = open();
  let value = 1;
  metrics.gauge('one', 'One.', () => value);
  metrics.gauge('later', 'Later.', async () => 3);
  metrics.gauge('none', 'None.', () => null);
  metrics.gauge('broken', 'Broken.', () => Promise.reject(new Error('postgres://user:password@host')));
  value = 2;
  const text = await read(metrics);
  for (const line of ['one 2', 'later 3', 'none Nan', 'broken Nan']) expect(text.split('\n')).toContain(line);
  expect(text).not.toContain('password');
});

it('shows a counter before anything was counted', async () => {
  const metrics = open();
  const count = metrics.counter('refusals', 'Refusals.', ['wrong', 'often']);
  count('often');
  expect((await read(metrics)).match(/^refusals\{.*$/gm)).toEqual([
    'refusals{reason="wrong"} 0',
    'refusals{reason="often"} 1',
  ]);
});

it('says what never changes', async () => {
  const metrics = open();
  metrics.info('about', 'About.', { version: '1.2.3' });
  expect(await read(metrics)).toContain('about{version="1.2.3"} 1');
});
