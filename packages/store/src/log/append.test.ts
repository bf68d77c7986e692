import type { Decided } from '@candor/log';
import { CLOCK } from '@candor/log';
import type { LogEvent } from '@candor/record';
import { GENESIS, PAGE_STREAM, verify } from '@candor/record';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { entriesAfter, entryAt, headOf } from '../record/entries.ts';
import {
  act,
  appendSettings,
  declare,
  incidentId,
  minutesLater,
  NOW,
  noteId,
  OPERATOR,
  publish,
} from '../testing/acts.ts';
import { ENGINES, openTestStore } from '../testing/engines.ts';
import { append } from './append.ts';
import { loadCatalogue, loadIncident, loadPage, loadPostmortemDraft } from './fold.ts';
import { loadEvents, loadStream, logSize } from './load.ts';

describe.each(ENGINES)('appending on %s', (engine) => {
  it('numbers log, streams and record without holes, and reads back what it wrote', async () => {
    const store = await openTestStore(engine);
    await declare(store, 1, { severity: 'SEV1' });
    await declare(store, 2);
    await act(store, note(1), { commandId: 'note', now: minutesLater(1) });
    await publish(store, 1, { commandId: 'update', status: 'resolved', now: minutesLater(2) });

    const events = await loadStream(store.reader, `incident/${incidentId(1)}`);
    expect(events.map(({ type, sequence, version, index }) => [type, sequence, version, index])).toEqual([
      ['IncidentDeclared', 1, 1, 1],
      ['SeveritySet', 2, 2, null],
      ['UpdatePublished', 3, 3, 2],
      ['NoteAdded', 6, 4, null],
      ['UpdatePublished', 7, 5, 5],
    ]);
    expect(events[3]).toEqual({
      type: 'NoteAdded',
      data: { noteId: noteId(1), text: expect.objectContaining({ text: 'The database is full.' }) },
      sequence: 6,
      stream: `incident/${incidentId(1)}`,
      version: 4,
      schema: 1,
      happenedAt: NOW,
      recordedAt: minutesLater(1),
      actor: OPERATOR,
      commandId: 'note',
      index: null,
    });
    expect(await logSize(store.reader)).toBe(7);
  });

  it('returns what reading gives', async () => {
    const store = await openTestStore(engine);
    const events: Decided<LogEvent>[] = [
      { type: 'PromiseRanOut', data: { due: NOW }, happenedAt: NOW },
      { type: 'SeveritySet', data: { severity: null }, happenedAt: NOW },
    ];
    await declare(store, 1);
    const stream = `incident/${incidentId(1)}`;
    const given = { stream, events, actor: CLOCK, commandId: 'clock', now: minutesLater(3) };
    const recorded = await store.transaction((tx) => append(tx, given));
    expect((await loadStream(store.reader, stream)).slice(2)).toEqual(recorded);
    expect(await store.transaction((tx) => append(tx, { ...given, events: [] }))).toEqual([]);
    expect(await logSize(store.reader)).toBe(4);
  });

  it('chains each public entry, and gives the record back as it was chained', async () => {
    const store = await openTestStore(engine);
    expect(await headOf(store.reader)).toEqual(GENESIS);
    expect(await entriesAfter(store.reader, 0, 10)).toEqual([]);
    await store.transaction(appendSettings);
    await declare(store, 1);
    await act(store, note(1), { commandId: 'note' });
    await publish(store, 1, { commandId: 'update' });

    const entries = await entriesAfter(store.reader, 0, 10);
    expect(entries.map(({ index, kind }) => [index, kind])).toEqual([
      [1, 'page'],
      [2, 'incident'],
      [3, 'update'],
      [4, 'update'],
    ]);
    expect(verify(entries)).toEqual({ ok: true, head: await headOf(store.reader) });
    expect(await entriesAfter(store.reader, 1, 2)).toEqual(entries.slice(1, 3));
    expect(await entryAt(store.reader, 4)).toEqual(entries[3]);
    expect(await entryAt(store.reader, 5)).toBeUndefined();
  });

  it('never dates an event before the one in front of it, though the clock may run backwards', async () => {
    const store = await openTestStore(engine);
    await declare(store, 1, { now: minutesLater(5) });
    await publish(store, 1, { commandId: 'update', now: NOW });
    const events = await loadStream(store.reader, `incident/${incidentId(1)}`);
    expect(events.at(-1)).toMatchObject({ happenedAt: NOW, recordedAt: minutesLater(5) });
  });

  it('refuses an event of a type that does not exist, and one out of its place, and keeps nothing of either', async () => {
    const store = await openTestStore(engine);
    const unknown = { type: 'CoffeeMade', data: {}, happenedAt: NOW } as unknown as Decided<LogEvent>;
    const given = { stream: PAGE_STREAM, actor: OPERATOR, commandId: 'odd', now: NOW };
    const refused = store.transaction((tx) => append(tx, { ...given, events: [unknown] }));
    await expect(refused).rejects.toThrow('does not know events of type CoffeeMade');
    const lost: Decided<LogEvent> = { type: 'PromiseRanOut', data: { due: NOW }, happenedAt: NOW };
    const misplaced = store.transaction((tx) => append(tx, { ...given, events: [lost] }));
    await expect(misplaced).rejects.toThrow('PromiseRanOut lies in stream page');
    expect(await logSize(store.reader)).toBe(0);
  });

  it('folds what each stream holds', async () => {
    const store = await openTestStore(engine);
    const { reader } = store;
    expect(await loadPage(reader)).toBeUndefined();
    expect(await loadCatalogue(reader)).toEqual({ products: [], features: [] });
    expect(await loadIncident(reader, incidentId(1))).toBeUndefined();
    expect(await loadPostmortemDraft(reader, incidentId(1))).toMatchObject({ version: 0 });

    await store.transaction(appendSettings);
    await declare(store, 1, { title: 'No messages arrive' });
    await store.transaction((tx) => append(tx, draftOf(1)));
    expect(await loadPage(reader)).toMatchObject({ url: 'https://status.example.com' });
    expect(await loadIncident(reader, incidentId(1))).toMatchObject({
      title: { text: 'No messages arrive' },
      status: 'investigating',
      lastSaid: 3,
    });
    expect(await loadPostmortemDraft(reader, incidentId(1))).toMatchObject({ version: 1, savedAt: NOW });
  });

  it('reads one incident with its postmortem, in the order in which it was recorded', async () => {
    const store = await openTestStore(engine);
    await declare(store, 1);
    await declare(store, 2);
    await store.transaction((tx) => append(tx, draftOf(1)));
    await publish(store, 1, { commandId: 'update' });
    const events = await loadEvents(store.reader, incidentId(1));
    expect(events.map(({ type }) => type)).toEqual([
      'IncidentDeclared',
      'UpdatePublished',
      'PostmortemDraftSaved',
      'UpdatePublished',
    ]);
  });

  it.each([
    'delete from event',
    'delete from entry',
    'update event set recorded_at = happened_at',
    'update event set type = type',
    `update event set data = replace(data, 'looking', 'smiling')`,
    'update entry set hash = hash',
  ])('lets nobody %s', async (statement) => {
    const store = await openTestStore(engine);
    await declare(store, 1);
    await expect(sql.raw(statement).execute(store.kysely)).rejects.toThrow('the log is append-only');
  });
});

function note(nth: number) {
  return {
    type: 'AddNote',
    incidentId: incidentId(nth),
    noteId: noteId(nth),
    text: 'The database is full.',
    happenedAt: NOW,
  } as const;
}

function draftOf(nth: number) {
  const event: Decided<LogEvent> = {
    type: 'PostmortemDraftSaved',
    data: { sections: {}, actionItems: [] },
    happenedAt: NOW,
  };
  const stream = `postmortem/${incidentId(nth)}`;
  return { stream, events: [event], actor: OPERATOR, commandId: `draft-${nth}`, now: NOW };
}
