import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Head } from '@candor/record';
import { headOf, openStore, verifyStore } from '@candor/store';
import type { Browser } from '@candor/testbed';
import { createTestDatabase, launchBrowser, temporaryDirectory, until } from '@candor/testbed';
import { afterAll, afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import type { ApiClient } from '../api/client.ts';
import { createApiClient } from '../api/client.ts';
import { createKey } from '../keys/create-key.ts';
import type { CandorProcess } from '../testing/candor-process.ts';
import { candor, program } from '../testing/candor-process.ts';

const running: CandorProcess[] = [];

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

afterEach(async () => {
  for (const started of running.splice(0)) await kill(started);
});

function start(app: 'api' | 'status', environment: Environment): CandorProcess {
  const started = program(app, environment);
  running.push(started);
  return started;
}

/** Ends a program as a power cut would. */
async function kill(started: CandorProcess): Promise<void> {
  started.child.kill('SIGKILL');
  await started.ended;
}

const urlOf = async (started: CandorProcess) => (await started.says(/"url":"(http:[^"]+)"/))[1] ?? '';

type Environment = Record<string, string>;

/** An installation, and how its database is backed up, lost and restored. */
interface Installation {
  readonly environment: Environment;
  readonly database: Parameters<typeof openStore>[0];
  readonly backUp: () => Promise<void>;
  readonly lose: () => Promise<void>;
  readonly restore: () => Promise<void>;
}

const INSTALLATIONS: Readonly<Record<string, () => Promise<Installation>>> = {
  async sqlite() {
    const data = temporaryDirectory();
    const environment = { CANDOR_DATA: data };
    const file = path.join(data, 'candor.sqlite');
    const backups = path.join(data, 'backups');
    return {
      environment,
      database: { file },
      async backUp() {
        expect(await said(['backup'], environment)).toMatch(/^Backed up and checked: \d+ events/);
      },
      async lose() {
        for (const ending of ['', '-wal', '-shm']) rmSync(`${file}${ending}`, { force: true });
      },
      async restore() {
        const [backup = ''] = readdirSync(backups);
        const told = await said(['restore', path.join(backups, backup)], environment);
        expect(told).toMatch(/^Restored and checked: \d+ events/);
        expect(told).toMatch(/What is published goes to entry \d+ \(\w{8}\), which it does not hold/);
      },
    };
  },
  // What pg_dump and pg_restore do, by a copy that the server makes.
  async postgres() {
    const { url, drop } = await createTestDatabase();
    onTestFinished(drop);
    const server = new URL(url);
    const name = server.pathname.slice(1);
    server.pathname = '/postgres';
    const run = async (statement: string) => {
      const store = await openStore({ url: server.href });
      await store.kysely.executeQuery({ sql: statement, parameters: [] } as never).finally(() => store.close());
    };
    const ask = async (words: readonly string[]) => {
      const asked = candor(words, { DATABASE_URL: url });
      expect(await asked.ended).toBe(2);
      return asked.stderr();
    };
    onTestFinished(() => run(`drop database if exists ${name}_copy with (force)`));
    return {
      environment: { CANDOR_DATA: temporaryDirectory(), DATABASE_URL: url },
      database: { url },
      async backUp() {
        expect(await ask(['backup'])).toContain('pg_dump --format=custom');
        const sessions = `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`;
        await until(
          () =>
            run(sessions)
              .then(() => run(`create database ${name}_copy template ${name}`))
              .then(() => true),
          'it is copied',
        );
      },
      lose: () => run(`drop database ${name} with (force)`),
      async restore() {
        expect(await ask(['restore', 'candor.dump'])).toContain('pg_restore --clean');
        await run(`create database ${name} template ${name}_copy`);
      },
    };
  },
};

async function said(words: readonly string[], environment: Environment): Promise<string> {
  const asked = candor(words, environment);
  expect(await asked.ended, asked.stderr()).toBe(0);
  return asked.stdout();
}

async function clientFor({ database }: Installation, url: string): Promise<ApiClient> {
  const store = await openStore(database);
  const { key } = await createKey(store, { name: 'drill', role: 'admin' }).finally(() => store.close());
  return createApiClient({ url, key });
}

async function head({ database }: Installation): Promise<Head> {
  const store = await openStore(database, { readOnly: true });
  return headOf(store.reader).finally(() => store.close());
}

const readiness = async (api: string) => (await fetch(`${api}/readyz`)).json() as Promise<{ problems: string[] }>;

describe.each(Object.keys(INSTALLATIONS))('after the loss of a database on %s', (engine) => {
  it('a backup is restored, nothing is published over more, and an admin goes on in public', async () => {
    const place = (await INSTALLATIONS[engine]?.()) as Installation;
    const { environment } = place;
    const status = start('status', environment);
    const page = await urlOf(status);
    const home = async () => (await fetch(`${page}/`)).text();

    let api = start('api', environment);
    let url = await urlOf(api);
    let client = await clientFor(place, url);
    const declaring = { title: 'Messages are late', status: 'investigating', text: 'Kept.' } as const;
    const { incidentId } = await client.incidents.declare.mutate({ ...declaring, commandId: crypto.randomUUID() });
    await until(async () => (await home()).includes('Messages are late'), 'it is on the page');
    await place.backUp();

    const update = { incidentId, status: 'identified', text: 'Told after the backup.' } as const;
    await client.incidents.publishUpdate.mutate({ ...update, commandId: crypto.randomUUID() });
    await until(async () => (await home()).includes('Told after the backup.'), 'it is on the page');
    const lost = await head(place);
    const stream = await fetch(`${page}/live?since=${lost.index}`);
    const open = await browser.newPage();
    await open.goto(page);
    await open.getByText('Told after the backup.').waitFor();

    await kill(api);
    await place.lose();
    await place.restore();
    api = start('api', environment);
    url = await urlOf(api);
    client = await clientFor(place, url);
    const refusal = `What is published goes to entry ${lost.index} (${lost.hash.slice(0, 8)}), but the database ends`;
    await until(async () => (await readiness(url)).problems.some((it) => it.startsWith(refusal)), 'it is not ready');
    expect((await client.now.read.query()).publishing.problem).toContain(refusal);
    expect(await home()).toContain('Told after the backup.');
    // What is said meanwhile is kept, and waits.
    await client.incidents.addNote.mutate({ incidentId, text: 'Restored.', commandId: crypto.randomUUID() });

    const key = { ...environment, CANDOR_API_URL: url };
    expect(await said(['continue'], key)).toContain(`Readers saw entry ${lost.index}, which is missing`);
    const wrong = candor(['continue', '--over', '99', '--reason', 'Which?'], key);
    expect(await wrong.ended).toBe(1);
    expect(await home()).toContain('Told after the backup.');
    const goingOn = ['continue', '--over', String(lost.index), '--reason', 'A disk of ours broke.'];
    expect(await said(goingOn, key)).toContain(`Entry ${lost.index} says so.`);

    await until(async () => (await home()).includes('A disk of ours broke.'), 'readers are told');
    expect(await home()).toContain(`without entry ${lost.index}, which readers had seen`);
    expect(await home()).not.toContain('Told after the backup.');
    expect(await (await fetch(`${page}/history`)).text()).toContain('A disk of ours broke.');
    await until(async () => (await readiness(url)).problems.length === 0, 'it is ready');
    await open.getByText('A disk of ours broke.').waitFor();
    expect(await open.getByText('Told after the backup.').count()).toBe(0);
    await open.close();
    expect(await heardBy(stream)).toContain('"kind":"many","paths":["*"]');
    const kept = `published-${lost.index}-${lost.hash.slice(0, 8)}`;
    expect(readdirSync(path.join(environment.CANDOR_DATA ?? '', 'set-aside'))).toContain(kept);
    expect(await said(['continue'], key)).toContain('Nothing has to be done.');
    expect(await said(['verify'], environment)).toMatch(/^Log and record are whole: \d+ events, 5 entries\.\nHead 5 /);
    const store = await openStore(place.database, { readOnly: true });
    expect(await verifyStore(store.reader).finally(() => store.close())).toMatchObject({ ok: true });
  });
});

/** What an open page was told until it heard of a change. */
async function heardBy(stream: Response): Promise<string> {
  const reader = stream.body?.pipeThrough(new TextDecoderStream()).getReader();
  let heard = '';
  while (!heard.includes('event: change')) {
    const { value, done } = (await reader?.read()) ?? { done: true };
    if (done) break;
    heard += value;
  }
  await reader?.cancel();
  return heard;
}
