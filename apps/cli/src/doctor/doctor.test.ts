import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { fileURLToPath } from 'node:url';
import { childEnvironment, createTestDatabase, freePort, temporaryDirectory, until } from '@candor/testbed';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { readSettings } from '../env.ts';
import { candor } from '../testing/candor-process.ts';
import { checkWriteAheadLog } from './checks/database.ts';
import { judgeDisk } from './checks/disk.ts';
import { examine } from './examine.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
let made: string;
/** Where nothing listens. */
let nowhere: string;

// A data directory in which an api has run and stopped.
beforeAll(async () => {
  nowhere = String(await freePort());
  made = path.join(temporaryDirectory(), 'data');
  const api = candor(['start', 'api'], { CANDOR_DATA: made });
  await api.says(/"msg":"api ready"/);
  api.child.kill('SIGTERM');
  await api.ended;
});

function copy(): string {
  const data = path.join(temporaryDirectory(), 'data');
  cpSync(made, data, { recursive: true });
  chmodSync(data, 0o700);
  return data;
}

/** What is found with these settings, by check. Nothing listens on the ports unless they are set. */
async function look(environment: Record<string, string>) {
  const ports = { CANDOR_STATUS_PORT: nowhere, CANDOR_ADMIN_PORT: nowhere, CANDOR_API_PORT: nowhere };
  const findings = await examine(readSettings({ CANDOR_STATUS_MAX_CONNECTIONS: '50', ...ports, ...environment }));
  return Object.fromEntries(findings.map(({ check, verdict, found }) => [check, `${verdict}: ${found}`]));
}

async function listen(listener: RequestListener): Promise<string> {
  const server = createServer(listener).listen(0, '127.0.0.1');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await once(server, 'listening');
  return String((server.address() as AddressInfo).port);
}

function change(data: string, statement: string): void {
  const database = new DatabaseSync(path.join(data, 'candor.sqlite'));
  database.exec(statement);
  database.close();
}

it('is content with a stopped Candor, and changes nothing in its files', async () => {
  const data = copy();
  const before = readFileSync(path.join(data, 'candor.sqlite'));
  const found = await look({ CANDOR_DATA: data });
  expect(Object.values(found).filter((it) => it.startsWith('broken'))).toEqual([]);
  expect(found.database).toMatch(/^ok: SQLite 3\./);
  expect(found.record).toBe('ok: readers see entry 2 of 2');
  expect(found.migrations).toBe('ok: none pending');
  expect(found.api).toMatch(/^look: nothing listens/);
  expect(readFileSync(path.join(data, 'candor.sqlite')).equals(before)).toBe(true);
});

it.each([
  [{ CHROMIUM_PATH: process.execPath }, `ok: printed by ${process.execPath}`],
  [{ CHROMIUM_PATH: '/nowhere/chromium' }, 'look: CHROMIUM_PATH names /nowhere/chromium, which is no program.'],
])('says what prints PDFs: %j', async (settings, found) => {
  expect((await look({ CANDOR_DATA: copy(), ...settings })).PDFs).toBe(found);
});

it('makes nothing where nothing is', async () => {
  const data = path.join(temporaryDirectory(), 'nothing');
  const found = await look({ CANDOR_DATA: data });
  expect(found['data directory']).toMatch(/^look: .* is not there yet$/);
  expect(found.database).toBe('look: not made yet');
  expect(() => readFileSync(data)).toThrow('ENOENT');
});

describe('settings', () => {
  it.each([
    [{ CANDOR_LOG_LEVEL: 'loud' }, /^broken: .*CANDOR_LOG_LEVEL/],
    [{ CANDOR_METRICS_TOKEN: 'short' }, /^broken: .*CANDOR_METRICS_TOKEN/],
    [{ CANDOR_TRUSTED_PROXY: '1' }, /^look: CANDOR_TRUSTED_PROXY: no such setting$/],
    [{ CANDOR_ADMIN_URL: 'http://console.example.com' }, /^look: .* is not encrypted$/],
    [{ CANDOR_ADMIN_URL: 'https://console.example.com' }, /^look: .*CANDOR_TRUSTED_PROXIES is 0$/],
    [{ CANDOR_ADMIN_URL: 'https://console.example.com', CANDOR_TRUSTED_PROXIES: '1' }, /^ok: /],
  ])('%j: %s', async (settings, told) => {
    expect((await look({ CANDOR_DATA: made, ...settings })).settings).toMatch(told);
  });
});

