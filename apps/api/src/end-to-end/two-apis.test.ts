import { loadStream } from '@candor/store';
import { until } from '@candor/testbed';
import { expect, it } from 'vitest';
import { call } from '../testing/call.ts';
import { makeGround } from '../testing/ground.ts';
import { makePlace } from '../testing/place.ts';
import { expectWhole, readRoot } from '../testing/published-directory.ts';

it('two apis that start together on one new database agree on it, whatever each was told', async () => {
  const place = await makePlace('postgres');
  const other = await makePlace('postgres', place);
  const apis = await Promise.all([
    place.start({ CANDOR_STATUS_URL: 'https://one.example.com' }),
    other.start({ CANDOR_STATUS_URL: 'https://other.example.com' }),
  ]);
  const store = await place.open();
  const headers = { authorization: `Bearer ${await place.key('admin')}` };
  const [one, two] = await Promise.all(apis.map((api) => call(api.url, 'page.read', { headers })));
  expect(one).toEqual(two);
  for (const api of apis) expect(await api.stop()).toBe(0);
  const told = (await loadStream(store.reader, 'page')).map(({ type }) => type);
  expect(told).toEqual(['PageSettingsChanged', 'SigningKeyTold']);
  expect([...expectWhole(place.published)]).toEqual([...expectWhole(other.published)]);
});

it('what one api accepts, the other publishes, and both answer the same command once', async () => {
  const place = await makePlace('postgres');
  const other = await makePlace('postgres', place);
  const [one, two] = [await place.start(), await other.start()];
  const headers = { authorization: `Bearer ${await place.key('admin')}` };
  const { incidentId } = await makeGround(one.url, headers);
  const input = { incidentId, status: 'identified', text: 'We found it.', commandId: 'the-same-command' };
  const answers = await Promise.all(
    [one, two, one, two].map((api) => call(api.url, 'incidents.publishUpdate', { input, headers })),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
  expect(new Set(answers.map(({ data }) => JSON.stringify(data))).size).toBe(1);
  const [{ index }] = answers.map(({ data }) => data as { index: number }) as [{ index: number }];
  for (const { published } of [place, other])
    await until(() => readRoot(published).index === index, 'the update is published');
  for (const api of [one, two]) expect(await api.stop()).toBe(0);
  const pages = [place, other].map((it) => expectWhole(it.published).get(`incidents/${incidentId}/index.html`));
  expect(pages[0]).toContain('We found it.');
  expect(pages[1]).toBe(pages[0]);
});

it('an operator of one is one of the other, and the set-up link works once in all', async () => {
  const secret = 's'.repeat(32);
  const place = await makePlace('postgres');
  const other = await makePlace('postgres', place);
  const one = await place.start({ CANDOR_SECRET: secret });
  const two = await other.start({ CANDOR_SECRET: secret });
  const tokenOf = (url: string | null) => new URL(url ?? '').searchParams.get('token');
  const setUp = (api: typeof one, token: string | null, email: string) =>
    call(api.url, 'session.setUp', { input: { token, name: 'Ada', email, password: 'correct horse battery' } });
  // The link of the one that started last counts, on any of them.
  expect((await setUp(one, tokenOf(one.setUpUrl), 'first@example.com')).status).toBe(403);
  const tries = await Promise.all(
    [one, two, one, two].map((api, count) => setUp(api, tokenOf(two.setUpUrl), `ada${count}@example.com`)),
  );
  expect(tries.map(({ status }) => status).sort()).toEqual([200, 403, 403, 403]);
  const store = await place.open();
  const { rows } = await store.kysely.executeQuery({ sql: 'select email from "user"', parameters: [] } as never);
  expect(rows).toHaveLength(1);
});
