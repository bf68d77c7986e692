import { GENESIS } from '@candor/record';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { EngineName, Store } from '../store/store.ts';
import { act, appendSettings, declare, incidentId, minutesLater, noteId, publish } from '../testing/acts.ts';
import { ENGINES, openTestStore } from '../testing/engines.ts';
import { headOf } from './entries.ts';
import { verifyStore } from './verify-store.ts';

describe.each(ENGINES)('verifying the log on %s', (engine) => {
  it('finds a log whole that nobody touched, from nothing on', async () => {
    const store = await openTestStore(engine);
    expect(await verifyStore(store.reader)).toEqual({ ok: true, head: GENESIS });
    await tell(store);
    const whole = { ok: true, head: await headOf(store.reader) };
    expect(whole.head.index).toBe(5);
    expect(await verifyStore(store.reader)).toEqual(whole);
    for (const newest of [0, 1, 2, 3, 4, 99]) expect(await verifyStore(store.reader, { newest })).toEqual(whole);
  });

  it.each([
    ['a text', "update event set data = replace(data, 'We know why', 'We know who') where sequence = 5", 5, 'text'],
    [
      'a status',
      "update event set data = replace(data, 'identified', 'monitoring') where sequence = 5",
      5,
      'commitment',
    ],
    ['the role of who said it', "update event set actor = 'admin:operator-1' where sequence = 5", 5, 'commitment'],
    ['a time', "update event set happened_at = '2024-04-03T17:00:00.000Z' where sequence = 5", 5, 'commitment'],
    ['a time in log and record', backdating(5), 5, 'hash'],
    [
      'a time in the log alone',
      "update event set recorded_at = '2024-04-03T18:20:00.000Z' where sequence = 5",
      5,
      'time',
    ],
    ['the order of time', backdating(6), 6, 'time'],
    ['a hash', `update entry set hash = '${'0'.repeat(64)}' where "index" = 2`, 2, 'hash'],
    ['a link', `update entry set previous = '${'0'.repeat(64)}' where "index" = 3`, 3, 'previous'],
    ['a commitment', `update entry set commitment = '${'0'.repeat(64)}' where "index" = 3`, 3, 'commitment'],
    ['the kind of an entry', `update entry set kind = 'impact' where "index" = 3`, 3, 'projection'],
    ['an entry that is gone', 'delete from entry where sequence = 5', 5, 'projection'],
    ['the newest entry gone', 'delete from entry where sequence = 6', 6, 'projection'],
    ['an entry for what is internal', 'update entry set sequence = 4 where sequence = 5', 4, 'projection'],
    ['an event that is gone', 'delete from event where sequence = 4', 5, 'sequence'],
    ['the type of an event', "update event set type = 'CoffeeMade' where sequence = 4", 4, 'unreadable'],
    ['the shape of an event', "update event set data = '{' where sequence = 4", 4, 'unreadable'],
    ['an event in another place', 'update event set version = 9 where sequence = 4', 4, 'version'],
  ])('finds %s changed', async (_, tampering, sequence, problem) => {
    const store = await openTestStore(engine);
    await tell(store);
    await tamper(store, engine, tampering);
    expect(await verifyStore(store.reader)).toEqual({ ok: false, sequence, problem });
  });

  it('looks at the newest events alone when told so', async () => {
    const store = await openTestStore(engine);
    await tell(store);
    await tamper(store, engine, "update event set data = replace(data, 'identified', 'monitoring') where sequence = 5");
    expect(await verifyStore(store.reader, { newest: 1 })).toMatchObject({ ok: true });
    expect(await verifyStore(store.reader, { newest: 2 })).toMatchObject({ ok: false, problem: 'commitment' });
  });
});

/** Six events: page, incident, its update, a note (internal), two updates. */
async function tell(store: Store): Promise<void> {
  await store.transaction(appendSettings);
  await declare(store, 1);
  const note = { type: 'AddNote', incidentId: incidentId(1), noteId: noteId(1), text: 'Psst.' } as const;
  await act(store, note, { commandId: 'note' });
  await publish(store, 1, { commandId: 'update', now: minutesLater(1) });
  await publish(store, 1, { commandId: 'other', now: minutesLater(2) });
}

/** Puts an event and its entry a little earlier. */
function backdating(sequence: number): string[] {
  const at = sequence === 5 ? '2024-04-03T18:10:30.000Z' : '2024-04-03T18:10:00.000Z';
  return ['event', 'entry'].map((table) => `update ${table} set recorded_at = '${at}' where sequence = ${sequence}`);
}

/** Changes what nobody may change, as one with the database's password can. */
async function tamper(store: Store, engine: EngineName, statements: string | string[]): Promise<void> {
  const guards = [
    ['event_keeps', 'event'],
    ['event_stays', 'event'],
    ['event_redacts', 'event'],
    ['entry_keeps', 'entry'],
    ['entry_stays', 'entry'],
  ].map(([name, table]) => `drop trigger if exists ${name}${engine === 'postgres' ? ` on ${table}` : ''}`);
  for (const statement of [...guards, ...[statements].flat()]) await sql.raw(statement).execute(store.kysely);
}
