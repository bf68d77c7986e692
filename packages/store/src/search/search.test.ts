import { EMPTY_CATALOGUE } from '@candor/features';
import type { WrittenSection } from '@candor/incidents';
import { decideMaintenance, decidePostmortem, maintenanceStream, postmortemStream } from '@candor/incidents';
import { MaintenanceId } from '@candor/log';
import fc from 'fast-check';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../commands/run-command.ts';
import { append } from '../log/append.ts';
import { loadPostmortemDraft } from '../log/fold.ts';
import { rebuild } from '../read-tables/rebuild.ts';
import { scanTexts } from '../redaction/scan-texts.ts';
import type { Store } from '../store/store.ts';
import {
  act,
  decidingAt,
  declare,
  incidentId,
  minutesLater,
  NOW,
  noteId,
  OPERATOR,
  publish,
  updateId,
} from '../testing/acts.ts';
import { ENGINES, openTestStore } from '../testing/engines.ts';
import { redact } from '../testing/redaction-acts.ts';
import type { Found, Search } from './search.ts';
import { search } from './search.ts';

const RULES: readonly (readonly [string, string, readonly number[]])[] = [
  ['all words, in any order', 'cold cache', [2, 3, 1]],
  ['and not only some of them', 'cold paris', []],
  ['words in quotation marks in a row', '"cache is"', [3, 1]],
  ['in this order', '"cold cache"', [2]],
  ['the last word by its beginning', 'the ca', [1, 2]],
  ['but not the others', 'ca the', []],
  ['nor what is quoted', '"ca"', []],
  ['nor the middle of a word', 'ache', []],
  ['whatever their case and accents', 'GRUSSE munchen', [3]],
  ['and with accents that are not there', 'cáché', [2, 3, 1]],
  ['scripts without spaces by any piece', '発生', [3]],
  ['in order', '生発', []],
];

describe.each(ENGINES)('search on %s', (engine) => {
  /** Three incidents; the word “cache” is in a title, in updates, in a reason, in a postmortem and in a note. */
  async function library(): Promise<Store> {
    const store = await openTestStore(engine);
    await declare(store, 1, { title: 'Photos fail', text: 'The cache is cold.' });
    await declare(store, 2, { title: 'A cold cache', text: 'We look.', now: minutesLater(1) });
    await declare(store, 3, {
      title: 'Chats are slow',
      text: 'Grüße aus München. 障害が発生しました。',
      now: minutesLater(2),
    });
    const impact = { type: 'OverrideImpact', impact: 'critical', reason: 'Every cache is cold.' } as const;
    await act(store, { ...impact, incidentId: incidentId(3) }, { commandId: 'impact-3', now: minutesLater(3) });
    await note(store, 2, 'Is it the cache of Paris?', minutesLater(4));
    await publish(store, 2, { commandId: 'resolve-2', status: 'resolved', text: 'Warm again.', now: minutesLater(5) });
    await draft(store, 2, 'went_badly', 'Nobody watched the cache.');
    return store;
  }

  it('finds texts of every kind, the best place first, then the newest', async () => {
    const store = await library();
    expect(await hits(store, 'cache')).toEqual([
      '2: incident “A cold [cache]”; postmortem “Nobody watched the [cache].”; note “Is it the [cache] of Paris?”',
      '3: impact “Every [cache] is cold.”',
      '1: update “The [cache] is cold.”',
    ]);
    expect(await hits(store, 'cache', { kinds: ['note', 'postmortem'] })).toEqual([
      '2: postmortem “Nobody watched the [cache].”; note “Is it the [cache] of Paris?”',
    ]);
  });

  it('finds words by the rules of the query', async () => {
    const store = await library();
    for (const [what, query, expected] of RULES)
      expect((await search(store, { query, limit: 10 })).found.map(numberOf), what).toEqual(expected);
  });

  it('finds the same when the index is made anew from the log', async () => {
    const store = await library();
    const before = await hits(store, 'cache');
    await sql`delete from search_text`.execute(store.kysely);
    expect(await hits(store, 'cache')).toEqual([]);
    await rebuild(store);
    expect(await hits(store, 'cache')).toEqual(before);
  });

  it('keeps to open or over, to a time, and to a page', async () => {
    const store = await library();
    const numbers = async (asked: Partial<Search>) =>
      (await search(store, { query: 'c', limit: 10, ...asked })).found.map(numberOf);
    expect(await numbers({})).toEqual([3, 2, 1]);
    expect(await numbers({ open: true })).toEqual([3, 1]);
    expect(await numbers({ open: false })).toEqual([2]);
    expect(await numbers({ from: minutesLater(1), before: minutesLater(2) })).toEqual([2]);
    expect(await numbers({ limit: 2 })).toEqual([3, 2]);
    expect(await numbers({ limit: 2, skip: 2 })).toEqual([1]);
    expect(await search(store, { query: 'c', limit: 1, skip: 1 })).toMatchObject({
      total: 3,
      found: [{ matching: 3 }],
    });
    expect(await search(store, { query: 'c', limit: 2, skip: 4 })).toEqual({ isEmpty: false, total: 3, found: [] });
    expect(await search(store, { query: '?!', limit: 1 })).toEqual({ isEmpty: true, total: 0, found: [] });
  });

  it('finds maintenances too, by title, updates and reasons', async () => {
    const store = await library();
    await scheduleMaintenance(store, 7, 'A new cache', 'We warm it.');
    expect(await hits(store, 'cache', { kinds: ['incident', 'maintenance'] })).toEqual([
      '7: maintenance “A new [cache]”',
      '2: incident “A cold [cache]”',
    ]);
    expect(await hits(store, 'warm', { open: true })).toEqual(['7: update “We [warm] it.”']);
    expect(await hits(store, 'warm', { open: false })).toEqual(['2: update “[Warm] again.”']);
  });

  it('shows three texts of an incident, and says how many there are', async () => {
    const store = await library();
    for (const nth of [1, 2, 3, 4]) await note(store, 1, `Cache ${nth}`, minutesLater(10 + nth));
    const { found } = await search(store, { query: 'cache', kinds: ['note'], limit: 1 });
    expect(found).toMatchObject([{ matching: 4, texts: [{}, {}, {}] }]);
    expect((await hits(store, 'cache', { kinds: ['note'], limit: 1 }))[0]).toBe(
      '1: note “[Cache] 4”; note “[Cache] 3”; note “[Cache] 2”',
    );
  });

  it('forgets a draft that was replaced, and a text that was redacted', async () => {
    const store = await library();
    await draft(store, 2, 'went_badly', 'Nobody was told.');
    expect(await hits(store, 'watched')).toEqual([]);
    expect(await hits(store, 'nobody was')).toEqual(['2: postmortem “[Nobody] [was] told.”']);

    const { texts } = await scanTexts(store.reader, { isWanted: ({ event }) => event.type === 'NoteAdded', limit: 9 });
    const places = texts.map(({ event: { sequence }, text: { hash } }) => ({ sequence, hash }));
    await redact(store, { texts: places, ground: 'On request.' }, { commandId: 'redact' });
    expect(await hits(store, 'paris')).toEqual([]);
    if (engine === 'postgres') return;
    const { rows } = await sql<{ block: Uint8Array }>`select block from search_index_data`.execute(store.kysely);
    expect(rows.filter(({ block }) => Buffer.from(block).includes('aris'))).toEqual([]);
    await sql`insert into search_index (search_index) values ('integrity-check')`.execute(store.kysely);
  });

  it('takes any string for a query, and finds with any word what holds it', async () => {
    const store = await library();
    const anyQuery = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({
        unit: fc.constantFrom('"', "'", '*', ' ', 'a', 'OR', 'NEAR(', ':', '\\', '-', '\0', '&', '|', '!', '(', ')'),
        maxLength: 12,
      }),
    );
    await fc.assert(
      fc.asyncProperty(anyQuery, async (query) => {
        await search(store, { query: query.toWellFormed(), limit: 3 });
      }),
      { numRuns: 60 },
    );
    const anyWord = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 });
    let nth = 100;
    await fc.assert(
      fc.asyncProperty(anyWord, async (word) => {
        nth += 1;
        await note(store, 3, `zzz${nth} ${word.replaceAll('\0', ' ').toWellFormed()} end`, minutesLater(nth));
        const { found } = await search(store, { query: `zzz${nth} ${word.replaceAll(/["\0]/g, ' ')} end`, limit: 3 });
        expect(found.map(numberOf)).toEqual([3]);
      }),
      { numRuns: 20 },
    );
  });
});

