import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { startPostgres, until } from '@candor/testbed';
import { expect, it, onTestFinished } from 'vitest';
import type { ApiProcess } from '../testing/api-process.ts';
import { keyFor } from '../testing/api-process.ts';
import { call } from '../testing/call.ts';
import { makeGround } from '../testing/ground.ts';
import { signInOperator } from '../testing/operator.ts';
import type { Place } from '../testing/place.ts';
import { makePlace } from '../testing/place.ts';
import { expectWhole, readRoot, readTree } from '../testing/published-directory.ts';

const readyz = async ({ url }: ApiProcess) => {
  const answer = await fetch(`${url}/readyz`);
  return { ...((await answer.json()) as { problems: string[]; publishedIndex: number }), status: answer.status };
};
const isReady = (api: ApiProcess) => until(async () => (await readyz(api)).status === 200, 'the api is ready');
const isNotReady = (api: ApiProcess, problem: RegExp) =>
  until(async () => {
    const { status, problems } = await readyz(api);
    return status === 503 && problems.length === 1 && problem.test(problems[0] ?? '') && problems[0];
  }, `the api is not ready: ${problem}`);

/** Publishes one more incident with a key of its own; answers with its id. */
async function publishOne({ database }: Place, { url }: ApiProcess): Promise<string> {
  const headers = { authorization: `Bearer ${await keyFor(database, 'admin')}` };
  return (await makeGround(url, headers)).incidentId;
}

it('says so while the published directory cannot be written, and recovers by itself', async () => {
  const place = await makePlace('sqlite');
  const api = await place.start();
  await isReady(api);
  await until(() => existsSync(path.join(place.published, 'heartbeat.json')), 'the first sign of life is written');
  const aside = `${place.published}-aside`;
  renameSync(place.published, aside);
  writeFileSync(place.published, 'no directory');
  const incidentId = await publishOne(place, api);
  await isNotReady(api, /^Publishing failed \(E\w+\) and is tried again; the log of the api says more\.$/);
  expect(api.log()).toContain('"code":"E');
  rmSync(place.published);
  renameSync(aside, place.published);
  await isReady(api);
  expect(await api.stop()).toBe(0);
  expect(expectWhole(place.published).get(`incidents/${incidentId}/index.html`)).toContain('We look.');
});

it('brings everything back when the published directory is removed', async () => {
  const place = await makePlace('sqlite');
  const api = await place.start();
  await isReady(api);
  const before = readRoot(place.published);
  rmSync(place.published, { recursive: true });
  await until(() => readRoot(place.published), 'it is published again');
  expect(await api.stop()).toBe(0);
  expect(readRoot(place.published)).toEqual(before);
  expectWhole(place.published);
});

it('publishes nothing from a restored older database; the pages stand until the right one is back', async () => {
  const place = await makePlace('sqlite');
  const file = path.join(place.data, 'candor.sqlite');
  const copy = (from: string, to: string) => {
    mkdirSync(to, { recursive: true });
    for (const part of ['candor.sqlite', 'candor.sqlite-wal', 'candor.sqlite-shm']) {
      rmSync(path.join(to, part), { force: true });
      try {
        copyFileSync(path.join(from, part), path.join(to, part));
      } catch {
        // After a clean stop there is no log beside the file.
      }
    }
  };
  const [older, newest] = [path.join(place.data, 'older'), path.join(place.data, 'newest')];
  let api = await place.start();
  await publishOne(place, api);
  expect(await api.stop()).toBe(0);
  copy(place.data, older);
  const { index: shared } = readRoot(place.published);

  api = await place.start();
  await publishOne(place, api);
  expect(await api.stop()).toBe(0);
  copy(place.data, newest);
  const published = readTree(place.published);
  const { index } = readRoot(place.published);

  copy(older, place.data);
  api = await place.start();
  const problem = await isNotReady(
    api,
    /^What is published goes to entry \d+ \(\w{8}\), but the database ends before it: /,
  );
  expect(problem).toContain(
    'nothing is published until the right database is back, or an admin goes on with this one.',
  );
  // What was lost is on the page, and is no entry of this database.
  expect((await readyz(api)).publishedIndex).toBe(shared);
  await publishOne(place, api);
  await publishOne(place, api);
  await isNotReady(api, /but the database tells another story there/);
  expect((await readyz(api)).publishedIndex).toBe(shared);
  expect(await api.stop()).toBe(0);
  expect(readTree(place.published)).toEqual(published);

  copy(newest, path.dirname(file));
  api = await place.start();
  const incidentId = await publishOne(place, api);
  await until(() => readRoot(place.published).index > index, 'it goes on');
  await isReady(api);
  expect(await api.stop()).toBe(0);
  expect(expectWhole(place.published).has(`incidents/${incidentId}/index.html`)).toBe(true);
});

it('publishes nothing from a foreign database', async () => {
  const place = await makePlace('postgres');
  let api = await place.start();
  await publishOne(place, api);
  expect(await api.stop()).toBe(0);
  const published = readTree(place.published);

  const foreign = await makePlace('postgres');
  api = await place.start({ DATABASE_URL: foreign.environment.DATABASE_URL ?? '' });
  await isNotReady(api, /^What is published goes to entry/);
  for (let count = 0; count < 3; count += 1) await publishOne(foreign, api);
  await isNotReady(api, /tells another story there: nothing is published/);
  expect(await api.stop()).toBe(0);
  expect(readTree(place.published)).toEqual(published);
});

it('says so when the database is gone, and refuses without a word of its inside', async () => {
  const postgres = await startPostgres({ durable: false });
  onTestFinished(postgres.stop);
  const place = await makePlace('sqlite');
  const api = await place.start({ DATABASE_URL: postgres.url });
  const headers = { authorization: `Bearer ${await keyFor({ url: postgres.url }, 'publisher')}` };
  const operator = await signInOperator(api, place.data);
  await isReady(api);
  const published = await until(() => expectWhole(place.published), 'all is published');
  await postgres.stop();
  await until(async () => (await readyz(api)).problems.includes('The database does not answer.'), 'it says so');
  expect((await readyz(api)).status).toBe(503);
  expect((await fetch(`${api.url}/healthz`)).status).toBe(200);
  for (const sentBy of [headers, operator]) {
    const { status, error } = await call(api.url, 'now.read', { headers: sentBy });
    expect([status, error?.data.refusal?.code]).toEqual([503, 'database-unreachable']);
    expect(JSON.stringify(error)).not.toMatch(/ECONN|127\.0\.0\.1|postgres/i);
  }
  expect(await api.stop()).toBe(0);
  expect(expectWhole(place.published)).toEqual(published);
});
