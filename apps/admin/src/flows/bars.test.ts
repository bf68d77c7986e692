import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildConsole } from '../testing/build-console.ts';
import type { FakeApi } from '../testing/fake-api.ts';
import { startFakeApi } from '../testing/fake-api.ts';
import type { Child } from '../testing/start-child.ts';
import { startChild } from '../testing/start-child.ts';

const WELL = { publishedIndex: 5, recordIndex: 5, lagMs: 0, problem: null, renewing: null };
let publishing = {};
let role = 'publisher';
let isAnswering = true;
let api: FakeApi;
let server: Child;
beforeAll(async () => {
  await buildConsole();
  api = await startFakeApi(() => (isAnswering ? answers() : {}));
  server = await startChild('admin', {
    CANDOR_SECRET: 's'.repeat(32),
    CANDOR_ADMIN_PORT: '0',
    CANDOR_LOG_LEVEL: 'silent',
    CANDOR_API_URL: api.url,
  });
});
afterAll(async () => {
  await server.stop();
  api.close();
});

function answers() {
  const page = {
    name: 'Status',
    url: 'http://localhost:9',
    timeZone: 'Etc/UTC',
    about: null,
    languages: ['en'],
    imprint: null,
  };
  return {
    'session.signIns': { signIns: [] },
    'session.me': { kind: 'operator', id: 'one', name: 'Ana', email: 'a@example.com', role },
    'now.read': {
      page,
      now: '2024-04-03T18:10:00.000Z',
      publishing,
      open: [],
      recent: [],
      postmortems: [],
      reviews: [],
      maintenances: [],
    },
    'maintenance.list': { maintenances: [], next: null },
    'features.read': { products: [] },
    'page.read': page,
    'incidents.list': { incidents: [], next: null },
  };
}

const screen = async (path: string) => (await fetch(server.ready.url + path)).text();

it.each(['/', '/incidents', '/maintenance', '/features', '/page', '/account'])(
  'says on %s that readers do not see the newest, once it lags or is held up',
  async (path) => {
    publishing = { publishedIndex: 4, recordIndex: 5, lagMs: 9_000, problem: null, renewing: null };
    expect(await screen(path)).not.toContain('Readers do not see the newest yet.');
    publishing = { publishedIndex: 4, recordIndex: 5, lagMs: 12_000, problem: null, renewing: null };
    expect(await screen(path)).toContain('waiting for 12 s to come onto the page.');
    publishing = {
      publishedIndex: 4,
      recordIndex: 5,
      lagMs: 0,
      problem: 'Another record was published here.',
      renewing: null,
    };
    expect(await screen(path)).toContain('Another record was published here.');
  },
);

it('says how far the pages are that are written anew, and nothing once they are', async () => {
  publishing = { ...WELL, renewing: { pages: 11_300, left: 7_180 } };
  expect(await screen('/incidents')).toContain('Writing all pages anew: 4,120 of 11,300.');
  publishing = WELL;
  expect(await screen('/incidents')).not.toContain('Writing all pages anew');
});

it('does not wait long for an api that hangs', async () => {
  isAnswering = false;
  const answer = await fetch(`${server.ready.url}/`);
  isAnswering = true;
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain('The api does not answer');
});

it('shows publishers what only admins may change, without the means to', async () => {
  publishing = WELL;
  expect(await screen('/features')).not.toContain('Add the product');
  expect(await screen('/page')).not.toContain('Save for everyone');
});

it('lets responders see maintenance, without the means to plan it', async () => {
  publishing = WELL;
  expect(await screen('/maintenance')).toContain('href="/maintenance/new"');
  role = 'responder';
  expect(await screen('/maintenance')).not.toContain('href="/maintenance/new"');
  expect(await screen('/maintenance/new')).toContain('Publishers and admins plan maintenance.');
});
