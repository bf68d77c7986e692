import { readdirSync } from 'node:fs';
import path from 'node:path';
import { hashOf } from '@candor/site';
import { freePort, temporaryDirectory, until } from '@candor/testbed';
import { afterEach, expect, it } from 'vitest';
import { examine } from '../doctor/examine.ts';
import { readSettings } from '../env.ts';
import type { CandorProcess } from '../testing/candor-process.ts';
import { candor, program } from '../testing/candor-process.ts';

const running: CandorProcess[] = [];

function run(started: CandorProcess): CandorProcess {
  running.push(started);
  return started;
}

afterEach(async () => {
  for (const it of running.splice(0)) {
    it.child.kill('SIGKILL');
    await it.ended;
  }
});

const urlOf = async (it: CandorProcess, message: RegExp) => (await it.says(message))[1] ?? '';
const read = async (url: string) => (await fetch(url)).text();

/** An api with a key to post with, on a port of its own, so that it comes back at the same address. */
async function openApi() {
  const data = temporaryDirectory();
  const environment = { CANDOR_DATA: data, CANDOR_API_PORT: String(await freePort()) };
  const start = async () => {
    const api = run(program('api', environment));
    return { api, url: await urlOf(api, /"url":"(http[^"]+)","engine"/) };
  };
  const { api, url } = await start();
  const making = candor(['key', 'create', '--role', 'publisher', '--name', 'mirror'], { CANDOR_DATA: data });
  expect(await making.ended).toBe(0);
  const key = making.stdout().trim().split(/\s+/).at(-1);
  const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
  async function declare(title: string): Promise<string> {
    const input = {
      commandId: crypto.randomUUID(),
      title,
      status: 'investigating',
      text: 'We look.',
      nextUpdateBy: null,
    };
    const answer = await fetch(`${url}/trpc/incidents.declare`, {
      method: 'POST',
      headers,
      body: JSON.stringify(input),
    });
    const { result } = (await answer.json()) as { result: { data: { incidentId: string } } };
    return result.data.incidentId;
  }
  return { api, url, data, start, declare };
}

it('a mirror of a real api and a mirror of that mirror have the same bytes, outlive both, and come back', async () => {
  const origin = await openApi();
  const first = await origin.declare('Messages are late');
  const [near, far] = [temporaryDirectory(), temporaryDirectory()];
  const settings = { CANDOR_ORIGIN_POLL: '0.2', CANDOR_LOG_LEVEL: 'info' };
  const nearby = { ...settings, CANDOR_DATA: near, CANDOR_ORIGIN: `${origin.url}/published` };
  const one = run(candor(['start', 'status'], nearby));
  const oneUrl = await urlOf(one, /"url":"(http[^"]+)","published"/);
  const port = await freePort();
  const other = run(
    candor(['start', 'status'], {
      ...settings,
      CANDOR_DATA: far,
      CANDOR_ORIGIN: oneUrl,
      CANDOR_STATUS_PORT: String(port),
    }),
  );
  const otherUrl = await urlOf(other, /"url":"(http[^"]+)","published"/);
  await until(
    async () => (await read(`${otherUrl}/incidents/${first}`)).includes('Messages are late'),
    'it is on both',
  );

  const second = await origin.declare('Calls are late');
  await until(
    async () => (await read(`${otherUrl}/incidents/${second}`)).includes('Calls are late'),
    'the next one as well',
  );
  for (const page of ['/', `/incidents/${second}`, '/record.jsonl', '/manifest/root.json', '/api/v2/summary.json'])
    expect(hashOf(await read(`${oneUrl}${page}`)), page).toBe(hashOf(await read(`${otherUrl}${page}`)));
  expect((await fetch(`${otherUrl}/freshness`)).status).toBe(200);

  const seen = await examine(
    readSettings({ CANDOR_DATA: far, CANDOR_ORIGIN: oneUrl, CANDOR_STATUS_PORT: String(port) }),
  );
  expect(seen.find(({ check }) => check === 'mirror')).toMatchObject({
    verdict: 'look',
    found: expect.stringMatching(/^entry \d+, heard \d+ s ago$/),
  });
  expect(seen.map(({ check }) => check)).not.toContain('database');

  for (const it of [origin.api, one, other]) {
    it.child.kill('SIGKILL');
    await it.ended;
  }
  const again = run(candor(['start', 'status'], { ...nearby, CANDOR_STATUS_STALE_AFTER: '1' }));
  const againUrl = await urlOf(again, /"url":"(http[^"]+)","published"/);
  expect(await read(`${againUrl}/incidents/${second}`)).toContain('Calls are late');
  await until(async () => (await read(`${againUrl}/freshness`)).includes('cannot be reached'), 'it says why');
  expect((await fetch(`${againUrl}/readyz`)).status).toBe(200);
  const checked = candor(['verify', path.join(near, 'published')], {});
  expect([await checked.ended, checked.stderr()]).toEqual([0, '']);

  await origin.start();
  const third = await origin.declare('Photos are late');
  await until(
    async () => (await read(`${againUrl}/incidents/${third}`)).includes('Photos are late'),
    'it follows again',
  );
  await until(() => readdirSync(near).join() === 'published', 'nothing else is left there');
});

it.each([
  [['start'], {}, /CANDOR_ORIGIN is for a mirror/],
  [['start', 'status'], { CANDOR_ORIGIN: 'http://api.example.com/' }, /CANDOR_ORIGIN: must begin with https/],
])('%s says in one line what does not go with an origin', async (words, more, problem) => {
  const environment = { CANDOR_DATA: temporaryDirectory(), CANDOR_ORIGIN: 'https://api.example.com/', ...more };
  const started = run(candor(words, environment));
  expect(await started.ended).toBe(1);
  expect(started.stderr()).toMatch(problem);
  expect(started.stderr().trim().split('\n')).toHaveLength(1);
});
