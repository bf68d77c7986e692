import { existsSync, readFileSync } from 'node:fs';
import { verify } from '@candor/record';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { listAudit } from '../audit/list-audit.ts';
import { putAudit } from '../audit/put-audit.ts';
import { keepCommand } from '../commands/kept-command.ts';
import { listIncidents } from '../incidents/list-incidents.ts';
import { loadStream } from '../log/load.ts';
import { rebuild } from '../read-tables/rebuild.ts';
import { entriesAfter } from '../record/entries.ts';
import { search } from '../search/search.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { act, declare, incidentId, NOW, noteId, publish } from '../testing/acts.ts';
import { createDatabase, ENGINES, openTestStore } from '../testing/engines.ts';
import { redact } from '../testing/redaction-acts.ts';
import { expectWhole } from '../testing/whole.ts';
import { isRewriteDue, rewriteFiles } from './rewrite-files.ts';
import { scanTexts } from './scan-texts.ts';

const WORDS = 'Zanzibarquux Müller “called” \\ us';
const GROUND = 'Personal data of a customer, removed on request (GDPR art. 17)';

describe.each(ENGINES)('a redaction on %s', (engine) => {
  it('destroys the words in event, read tables, search and audit, and leaves the chain valid', async () => {
    const store = await openTestStore(engine);
    await declare(store, 1, { title: WORDS });
    await publish(store, 1, { commandId: 'update', text: 'We know why.' });
    await store.transaction((tx) => putAudit(tx, { ...AUDITED, commandId: 'declare-1', subjectName: WORDS }));
    const before = await entriesAfter(store.reader, 0, 10);

    const [index] = await redact(
      store,
      { texts: [await placeOf(store, WORDS)], ground: GROUND },
      { commandId: 'redact' },
    );

    const entries = await entriesAfter(store.reader, 0, 10);
    expect(verify(entries)).toMatchObject({ ok: true });
    expect(entries.map(({ hash }) => hash)).toEqual([...before.map(({ hash }) => hash), entries.at(-1)?.hash]);
    expect(entries.at(-1)).toMatchObject({ index, kind: 'redaction', data: { index: 1, ground: { text: GROUND } } });
    expect(entries[0]).toMatchObject({ data: { title: { salt: null, text: null } } });
    await expectWhole(store);
    expect(await rowsHolding(store, 'zanzibar')).toEqual([]);
    expect((await search(store, { query: 'zanzibarquux', limit: 5 })).total).toBe(0);
    const audit = await listAudit(store.reader, { limit: 5 });
    expect(audit.rows.map(({ subjectName, after }) => [subjectName, after])).toEqual([
      ['[removed]', { title: '[removed]', text: 'We are looking into it.', link: 'Help: [removed]' }],
    ]);
    expect((await listAudit(store.reader, { text: 'zanzibar', limit: 5 })).rows).toEqual([]);
    const live = await listIncidents(store.reader, { limit: 5 });
    await rebuild(store);
    expect(await listIncidents(store.reader, { limit: 5 })).toEqual(live);
  });

  it('tells readers nothing of a text that they never saw', async () => {
    const store = await openTestStore(engine);
    await declare(store, 1);
    const note = { type: 'AddNote', incidentId: incidentId(1), noteId: noteId(1), text: WORDS } as const;
    await act(store, note, { commandId: 'note' });
    const place = await placeOf(store, WORDS);
    expect(await redact(store, { texts: [place], ground: GROUND }, { commandId: 'redact' })).toEqual([null]);
    expect((await entriesAfter(store.reader, 0, 10)).map(({ kind }) => kind)).toEqual(['incident', 'update']);
    expect(await rowsHolding(store, 'zanzibar')).toEqual([]);
    await expectWhole(store);
  });

  it('makes the hash of what was asked useless, and says so to whoever asks again', async () => {
    const store = await openTestStore(engine);
    await declare(store, 1, { title: WORDS });
    const { input_hash: kept } = await commandRow(store, 'declare-1');
    const nothing = { actor: 'admin:op1', answer: '{}', recordedAt: NOW };
    await store.transaction((tx) => keepCommand(tx, { ...nothing, id: 'said-nothing', inputHash: 'f'.repeat(64) }));
    await redact(store, { texts: [await placeOf(store, WORDS)], ground: GROUND }, { commandId: 'redact' });
    expect(kept).toMatch(/^[0-9a-f]{64}$/);
    expect(await rowsHolding(store, kept)).toEqual([]);
    expect(await rowsHolding(store, 'f'.repeat(64))).toEqual([]);
    await expect(declare(store, 1, { title: WORDS })).rejects.toMatchObject({ code: 'command-redacted' });
    await expect(declare(store, 1, { title: WORDS, actor: { role: 'admin', id: 'other' } })).rejects.toMatchObject({
      code: 'command-reused',
    });
  });

  it('is made once for the same command, and refused for another', async () => {
    const store = await openTestStore(engine);
    await declare(store, 1, { title: WORDS });
    const texts = [await placeOf(store, WORDS)];
    const first = await redact(store, { texts, ground: GROUND }, { commandId: 'redact' });
    expect(await redact(store, { texts, ground: GROUND }, { commandId: 'redact' })).toEqual(first);
    const again = redact(store, { texts, ground: GROUND }, { commandId: 'redact-again' });
    await expect(again).rejects.toMatchObject({ code: 'text-redacted-already' });
  });

  it('can destroy the ground of another one', async () => {
    const store = await openTestStore(engine);
    await declare(store, 1, { title: 'Mail fails' });
    await redact(store, { texts: [await placeOf(store, 'Mail fails')], ground: WORDS }, { commandId: 'one' });
    await redact(store, { texts: [await placeOf(store, WORDS)], ground: GROUND }, { commandId: 'other' });
    expect(await rowsHolding(store, 'zanzibar')).toEqual([]);
    await expectWhole(store);
  });

  it('is the only change that the database lets happen to an event or the audit', async () => {
    const store = await openTestStore(engine);
    await declare(store, 1, { title: WORDS });
    await publish(store, 1, { commandId: 'update', text: 'We know why.' });
    await store.transaction((tx) => putAudit(tx, AUDITED));
    const row = await store.kysely
      .selectFrom('event')
      .select('data')
      .where('sequence', '=', 1)
      .executeTakeFirstOrThrow();
    const change = (data: string, sequence = 1) =>
      store.kysely.updateTable('event').set({ data }).where('sequence', '=', sequence).execute();
    const audit = () => store.kysely.updateTable('audit').set({ after: '{}' }).execute();
    await expect(change(row.data.replace('Müller', 'Maier'))).rejects.toThrow('append-only');
    await expect(change(row.data.replace(/"salt".*"text":"[^}]*\}/, '"salt":null,"text":null}'))).rejects.toThrow(
      'append-only',
    );
    await expect(audit()).rejects.toThrow('append-only');

    await redact(store, { texts: [await placeOf(store, WORDS)], ground: GROUND }, { commandId: 'redact' });
    const { data } = await store.kysely
      .selectFrom('event')
      .select('data')
      .where('sequence', '=', 1)
      .executeTakeFirstOrThrow();
    await expect(change(data.replace('"backfilled":false', '"backfilled":true'))).rejects.toThrow('append-only');
    await expect(change(data.replace('"text":null', '"text":"else"'))).rejects.toThrow('append-only');
    await expect(change(row.data)).rejects.toThrow('append-only');
    await expect(change('{}', 2)).rejects.toThrow('append-only');
    await rewriteFiles(store);
    await expect(audit()).rejects.toThrow('append-only');
    await expect(store.kysely.updateTable('audit').set({ name: 'Eve' }).execute()).rejects.toThrow('append-only');
  });
});

it('leaves no trace in the file of SQLite or the log beside it', async () => {
  const settings = await createDatabase('sqlite');
  if (!('file' in settings)) throw new Error('SQLite has a file.');
  const store = await openStore(settings);
  await store.migrate();
  await declare(store, 1, { title: WORDS, text: `It was Zanzibarquux. ${'Long words. '.repeat(900)}` });
  for (let nth = 0; nth < 20; nth += 1) await publish(store, 1, { commandId: `update-${nth}`, text: `Step ${nth}.` });
  expect(bytesOf(settings.file)).toContain('Zanzibarquux');
  const { texts } = await scanTexts(store.reader, { isWanted: says('Zanzibarquux'), limit: 9 });
  const places = texts.map(({ event, text }) => ({ sequence: event.sequence, hash: text.hash }));
  await redact(store, { texts: places, ground: GROUND }, { commandId: 'redact' });
  expect(await isRewriteDue(store.reader)).toBe(true);

  expect(await rewriteFiles(store)).toBe(true);
  expect(bytesOf(settings.file)).not.toMatch(/zanzibar/i);
  expect(await isRewriteDue(store.reader)).toBe(false);
  expect(await rewriteFiles(store)).toBe(true);
  const found = sql`create virtual table temp.vocabulary using fts5vocab(main, search_index, row)`;
  await found.execute(store.kysely);
  const { rows } = await sql<{ term: string }>`select term from temp.vocabulary`.execute(store.kysely);
  expect(rows.map(({ term }) => term)).toContain('step');
  expect(rows.map(({ term }) => term)).not.toContain('zanzibarquux');
  await store.close();
});

it('waits with writing the file anew while somebody reads old pages', async () => {
  const settings = await createDatabase('sqlite');
  const [store, other] = [await openStore(settings), await openStore(settings, { readOnly: true })];
  await store.migrate();
  await declare(store, 1, { title: WORDS });
  await sql`begin`.execute(other.kysely);
  await sql`select * from event`.execute(other.kysely);
  await redact(store, { texts: [await placeOf(store, WORDS)], ground: GROUND }, { commandId: 'redact' });
  expect(await rewriteFiles(store)).toBe(false);
  expect(await isRewriteDue(store.reader)).toBe(true);
  await sql`commit`.execute(other.kysely);
  expect(await rewriteFiles(store)).toBe(true);
  for (const it of [store, other]) await it.close();
});

it('is found page by page, the newest first', async () => {
  const store = await openTestStore('sqlite');
  await declare(store, 1);
  for (let nth = 0; nth < 5; nth += 1) await publish(store, 1, { commandId: `update-${nth}`, text: `Step ${nth}.` });
  const first = await scanTexts(store.reader, { isWanted: says('Step'), limit: 2 });
  expect(first.texts.map(({ text }) => text.text)).toEqual(['Step 4.', 'Step 3.']);
  const second = await scanTexts(store.reader, { isWanted: says('Step'), limit: 9, before: first.next ?? 0 });
  expect(second.texts.map(({ text, path }) => [text.text, path])).toEqual(
    [2, 1, 0].map((nth) => [`Step ${nth}.`, 'text']),
  );
  expect(second.next).toBeNull();
  const elsewhere = await scanTexts(store.reader, { stream: 'page', isWanted: () => true, limit: 9 });
  expect(elsewhere.texts).toEqual([]);
  expect(await loadStream(store.reader, 'redactions')).toEqual([]);
});

const AUDITED = {
  at: NOW,
  kind: 'operator',
  actorId: 'op1',
  name: 'Ada',
  email: null,
  role: 'admin',
  address: null,
  agent: null,
  act: 'DeclareIncident',
  refused: false,
  subject: `incident/${incidentId(1)}`,
  subjectName: null,
  commandId: null,
  requestId: null,
  before: null,
  after: { title: WORDS, text: 'We are looking into it.', link: `Help: ${WORDS}` },
} as const;

function says(words: string) {
  return ({ text }: { readonly text: { readonly text: string | null } }) => text.text?.includes(words) === true;
}

async function placeOf(store: Store, words: string) {
  const { texts } = await scanTexts(store.reader, { isWanted: says(words), limit: 1 });
  const [found] = texts;
  if (!found) throw new Error(`Nobody said ${words}.`);
  return { sequence: found.event.sequence, hash: found.text.hash };
}

function commandRow({ kysely }: Store, id: string) {
  return kysely.selectFrom('command').select('input_hash').where('id', '=', id).executeTakeFirstOrThrow();
}

/** The tables with a row that holds some words, whatever their case. */
async function rowsHolding({ kysely }: Store, words: string): Promise<string[]> {
  const tables = await kysely.introspection.getTables();
  const holding: string[] = [];
  for (const { name } of tables) {
    const { rows } = await sql`select * from ${sql.table(name)}`.execute(kysely);
    if (JSON.stringify(rows).toLowerCase().includes(words.toLowerCase())) holding.push(name);
  }
  return holding;
}

/** The bytes of a database's file and of the log beside it, as Latin-1. */
function bytesOf(file: string): string {
  return [file, `${file}-wal`].map((it) => (existsSync(it) ? readFileSync(it, 'latin1') : '')).join('');
}
