import { DomainError } from '@candor/log';
import { until } from '@candor/testbed';
import { describe, expect, it, vi } from 'vitest';
import type { Store } from './store/store.ts';
import { declare, minutesLater, publish } from './testing/acts.ts';
import { startChild } from './testing/children.ts';
import { createDatabase, ENGINES, openUntilEnd } from './testing/engines.ts';
import { expectWhole } from './testing/whole.ts';

const WRITERS = 50;
const UPDATES = 4;

interface Outcome {
  readonly commandId: string;
  /** The number of the entry it became, or the code of its refusal. */
  readonly told: number | string;
}

describe.each(ENGINES)('at the same time on %s', (engine) => {
  it('fifty write to one incident, each command sent twice, each accepted once or told why not', async () => {
    const settings = await createDatabase(engine);
    const stores = [await openUntilEnd(settings), await openUntilEnd(settings)] as const;
    await stores[0].migrate();
    const declared = await declare(stores[0], 1);

    const outcomes = (
      await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(stores, writer, declared.index ?? 0)))
    ).flat();

    expect(outcomes).toHaveLength(WRITERS * UPDATES);
    const log = await expectWhole(stores[0]);
    const updates = log.filter(({ commandId }) => commandId !== 'declare-1');
    const accepted = outcomes.filter(({ told }) => typeof told === 'number');
    const inOrder = accepted.toSorted((one, other) => Number(one.told) - Number(other.told));
    expect(updates.map(({ commandId, index }) => ({ commandId, told: index }))).toEqual(inOrder);
    const refused = outcomes.filter(({ told }) => typeof told === 'string');
    expect(new Set(refused.map(({ told }) => told))).toEqual(new Set(['newer-update']));
  });

  it('two processes write to one incident, and a third hears of it', async () => {
    const settings = await createDatabase(engine);
    // PostgreSQL has to tell it: it would look by itself only after the test.
    const store = await openUntilEnd(settings, { limits: { look: { sqlite: 500, postgres: 3_600_000 } } });
    await store.migrate();
    await declare(store, 1);
    const woken = vi.fn();
    store.subscribe(woken);

    const writers = ['one', 'other'].map((prefix) => startChild('writer', { settings, prefix, count: 40 }));
    await Promise.all(writers.map((writer) => writer.printed(1)));
    await Promise.all(writers.map((writer) => writer.go()));
    await until(() => woken.mock.calls.length > 0, 'it hears of what they write');
    await publish(store, 1, { commandId: 'own', text: 'Between the two.' });
    await Promise.all(writers.map((writer) => writer.ended()));

    const log = await expectWhole(store);
    const acknowledged = writers.flatMap((writer) => writer.lines.slice(1));
    expect(acknowledged).toHaveLength(80);
    expect(updatesOf(log).sort()).toEqual([...acknowledged, 'own'].sort());
  });
});

/** Publishes updates one after the other, each having seen all that its author was told of so far. */
async function write(stores: readonly [Store, Store], writer: number, seen: number): Promise<Outcome[]> {
  let after = seen;
  const outcomes: Outcome[] = [];
  for (let nth = 0; nth < UPDATES; nth += 1) {
    const commandId = `${writer}-${nth}`;
    const text = `Update ${nth} of ${writer}.`;
    const given = { commandId, text, after: nth % 2 === 0 ? null : after, now: minutesLater(nth) };
    const told = await Promise.all(stores.map((store) => tellOf(() => publish(store, 1, given))));
    expect(told[0]).toBe(told[1]);
    if (typeof told[0] === 'number') after = told[0];
    outcomes.push({ commandId, told: told[0] ?? '' });
  }
  return outcomes;
}

/** Sends a command until the database took it, as senders do; answers its entry or why it was refused. */
async function tellOf(send: () => Promise<{ index: number | null }>): Promise<number | string> {
  for (;;) {
    try {
      return (await send()).index ?? 'internal';
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      if (error.kind !== 'unavailable') return error.code;
    }
  }
}

function updatesOf(log: Awaited<ReturnType<typeof expectWhole>>): string[] {
  return log
    .filter(({ type, commandId }) => type === 'UpdatePublished' && commandId !== 'declare-1')
    .map((it) => it.commandId);
}
