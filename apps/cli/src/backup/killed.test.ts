import { copyFileSync, existsSync, mkdirSync, readdirSync, utimesSync } from 'node:fs';
import path from 'node:path';
import { openStore, verifyStore } from '@candor/store';
import { temporaryDirectory, until } from '@candor/testbed';
import { beforeAll, expect, it } from 'vitest';
import type { CandorProcess } from '../testing/candor-process.ts';
import { candor } from '../testing/candor-process.ts';

const KILLS = 8;
/** A process takes its time to start where others do too. */
const PATIENT = { within: 40_000 };
/** Loaded before a program: when a copy is made and not checked yet it stands still, and makes a file that says so. */
const STANDS_STILL = `
  import { writeFileSync } from 'node:fs';
  import { DatabaseSync } from 'node:sqlite';
  const { prepare } = DatabaseSync.prototype;
  DatabaseSync.prototype.prepare = function (statement) {
    if (statement !== 'pragma integrity_check') return prepare.call(this, statement);
    writeFileSync(process.env.STANDS_STILL, '');
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
  };`;

let ground: string;

/** A database with 40 MB of commands, so that there is a middle of copying it; and a backup of another one. */
beforeAll(async () => {
  ground = temporaryDirectory();
  const file = path.join(ground, 'candor.sqlite');
  const store = await openStore({ file });
  await store.migrate();
  const many = `with recursive n(i) as (select 1 union all select i + 1 from n where i < 10000)
    insert into command select 'filler-' || i, 'clock', '', '"' || hex(zeroblob(2000)) || '"', '2024' from n`;
  await store.kysely.executeQuery({ sql: many, parameters: [] } as never);
  await store.close();
});

function copyOfGround(): string {
  const data = temporaryDirectory();
  copyFileSync(path.join(ground, 'candor.sqlite'), path.join(data, 'candor.sqlite'));
  return data;
}

async function commandsIn(file: string): Promise<number> {
  const store = await openStore({ file }, { readOnly: true });
  try {
    expect(await verifyStore(store.reader)).toMatchObject({ ok: true });
    const { rows } = await store.kysely.executeQuery({
      sql: 'select count(*) as c from command',
      parameters: [],
    } as never);
    return (rows as { c: number }[])[0]?.c ?? 0;
  } finally {
    await store.close();
  }
}

it('a backup that is killed in the middle leaves no file that looks like one, and one a day later sweeps up', async () => {
  const data = copyOfGround();
  const backups = path.join(data, 'backups');
  const stands = path.join(data, 'stands-still');
  const first = candor(['backup'], {
    CANDOR_DATA: data,
    STANDS_STILL: stands,
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(STANDS_STILL)}`,
  });
  await until(() => existsSync(stands), 'it has copied', PATIENT);
  expect(readdirSync(backups).filter((it) => it.endsWith('.unfinished'))).toHaveLength(1);
  first.child.kill('SIGKILL');
  expect(await first.ended).toBe('SIGKILL');
  expect(readdirSync(backups).filter((it) => it.endsWith('.sqlite'))).toEqual([]);
  const twoDaysAgo = new Date(Date.now() - 48 * 3_600_000);
  for (const name of readdirSync(backups)) utimesSync(path.join(backups, name), twoDaysAgo, twoDaysAgo);
  const second = candor(['backup', '--out', backups], { CANDOR_DATA: data });
  expect(await second.ended, second.stderr()).toBe(0);
  const [backup = '', ...others] = readdirSync(backups);
  expect(others).toEqual([]);
  expect(await commandsIn(path.join(backups, backup))).toBe(10_000);
});

it(`a restore that is killed at any of ${KILLS} moments leaves the database that was there, or the restored one`, async () => {
  const backup = path.join(temporaryDirectory(), 'backup.sqlite');
  const made = candor(['backup', '--out', backup], { CANDOR_DATA: ground });
  expect(await made.ended, made.stderr()).toBe(0);
  const data = temporaryDirectory();
  const file = path.join(data, 'candor.sqlite');
  const renew = async () => {
    const store = await openStore({ file });
    await store.migrate();
    await store.kysely.executeQuery({ sql: 'delete from command', parameters: [] } as never);
    await store.close();
  };
  const restore = () => candor(['restore', '--force', backup], { CANDOR_DATA: data });
  /** On a busy machine a copy may be over before we see that it began. */
  const copies = ({ child }: CandorProcess) => existsSync(`${file}.unfinished`) || child.exitCode !== null;
  mkdirSync(data, { recursive: true });
  await renew();
  const begun = performance.now();
  const whole = restore();
  await until(() => copies(whole), 'it copies', PATIENT);
  const starts = performance.now() - begun;
  expect(await whole.ended, whole.stderr()).toBe(0);
  const lasts = performance.now() - begun - starts;
  const seen = new Set<number>();
  for (let kill = 0; kill < KILLS; kill += 1) {
    await renew();
    const killed = restore();
    await until(() => copies(killed), 'it copies', PATIENT);
    await new Promise((resolve) => setTimeout(resolve, (lasts * kill) / KILLS));
    killed.child.kill('SIGKILL');
    await killed.ended;
    const commands = await commandsIn(file);
    expect([0, 10_000]).toContain(commands);
    seen.add(commands);
  }
  expect(seen).toContain(0);
  const last = restore();
  expect(await last.ended, last.stderr()).toBe(0);
  expect(await commandsIn(file)).toBe(10_000);
  expect(readdirSync(data).filter((it) => it.includes('unfinished'))).toEqual([]);
});