async function scheduleMaintenance(store: Store, nth: number, title: string, words: string): Promise<void> {
  const given = { commandId: `schedule-${nth}`, actor: OPERATOR, now: minutesLater(40) };
  const maintenanceId = MaintenanceId.parse(`m${String(nth).padStart(11, '0')}`);
  const plan = { scheduledFor: minutesLater(100), scheduledUntil: minutesLater(160), features: [] };
  const asked = { title, text: words, ...plan, startsByItself: true, endsByItself: true };
  const ids = { maintenanceId, updateId: updateId(nth), seriesId: null };
  const at = { ...decidingAt(given.now), catalogue: EMPTY_CATALOGUE };
  await runCommand(store, { ...given, type: 'ScheduleMaintenance', input: {} }, async (tx) => {
    const events = decideMaintenance(undefined, { type: 'ScheduleMaintenance', ...ids, ...asked }, at);
    await append(tx, { stream: maintenanceStream(maintenanceId), events, ...given });
    return null;
  });
}

async function note(store: Store, nth: number, text: string, now = NOW): Promise<void> {
  const command = { type: 'AddNote', incidentId: incidentId(nth), noteId: noteId(nth), text } as const;
  await act(store, command, { commandId: `note-${nth}-${text.slice(0, 20)}-${now}`, now });
}

async function draft(store: Store, nth: number, section: WrittenSection, text: string): Promise<void> {
  const given = { commandId: `draft-${nth}-${text}`, actor: OPERATOR, now: minutesLater(30) };
  const id = incidentId(nth);
  await runCommand(store, { ...given, type: 'SavePostmortemDraft', input: {} }, async (tx) => {
    const before = await loadPostmortemDraft(tx, id);
    const written = { incidentId: id, sections: { [section]: text }, own: [], factors: [], after: before.version };
    const events = decidePostmortem(before, written, decidingAt(given.now));
    await append(tx, { stream: postmortemStream(id), events, ...given });
    return null;
  });
}

async function hits(store: Store, query: string, asked: Partial<Search> = {}): Promise<string[]> {
  const { found } = await search(store, { query, limit: 10, ...asked });
  return found.map((it) => {
    const texts = it.texts.map(({ kind, snippet }) => {
      const words = snippet.map((part) => (part.marked ? `[${part.text}]` : part.text)).join('');
      return `${kind} “${words}”`;
    });
    return `${numberOf(it)}: ${texts.join('; ')}`;
  });
}

function numberOf({ about }: Found): number {
  return Number((about.kind === 'incident' ? about.incident : about.maintenance).id.slice(1));
}