describe('files', () => {
  it.each([
    [0o777, /^broken: .* can be written by others \(0777\)$/],
    [0o755, /^look: .* can be read by others \(0755\)$/],
  ])('a data directory of mode %o', async (mode, told) => {
    const data = copy();
    chmodSync(data, mode);
    expect((await look({ CANDOR_DATA: data }))['data directory']).toMatch(told);
  });

  it('a data directory that is a file', async () => {
    const data = path.join(temporaryDirectory(), 'data');
    writeFileSync(data, '');
    expect((await look({ CANDOR_DATA: data }))['data directory']).toMatch(/^broken: .* is no directory$/);
  });

  it('a secret that others can read, and one that is too short', async () => {
    const data = copy();
    chmodSync(path.join(data, 'secret'), 0o644);
    expect((await look({ CANDOR_DATA: data })).secret).toMatch(/^broken: .* can be read by others \(0644\)$/);
    chmodSync(path.join(data, 'secret'), 0o600);
    writeFileSync(path.join(data, 'secret'), 'short');
    expect((await look({ CANDOR_DATA: data })).secret).toMatch(/^broken: .* is too short$/);
  });

  it('a signing key that others can read, and one that is no longer what the record tells', async () => {
    const data = copy();
    const found = async () => (await look({ CANDOR_DATA: data }))['signing key'];
    expect(await found()).toMatch(/^ok: \S+signing-key, 0600$/);
    expect((await look({ CANDOR_DATA: data, CANDOR_SIGNING_KEY: 'x' }))['signing key']).toBe(
      'ok: set by CANDOR_SIGNING_KEY',
    );
    chmodSync(path.join(data, 'signing-key'), 0o644);
    expect(await found()).toMatch(/^broken: .* can be read by others \(0644\)$/);
    rmSync(path.join(data, 'signing-key'));
    expect(await found()).toBe('look: not made yet');
    const root = path.join(data, 'published/manifest/root.json');
    const key = 'A'.repeat(43);
    writeFileSync(root, JSON.stringify({ ...JSON.parse(readFileSync(root, 'utf8')), key }));
    expect((await look({ CANDOR_DATA: data, CANDOR_SIGNING_KEY: 'x' }))['signing key']).toMatch(
      /^look: what is published here is signed with AAAAAAAA…, since entry 2 the record tells of [\w-]{8}…$/,
    );
  });

  it('a disk that is nearly full, and one that will be', () => {
    expect(judgeDisk({ free: 150_000_000, all: 40e9 })).toMatchObject({
      verdict: 'broken',
      found: '150 MB free of 40.0 GB',
    });
    expect(judgeDisk({ free: 1_500_000_000, all: 40e9 }).verdict).toBe('look');
    expect(judgeDisk({ free: 20e9, all: 40e9 }).verdict).toBe('ok');
  });

  it('too few files that may be open', () => {
    const { stdout } = spawnSync('sh', ['-c', `ulimit -n 300; exec "${process.execPath}" "${MAIN}" doctor`], {
      env: childEnvironment({ CANDOR_DATA: made, CANDOR_STATUS_MAX_CONNECTIONS: '1000' }),
      encoding: 'utf8',
    });
    expect(stdout).toMatch(/look +open files +300 files may be open, 1250 are needed for 1000 connections/);
  });
});

describe('the database', () => {
  it('that is damaged', async () => {
    const data = copy();
    rmSync(path.join(data, 'candor.sqlite-wal'), { force: true });
    writeFileSync(path.join(data, 'candor.sqlite'), 'this is no database, whatever its name says');
    const found = await look({ CANDOR_DATA: data });
    expect(found.database).toMatch(/^broken: it cannot be opened: /);
    expect(found.record).toMatch(/^look: readers see entry 2; not compared$/);
  });

  it('whose server is not there, without telling its password', async () => {
    const url = `postgres://candor:p%40ssphrase@127.0.0.1:${await freePort()}/candor`;
    const asked = candor(['doctor'], { CANDOR_DATA: made, DATABASE_URL: url, CANDOR_SECRET: 's3cret'.repeat(8) });
    expect(await asked.ended).toBe(1);
    expect(asked.stdout()).toMatch(/broken +database +it cannot be opened: .*ECONNREFUSED/);
    expect(asked.stdout()).not.toMatch(/ssphrase|s3cret/);
    expect(asked.stderr()).toBe('');
  });

  it('whose password is not encoded, with every verdict told', async () => {
    const asked = candor(['doctor'], { CANDOR_DATA: made, DATABASE_URL: 'postgres://u:100%@127.0.0.1/db' });
    expect(await asked.ended).toBe(1);
    expect(asked.stderr()).toBe('');
    expect(asked.stdout()).toMatch(/broken +database +it cannot be opened: /);
    expect(asked.stdout()).not.toContain('100%');
  });

  it('on PostgreSQL', async () => {
    const { url, drop } = await createTestDatabase();
    onTestFinished(drop);
    const found = await look({ CANDOR_DATA: made, DATABASE_URL: url });
    expect(found.database).toMatch(/^ok: PostgreSQL \d+/);
    expect(found.migrations).toMatch(/^look: \d+ pending: 0001-log, /);
    expect(found.clock).toBe('ok: agrees with the database');
    expect(found['write-ahead log']).toBeUndefined();
  });

  it('of an older and of a newer release', async () => {
    const data = copy();
    change(data, `delete from kysely_migration where name = (select max(name) from kysely_migration)`);
    expect((await look({ CANDOR_DATA: data })).migrations).toMatch(/^look: 1 pending: \d{4}-/);
    change(data, `insert into kysely_migration values ('9999-later', '2030-01-01T00:00:00.000Z')`);
    expect((await look({ CANDOR_DATA: data })).migrations).toMatch(/^broken: .* newer release \(9999-later\)$/);
  });

  it('whose write-ahead log only grows', () => {
    const file = path.join(temporaryDirectory(), 'candor.sqlite');
    writeFileSync(`${file}-wal`, Buffer.alloc(70_000_000));
    const settings = { ...readSettings({}), database: { file } };
    expect(checkWriteAheadLog({ settings, database: { kind: 'absent' } })).toMatchObject({ verdict: 'look' });
  });
});

