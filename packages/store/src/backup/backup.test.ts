import { existsSync, readdirSync, readFileSync, statSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { temporaryDirectory } from '@candor/testbed';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { entriesAfter, headOf } from '../record/entries.ts';
import { verifyStore } from '../record/verify-store.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { declare, NOW, publish } from '../testing/acts.ts';
import { startChild } from '../testing/children.ts';
import { openUntilEnd } from '../testing/engines.ts';
import { backUp } from './back-up.ts';
import { readLabel } from './label.ts';
import { restoreBackup } from './restore.ts';

const RELEASE = '0.4.0';

/** A database with two incidents in a data directory, and where its backups go. */
async function place() {
  const directory = temporaryDirectory();
  const file = path.join(directory, 'candor.sqlite');
  const store = await openUntilEnd({ file });
  await store.migrate();
  await declare(store, 1);
  await declare(store, 2);
  const to = path.join(temporaryDirectory(), 'backup.sqlite');
  const aside = path.join(directory, 'set-aside', 'before.sqlite');
  return { directory, file, store, to, aside, backUp: () => backUp({ from: file, to, release: RELEASE, now: NOW }) };
}

async function look<Answer>(file: string, work: (store: Store) => Promise<Answer>): Promise<Answer> {
  const store = await openStore({ file }, { readOnly: true });
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

describe('a backup', () => {
  it('is one file that only its owner can read, with log, record and a label', async () => {
    const { to, store, backUp } = await place();
    const { index, hash } = await headOf(store.reader);
    const label = { madeAt: NOW, release: RELEASE, sequence: 4, index, hash };
    expect(await backUp()).toEqual(label);
    expect(readLabel(to)).toEqual(label);
    expect(readdirSync(path.dirname(to))).toEqual(['backup.sqlite']);
    expect(statSync(to).mode & 0o777).toBe(0o600);
    const before = readFileSync(to);
    expect(await look(to, (it) => verifyStore(it.reader))).toEqual({ ok: true, head: { index, hash } });
    expect(readFileSync(to).equals(before)).toBe(true);
  });

  it('is whole though others write all the while', async () => {
    const { file, store, to, backUp } = await place();
    const writer = startChild('writer', { settings: { file }, prefix: 'busy', count: 10_000 });
    await writer.go();
    await writer.printed(5);
    const label = await backUp();
    const said = writer.lines.length;
    await writer.printed(said + 3);
    await writer.kill();
    expect(await look(to, (it) => headOf(it.reader))).toEqual({ index: label.index, hash: label.hash });
    expect((await headOf(store.reader)).index).toBeGreaterThan(label.index);
  });

  it('is not made of a log that breaks, nor in the place of another file', async () => {
    const { store, to, backUp } = await place();
    await sql`drop trigger event_redacts`.execute(store.kysely);
    await sql`update event set data = replace(data, 'We are', 'We were')`.execute(store.kysely);
    await expect(backUp()).rejects.toThrow('Its log breaks at event 2 (text).');
    expect(readdirSync(path.dirname(to))).toEqual([]);
    writeFileSync(to, 'something else');
    await expect(backUp()).rejects.toThrow('There is a file');
    expect(readFileSync(to, 'utf8')).toBe('something else');
  });

  it('sweeps up what one left that was killed, and nothing that others may be writing', async () => {
    const { to, backUp } = await place();
    const directory = path.dirname(to);
    const write = (name: string, hoursAgo: number) => {
      const file = path.join(directory, name);
      writeFileSync(file, 'half a');
      utimesSync(file, new Date(), new Date(Date.now() - hoursAgo * 3_600_000));
    };
    write('backup.sqlite.999999999.unfinished', 25);
    write('candor-20261126T031700Z.sqlite.999999998.unfinished-journal', 25);
    const others = [
      // On another machine its process may well run.
      'candor-20261126T031700Z.sqlite.999999999.unfinished',
      `backup.sqlite.${process.ppid}.unfinished`,
      'letter.999999999.unfinished',
    ];
    for (const [at, hoursAgo] of [23, 25, 25].entries()) write(others[at] ?? '', hoursAgo);
    await backUp();
    expect(readdirSync(directory).sort()).toEqual(['backup.sqlite', ...others].sort());
  });
});

describe('a restore', () => {
  async function lose(more = true) {
    const it = await place();
    await it.backUp();
    if (more) await publish(it.store, 1, { commandId: 'after the backup' });
    await it.store.close();
    return { ...it, restore: (from = it.to) => restoreBackup({ from, to: it.file, aside: it.aside }) };
  }

  it('brings back what was backed up, and keeps what was there', async () => {
    const { file, aside, restore } = await lose();
    const { head, label, before } = await restore();
    expect(before).toBe(aside);
    expect(label).toMatchObject({ index: head.index, hash: head.hash });
    expect(readLabel(file)).toBeNull();
    expect(await look(file, (it) => verifyStore(it.reader))).toEqual({ ok: true, head });
    expect((await look(aside, (it) => headOf(it.reader))).index).toBe(head.index + 1);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  it('ends every way in that the backup knew', async () => {
    const { file, store, to, backUp, aside } = await place();
    await sql`insert into setup_link (token_hash, created_at, expires_at) values ('a', ${NOW}, ${NOW})`.execute(
      store.kysely,
    );
    await sql`insert into "user" values ('u', 'Ada', 'ada@example.com', 1, null, ${NOW}, ${NOW}, 'admin')`.execute(
      store.kysely,
    );
    await sql`insert into session values ('s', ${NOW}, 'token', ${NOW}, ${NOW}, null, null, 'u')`.execute(store.kysely);
    await sql`insert into invitation (id, email, role, token_hash, created_at, expires_at) values ('i', 'b@example.com', 'viewer', 'b', ${NOW}, ${NOW})`.execute(
      store.kysely,
    );
    await sql`insert into password_link (operator_id, token_hash, created_at, expires_at) values ('u', 'c', ${NOW}, ${NOW})`.execute(
      store.kysely,
    );
    await backUp();
    await store.close();
    await restoreBackup({ from: to, to: file, aside });
    const database = new DatabaseSync(file, { readOnly: true });
    onTestFinished(() => database.close());
    const tables = database.prepare("select name from sqlite_schema where type = 'table'").all();
    const withTokens = tables
      .map(({ name }) => String(name))
      .filter((name) =>
        database
          .prepare(`select * from "${name}"`)
          .columns()
          .some((it) => /^token/.test(it.name)),
      );
    expect(withTokens).toEqual(expect.arrayContaining(['session', 'setup_link', 'invitation', 'password_link']));
    for (const name of withTokens) expect(database.prepare(`select * from "${name}"`).all(), name).toEqual([]);
    expect(database.prepare('select name from "user"').all()).toHaveLength(1);
  });

  it('takes a copy that was made in another way', async () => {
    const { file, store, aside } = await place();
    const copy = path.join(temporaryDirectory(), 'copy.sqlite');
    await sql.raw(`vacuum into '${copy}'`).execute(store.kysely);
    await store.close();
    expect(await restoreBackup({ from: copy, to: file, aside })).toMatchObject({ label: null, sequence: 4 });
  });

  it('works where there is no database, or one that is too damaged to be opened', async () => {
    const { file, aside, restore } = await lose();
    truncateSync(file, 1_000);
    writeFileSync(`${file}-wal`, 'a log of the lost database');
    await restore();
    expect(statSync(aside).size).toBe(1_000);
    expect(readFileSync(`${aside}-wal`, 'utf8')).toBe('a log of the lost database');
    expect(await look(file, (it) => verifyStore(it.reader))).toMatchObject({ ok: true });
  });

  it.each([
    ['cut short', (file: string) => truncateSync(file, 20_000)],
    ['no database', (file: string) => writeFileSync(file, 'a letter to the editor'.repeat(100))],
    [
      'with a changed text',
      (file: string) =>
        change(file, "drop trigger event_redacts; update event set data = replace(data, 'We are', 'We were')"),
    ],
    ['with other events than it says', (file: string) => change(file, 'update candor_backup set sequence = 9')],
    ['of a newer release', (file: string) => change(file, "insert into kysely_migration values ('9999-new', '2030')")],
  ])('refuses a file that is %s, and leaves everything as it was', async (_, damage) => {
    const { directory, file, to, restore } = await lose();
    damage(to);
    const before = readFileSync(file);
    await expect(restore()).rejects.toThrow();
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(existsSync(path.join(directory, 'set-aside'))).toBe(false);
    expect((await look(file, (it) => entriesAfter(it.reader, 0, 10))).length).toBe(5);
  });
});

function change(file: string, statement: string): void {
  const database = new DatabaseSync(file);
  database.exec(statement);
  database.close();
}
