import { readdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { freePort, temporaryDirectory, until } from '@candor/testbed';
import { describe, expect, it, onTestFinished } from 'vitest';
import { clientOf, commandId, spawnApi } from '../testing/api-process.ts';
import type { Place } from '../testing/place.ts';
import { ENGINES, makePlace } from '../testing/place.ts';
import { expectWhole, readRoot } from '../testing/published-directory.ts';

const readyz = (url: string) => fetch(`${url}/readyz`);

describe('a start that cannot succeed says why in one line and ends with 1', () => {
  const refusals: Record<
    string,
    (place: Place) => Promise<[Record<string, string>, RegExp]> | [Record<string, string>, RegExp]
  > = {
    'another api on the data directory': async (place) => {
      await place.start();
      return [{}, /Another Candor is running on the data directory \S+\. Stop it, or set CANDOR_DATA\./];
    },
    'a data directory below a file': () => {
      const file = path.join(temporaryDirectory(), 'file');
      writeFileSync(file, '');
      return [
        { CANDOR_DATA: path.join(file, 'data') },
        /The data directory \S+ cannot be written \(ENOTDIR.*\)\. Set CANDOR_DATA\./,
      ];
    },
    'a database that nobody answers for': async () => {
      const url = `postgres://candor:hunter2@127.0.0.1:${await freePort()}/candor`;
      return [
        { DATABASE_URL: url },
        /The database cannot be opened \(connect ECONNREFUSED \S+\)\. Check DATABASE_URL\./,
      ];
    },
    'an address that is none': () => [
      { DATABASE_URL: 'postgres://candor:hunter2@[/candor' },
      /The database cannot be opened \(.+\)\. Check DATABASE_URL\./,
    ],
    'a file that is no database': ({ data }) => {
      writeFileSync(path.join(data, 'candor.sqlite'), 'no database, but a text that is long enough to be read as one');
      return [{}, /The database \S+candor\.sqlite cannot be opened \(file is not a database\)\. Check CANDOR_DATA\./];
    },
    'a port in use': async () => {
      const server = createServer().listen(0, '127.0.0.1');
      onTestFinished(() => void server.close());
      await until(() => server.listening, 'it listens');
      const { port } = server.address() as AddressInfo;
      return [
        { CANDOR_API_PORT: String(port) },
        /Port \d+ on 127\.0\.0\.1 is in use\. Set CANDOR_API_PORT to another one\./,
      ];
    },
    'a bad setting': () => [{ CANDOR_API_PORT: 'many' }, /Bad setting\. CANDOR_API_PORT: /],
  };
  it.each(Object.entries(refusals))('%s', async (_, refuse) => {
    const place = await makePlace('sqlite');
    const [environment, sentence] = await refuse(place);
    const { said, code } = await place.startInVain({ ...environment, CANDOR_LOG_LEVEL: 'error' });
    expect(said).toMatch(/^candor api: [^\n]+\n$/);
    expect(said).toMatch(sentence);
    expect(said).not.toContain('hunter2');
    expect(code).toBe(1);
  });

  it('a database of a newer release', async () => {
    const place = await makePlace('sqlite');
    const store = await place.open();
    await store.migrate();
    const later = { sql: "insert into kysely_migration values ('9999-later', '2030-01-01')", parameters: [] };
    await store.kysely.executeQuery(later as never);
    const { said, code } = await place.startInVain();
    expect(said).toBe(
      'candor api: This database was written by a newer release of Candor. Run that release, or a newer one.\n',
    );
    expect(code).toBe(1);
  });

  it('leaves nothing in the log when it fails for want of its port', async () => {
    const place = await makePlace('sqlite');
    const port = String(await freePort());
    const other = await makePlace('sqlite');
    await other.start({ CANDOR_API_PORT: port });
    await place.startInVain({ CANDOR_API_PORT: port, CANDOR_STATUS_URL: 'https://wrong.example.com' });
    expect(readdirSync(place.data)).not.toContain('published');
    const api = await place.start({ CANDOR_STATUS_URL: 'https://status.example.com' });
    const settings = await clientOf(api.url, { authorization: `Bearer ${await place.key('admin')}` }).page.read.query();
    expect(settings.url).toBe('https://status.example.com');
  });

  it('a wrong password of PostgreSQL', async () => {
    const place = await makePlace('postgres');
    const url = new URL('url' in place.database ? place.database.url : '');
    url.password = 'hunter2';
    const { said, code } = await place.startInVain({ DATABASE_URL: url.href });
    expect([said, code]).toEqual([
      expect.stringMatching(/^candor api: .+ \(password authentication failed.+\)\. Check DATABASE_URL\.\n$/),
      1,
    ]);
    expect(said).not.toContain('hunter2');
  });
});

describe.each(ENGINES)('the api on %s', (engine) => {
  it('answers, publishes, and stops when it is asked to', async () => {
    const place = await makePlace(engine);
    const api = await place.start();
    expect(await (await fetch(`${api.url}/healthz`)).json()).toEqual({ status: 'ok' });
    const ready = await until(async () => {
      const answer = await readyz(api.url);
      // The key of the page is told, and published, right after the first publish.
      const told = answer.ok && ((await answer.json()) as { readonly publishedIndex: number; readonly lagMs: number });
      return told && told.publishedIndex === 2 && told.lagMs === 0 && told;
    }, 'it is ready');
    expect(ready).toEqual({ status: 'ready', publishedIndex: 2, lagMs: 0, problems: [] });
    expect(await api.stop()).toBe(0);
    expectWhole(place.published);
    expect(api.log()).toContain('"msg":"api stopped"');
    const again = await place.start();
    await until(async () => (await readyz(again.url)).ok, 'it is ready again');
    expect(readRoot(place.published).index).toBe(2);
  });

  it('finishes and publishes what it accepted before it stops', async () => {
    const place = await makePlace(engine);
    const api = await place.start();
    const headers = { authorization: `Bearer ${await place.key('publisher')}` };
    const client = clientOf(api.url, headers);
    const declaring = { title: 'Messages are late', status: 'investigating', text: 'We look.' } as const;
    const { incidentId } = await client.incidents.declare.mutate({ ...declaring, commandId: commandId() });
    const sent = Array.from({ length: 20 }, (_, count) =>
      client.incidents.publishUpdate
        .mutate({ commandId: commandId(), incidentId, status: 'identified', text: `Update ${count}.` })
        .then(() => `Update ${count}.`),
    );
    await Promise.race(sent);
    const stopping = api.stop();
    const settled = await Promise.allSettled(sent);
    expect(await stopping).toBe(0);
    const acknowledged = settled.flatMap((it) => (it.status === 'fulfilled' ? [it.value] : []));
    expect(acknowledged.length).toBeGreaterThan(0);
    const page = expectWhole(place.published).get(`incidents/${incidentId}/index.html`) ?? '';
    const store = await place.open();
    const { rows } = await store.kysely.executeQuery<{ data: string }>({
      sql: `select data from event where type = 'UpdatePublished'`,
      parameters: [],
    } as never);
    const told = rows.map(({ data }) => JSON.parse(data).text.text);
    expect(told).toEqual(expect.arrayContaining(acknowledged));
    expect(new Set(told).size).toBe(told.length);
    for (const text of told) expect(page).toContain(text);
  });
});

it('leaves when the one who started it is gone', async () => {
  const place = await makePlace('sqlite');
  const { child, ready, gone, output } = spawnApi(place.environment);
  await ready;
  child.disconnect();
  expect(await gone).toBe(0);
  expect(output()).toContain('"msg":"api stopped"');
});
