import { expect, it } from 'vitest';
import type { ApiProcess } from '../testing/api-process.ts';
import { clientOf, commandId } from '../testing/api-process.ts';
import { makePlace } from '../testing/place.ts';
import { ROUTES, routeOf } from './route-of.ts';

const TOKEN = 'a-token-of-some-length';

async function read(api: ApiProcess, authorization = `Bearer ${TOKEN}`): Promise<{ status: number; text: string }> {
  const answer = await fetch(`${api.url}/metrics`, { headers: { authorization } });
  return { status: answer.status, text: await answer.text() };
}

const numberOf = (text: string, name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);

it('has no metrics without a token', async () => {
  const place = await makePlace('sqlite');
  expect((await read(await place.start())).status).toBe(404);
});

it.each(['sqlite', 'postgres'] as const)('tells on %s how record, page, clock, log and disk stand', async (engine) => {
  const place = await makePlace(engine);
  const api = await place.start({ CANDOR_METRICS_TOKEN: TOKEN });
  const key = await place.key('publisher');
  const client = clientOf(api.url, { authorization: `Bearer ${key}` });
  await client.incidents.declare.mutate({
    commandId: commandId(),
    title: 'Secret title',
    status: 'investigating',
    text: 'Secret words.',
    features: [],
  });
  expect((await read(api, 'Bearer wrong')).status).toBe(404);
  const { status, text } = await read(api);
  expect(status).toBe(200);
  expect(numberOf(text, 'candor_record_index')).toBeGreaterThanOrEqual(2);
  expect(numberOf(text, 'candor_published_index')).toBeGreaterThanOrEqual(1);
  expect(numberOf(text, 'candor_publisher_stopped')).toBe(0);
  expect(numberOf(text, 'candor_publisher_lag_seconds')).toBeLessThan(60);
  expect(numberOf(text, 'candor_clock_lag_seconds')).toBeLessThan(60);
  expect(numberOf(text, 'candor_log_events')).toBeGreaterThanOrEqual(2);
  expect(numberOf(text, 'candor_database_bytes')).toBeGreaterThan(10_000);
  expect(numberOf(text, 'candor_data_free_bytes')).toBeGreaterThan(0);
  expect(numberOf(text, 'candor_open_connections')).toBeGreaterThanOrEqual(1);
  expect(numberOf(text, 'candor_max_connections')).toBe(1_000);
  expect(text).toContain(`engine="${engine}"`);
  expect(text).toMatch(/duration_seconds_count\{method="POST",route="incidents.declare",status="2xx"\} 1$/m);
  for (const secret of ['Secret', key, TOKEN, place.data]) expect(text).not.toContain(secret);
});

it('knows the doors and every procedure by name, and nothing else', () => {
  expect(ROUTES).toContain('incidents.publishUpdate');
  expect(routeOf('/api/auth/sign-in/email')).toBe('sign-in');
  expect(routeOf('/trpc/now.read,page.read')).toBe('batch');
  for (const path of ['/trpc/now.write', '/trpc/', '/api/auth/sign-up', '/x'])
    expect(ROUTES).not.toContain(routeOf(path));
});
