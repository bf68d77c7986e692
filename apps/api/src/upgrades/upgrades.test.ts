import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Instant, instantOf } from '@candor/log';
import { SIGNERS } from '@candor/record/testing';
import type { Store, StoreSettings } from '@candor/store';
import { findApiKeyByHash, headOf, loadSigningKey, openStore, rebuild, verifyStore } from '@candor/store';
import { createTestDatabase, temporaryDirectory } from '@candor/testbed';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createAuth } from '../auth/auth.ts';
import { hashKey } from '../auth/principal.ts';
import type { Services } from '../context.ts';
import { createLogger } from '../logger.ts';
import { tellSigningKey } from '../page/tell-signing-key.ts';
import type { EngineUnderTest } from '../testing/place.ts';
import { ENGINES } from '../testing/place.ts';
import { ADAS_PASSWORD, PAGERS_KEY } from './add-people.ts';
import { KeptState, keptEntries } from './kept-state.ts';
import { EVERY_PAGE, MAY_DIFFER, RETOLD } from './may-differ.ts';
import { publishKept } from './publish-kept.ts';
import { ADA } from './stage.ts';

/** Every state that was ever kept: a release must bring each of them to its own. */
const STATES = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((it) => it.isDirectory())
  .map((it) => it.name);

const LOG = ['event', 'entry', 'command'];

describe.each(STATES.flatMap((version) => ENGINES.map((engine) => [version, engine] as const)))(
  'the state of %s on %s',
  (version, engine) => {
    it('keeps its log and record to the byte, and verifies', async () => {
      const store = await openKept(version, engine);
      const before = await rowsOf(store, LOG);
      await store.migrate();
      expect(await rowsOf(store, LOG)).toEqual(before);
      const { head, entries } = readKept(version);
      expect(await verifyStore(store.reader)).toEqual({ ok: true, head });
      expect(await headOf(store.reader)).toEqual(head);
      expect(await keptEntries(store)).toEqual(entries);
    });

    it('has read tables after migrating that a rebuild does not change', async () => {
      const store = await openKept(version, engine);
      await store.migrate();
      const tables = await tablesOf(store);
      expect(tables).toEqual(expect.arrayContaining([...LOG, 'incident']));
      const before = await rowsOf(store, tables);
      await rebuild(store);
      expect(await rowsOf(store, tables)).toEqual(before);
    });

    it('lets in who came in before', async () => {
      const store = await openKept(version, engine);
      await store.migrate();
      const logger = createLogger('silent');
      const auth = createAuth({ store, adminUrl: 'https://console.example.com', secret: 'x'.repeat(32), logger });
      const { user } = await auth.api.signInEmail({ body: { email: ADA.email, password: ADAS_PASSWORD } });
      expect(user).toMatchObject({ id: ADA.id, name: 'Ada' });
      expect(
        await findApiKeyByHash(store.reader, { keyHash: hashKey(PAGERS_KEY), now: instantOf(Date.now()) }),
      ).toMatchObject({ name: 'pager' });
    });

    it('tells readers once which key signs from now on', async () => {
      const store = await openKept(version, engine);
      await store.migrate();
      const { head } = readKept(version);
      const told = await loadSigningKey(store.reader);
      const index = told ? head.index : head.index + 1;
      const now = () => Instant.parse('2030-01-01T00:00Z');
      const services = { store, now, realNow: now, newSalt: () => '', logger: createLogger('silent') };
      for (let start = 0; start < 2; start += 1) await tellSigningKey(services as unknown as Services, SIGNERS[0]);
      expect(await verifyStore(store.reader)).toMatchObject({ ok: true, head: { index } });
      const [first] = SIGNERS;
      expect(await loadSigningKey(store.reader)).toMatchObject({ keyId: first.keyId, index: told?.index ?? index });
    });

    it('publishes every byte that it published before, but for what changed on purpose', async () => {
      const store = await openKept(version, engine);
      await store.migrate();
      const kept = readKept(version);
      const directory = path.join(temporaryDirectory(), 'published');
      const now = Instant.parse(kept.publishedAt);
      const { hashes, textOf } = await publishKept(store, { directory, now });
      const changed = Object.keys(kept.files).filter((file) => hashes[file] !== kept.files[file]);
      const reasons = MAY_DIFFER[version] ?? {};
      const isNamed = (file: string) => file in reasons || (EVERY_PAGE in reasons && file.endsWith('.html'));
      expect(changed.filter((file) => !isNamed(file))).toEqual([]);
      expect(Object.keys(reasons).filter((file) => file !== EVERY_PAGE && !changed.includes(file))).toEqual([]);
      for (const [file, before] of Object.entries(kept.texts)) expectToldStill(file, before, textOf(file));
    });
  },
);

/** Opens a copy of a kept database as it was left. */
async function openKept(version: string, engine: EngineUnderTest): Promise<Store> {
  const store = await openStore(await settingsFor(version, engine));
  onTestFinished(() => store.close());
  if (engine === 'postgres') await store.kysely.executeQuery({ sql: read(version, 'candor.postgres.sql') } as never);
  return store;
}

async function settingsFor(version: string, engine: EngineUnderTest): Promise<StoreSettings> {
  if (engine === 'postgres') {
    const { url, drop } = await createTestDatabase();
    onTestFinished(drop);
    return { url };
  }
  const file = path.join(temporaryDirectory(), 'candor.sqlite');
  writeFileSync(file, gunzipSync(readFileSync(path.join(import.meta.dirname, version, 'candor.sqlite.gz'))));
  return { file };
}

function readKept(version: string): KeptState {
  return KeptState.parse(JSON.parse(read(version, 'kept.json')));
}

function read(version: string, file: string): string {
  return readFileSync(path.join(import.meta.dirname, version, file), 'utf8');
}

/** The tables that hold rows of ours; a full text index keeps its own beside them. */
async function tablesOf(store: Store): Promise<string[]> {
  const tables = await store.kysely.introspection.getTables();
  return tables.map(({ name }) => name).filter((name) => !/^kysely_|_(data|idx|content|docsize|config)$/.test(name));
}

async function rowsOf(store: Store, tables: readonly string[]): Promise<Record<string, string[]>> {
  const read = async (table: string) => {
    const { rows } = await store.kysely.executeQuery({ sql: `select * from "${table}"`, parameters: [] } as never);
    return rows.map((row) => JSON.stringify(row)).sort();
  };
  return Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await read(table)])));
}

/** What programs read keeps its keys and values, whatever a later release adds; feeds keep their ids and times. */
function expectToldStill(file: string, before: string, now: string): void {
  const kept = (key: string, value: unknown) => (key in RETOLD ? undefined : value);
  if (file.endsWith('.json')) expect(JSON.parse(now), file).toMatchObject(JSON.parse(before, kept));
  else expect(itemsOf(now), file).toEqual(expect.arrayContaining(itemsOf(before)));
}

/** The id of a feed, and id and times of each thing in it. Another thing may be told beside what was. */
function itemsOf(feed: string): string[][] {
  const [head = '', ...items] = feed.split(/<entry>|<item>|BEGIN:VEVENT/);
  expect(items).not.toEqual([]);
  return [head.match(/<id>[^<]*</g) ?? [], ...items.map(marksOf)];
}

function marksOf(item: string): string[] {
  const marks = item.match(/<(id|published|updated|guid|pubDate)\b[^>]*>[^<]*<|^(UID|DTSTAMP|DTSTART|DTEND)[^\r\n]*/gm);
  expect(marks).not.toBeNull();
  return marks ?? [];
}
