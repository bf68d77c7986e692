import type { PostmortemEvent } from '@candor/incidents';
import { PROMISE_GRACE_MS, postmortemStream } from '@candor/incidents';
import type { Decided } from '@candor/log';
import { addMilliseconds, sealText } from '@candor/log';
import { expect, it } from 'vitest';
import { runCommand } from '../commands/run-command.ts';
import { append } from '../log/append.ts';
import type { Store } from '../store/store.ts';
import { declare, incidentId, minutesLater, OPERATOR, publish } from '../testing/acts.ts';
import { ENGINES, openTestStore } from '../testing/engines.ts';
import { duePostmortems } from './due-postmortems.ts';
import { owedPostmortems } from './owed-postmortems.ts';

it.each(ENGINES)('promised postmortems on %s run out once, and are owed until they are given up', async (engine) => {
  const store = await openTestStore(engine);
  for (const nth of [1, 2, 3]) {
    await declare(store, nth);
    await publish(store, nth, { commandId: `resolve-${nth}`, status: 'resolved' });
  }
  const [early, late] = [minutesLater(20), minutesLater(30)];
  await write(store, 1, { type: 'PostmortemPromised', data: { due: late } });
  await write(store, 2, { type: 'PostmortemPromised', data: { due: early } });
  expect(await owed(store)).toEqual(['2 due', '1 due']);
  expect(await duePostmortems(store.reader, addMilliseconds(early, PROMISE_GRACE_MS))).toEqual([]);
  const both = [2, 1].map((nth) => ({ incidentId: incidentId(nth), due: nth === 1 ? late : early }));
  expect(await duePostmortems(store.reader, minutesLater(60))).toEqual(both);

  await write(store, 2, { type: 'PostmortemRanOut', data: { due: early } });
  expect(await duePostmortems(store.reader, minutesLater(60))).toEqual(both.slice(1));
  expect(await owed(store)).toEqual(['2 late', '1 due']);

  await publish(store, 1, { commandId: 'reopen', status: 'investigating' });
  expect(await duePostmortems(store.reader, minutesLater(60))).toEqual([]);
  expect(await owed(store)).toEqual(['2 late']);

  const reason = sealText('A test that went wrong.', '00112233445566778899aabbccddeeff');
  await write(store, 2, { type: 'PostmortemDeclined', data: { reason } });
  expect(await owed(store)).toEqual([]);
});

async function owed(store: Store): Promise<string[]> {
  const found = await owedPostmortems(store.reader);
  return found.map(({ incident, state }) => `${Number(incident.id.slice(1))} ${state}`);
}

async function write(store: Store, nth: number, event: Pick<PostmortemEvent, 'type' | 'data'>): Promise<void> {
  const now = minutesLater(10);
  const given = { commandId: `${event.type}-${nth}`, actor: OPERATOR, now };
  await runCommand(store, { ...given, type: event.type, input: {} }, async (tx) => {
    const events = [{ ...event, happenedAt: now } as Decided<PostmortemEvent>];
    await append(tx, { stream: postmortemStream(incidentId(nth)), events, ...given });
    return null;
  });
}