describe('the clock', () => {
  it('that went back behind what is recorded already', async () => {
    const data = copy();
    const ahead = new Date(Date.now() + 3_600_000).toISOString();
    change(data, `drop trigger event_stays; update event set recorded_at = '${ahead}'`);
    expect((await look({ CANDOR_DATA: data })).clock).toBe('broken: the newest event was recorded 60 min from now');
  });

  it.each([
    [-30_000, 'look: the api is 30 s behind'],
    [7_200_000, 'broken: the api is 120 min ahead'],
  ])('that differs by %i ms from the api’s', async (ahead, told) => {
    // How long the answer takes must not count.
    vi.setSystemTime(Math.ceil(Date.now() / 1_000) * 1_000);
    onTestFinished(() => void vi.useRealTimers());
    const port = await listen((_, response) => {
      response.setHeader('date', new Date(Date.now() + ahead).toUTCString()).end('{"status":"ok"}');
    });
    expect((await look({ CANDOR_DATA: made, CANDOR_API_PORT: port })).clock).toBe(told);
  });
});

it('sees that something else has the port, and that something does not answer', async () => {
  const other = await listen((_, response) => response.end('<h1>It works!</h1>'));
  const silent = await listen(() => {});
  const found = await look({ CANDOR_DATA: made, CANDOR_STATUS_PORT: other, CANDOR_ADMIN_PORT: silent });
  expect(found.status).toMatch(/^broken: something else answers on /);
  expect(found.console).toMatch(/^broken: .*: no answer within 3 s$/);
});

describe('the record', () => {
  const root = (data: string) => path.join(data, 'published/manifest/root.json');
  const rewrite = (data: string, with_: object) =>
    writeFileSync(root(data), JSON.stringify({ ...JSON.parse(readFileSync(root(data), 'utf8')), ...with_ }));

  it.each([
    [{ index: 99 }, /^broken: readers see entry 99, the database ends at 2: nothing is published$/],
    [{ head: 'f'.repeat(64) }, /^broken: readers see entry 2, the database tells another story there/],
    [{ format: 7 }, /^broken: .* cannot be read$/],
  ])('that is published as %j', async (with_, told) => {
    const data = copy();
    rewrite(data, with_);
    expect((await look({ CANDOR_DATA: data })).record).toMatch(told);
  });

  it('that is not published yet', async () => {
    const data = copy();
    rmSync(path.join(data, 'published'), { recursive: true });
    mkdirSync(path.join(data, 'published'));
    expect((await look({ CANDOR_DATA: data })).record).toBe('look: nothing is published here');
  });

  it('that the running api refuses to publish over, told as JSON with exit code 1', async () => {
    const data = copy();
    rewrite(data, { index: 99 });
    const environment = { CANDOR_DATA: data, CANDOR_API_PORT: String(await freePort()) };
    const api = candor(['start', 'api'], environment);
    onTestFinished(() => void api.child.kill('SIGKILL'));
    const [, url] = await api.says(/"url":"(http:[^"]+)"/);
    // It is ready at once where something was published before, and looks at that then.
    await until(async () => (await (await fetch(`${url}/readyz`)).text()).includes('entry 99'), 'it refuses');
    const asked = candor(['doctor', '--json'], environment);
    expect(await asked.ended, asked.stderr()).toBe(1);
    const { isWell, findings } = JSON.parse(asked.stdout());
    const of = (check: string) => findings.find((it: { check: string }) => it.check === check);
    expect(isWell).toBe(false);
    expect(of('api').verdict).toBe('ok');
    expect(of('clock')).toMatchObject({ verdict: 'ok', found: 'agrees with the api' });
    expect(of('publishing')).toMatchObject({ verdict: 'broken', found: expect.stringContaining('entry 99') });
    expect(of('record').verdict).toBe('broken');
  });
});
