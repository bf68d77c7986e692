import { CLOCK } from '@candor/log';
import { describe, expect, it, vi } from 'vitest';
import { logSize } from '../log/load.ts';
import type { Store } from '../store/store.ts';
import { appendSettings, declare, incidentId, minutesLater, NOW, OPERATOR, publish } from '../testing/acts.ts';
import { createDatabase, ENGINES, openTestStore, openUntilEnd } from '../testing/engines.ts';
import { runCommand } from './run-command.ts';

describe.each(ENGINES)('a command on %s', (engine) => {
  it('gives its first answer when it comes again, and does nothing again', async () => {
    const store = await openTestStore(engine);
    const first = await declare(store, 1);
    expect(first).toEqual({ index: 2 });
    await publish(store, 1, { commandId: 'update' });
    expect(await declare(store, 1, { now: minutesLater(30) })).toEqual(first);
    expect(await logSize(store.reader)).toBe(3);
  });

  it('gives the first answer to all who send it at once', async () => {
    const settings = await createDatabase(engine);
    const stores = [await openUntilEnd(settings), await openUntilEnd(settings)];
    await stores[0]?.migrate();
    const answers = await Promise.all(Array.from({ length: 10 }, (_, nth) => declare(stores[nth % 2] as Store, 1)));
    expect(new Set(answers.map(({ index }) => index))).toEqual(new Set([2]));
    expect(await logSize((stores[0] as Store).reader)).toBe(2);
  });

  it.each([
    ['other words', { text: 'We know nothing.' }],
    ['another incident', { incidentId: incidentId(2) }],
    ['another actor', { actor: { role: 'publisher', id: 'operator-2' } as const }],
    ['another role', { actor: { role: 'admin', id: 'operator-1' } as const }],
    ['the clock', { actor: CLOCK }],
  ])('is refused when its id stands for something else: %s', async (_, other) => {
    const store = await openTestStore(engine);
    await declare(store, 1);
    await publish(store, 1, { commandId: 'update' });
    const reused = publish(store, 1, { commandId: 'update', ...other });
    await expect(reused).rejects.toMatchObject({ kind: 'conflict', code: 'command-reused' });
    expect(await logSize(store.reader)).toBe(3);
  });

  it('is another command when it is of another type', async () => {
    const store = await openTestStore(engine);
    const command = { commandId: 'one', actor: OPERATOR, input: { incidentId: incidentId(1) }, now: NOW };
    expect(await runCommand(store, { ...command, type: 'Archive' }, async () => 'archived')).toBe('archived');
    const other = runCommand(store, { ...command, type: 'Restore' }, async () => 'restored');
    await expect(other).rejects.toMatchObject({ code: 'command-reused' });
  });

  it('is the same whatever its author had seen, in whatever order its fields come, and whenever', async () => {
    const store = await openTestStore(engine);
    const work = vi.fn(async () => 'done');
    const command = { commandId: 'one', type: 'Do', actor: OPERATOR };
    await runCommand(store, { ...command, input: { text: 'x', to: 1, commandId: 'one', after: 1 }, now: NOW }, work);
    const again = { ...command, input: { to: 1, text: 'x', commandId: 'one', after: 7 }, now: minutesLater(9) };
    expect(await runCommand(store, again, work)).toBe('done');
    expect(work).toHaveBeenCalledOnce();
  });

  it('is not kept when it is refused, and may come again', async () => {
    const store = await openTestStore(engine);
    const early = publish(store, 1, { commandId: 'update' });
    await expect(early).rejects.toMatchObject({ code: 'incident-not-found' });
    await declare(store, 1);
    expect(await publish(store, 1, { commandId: 'update', text: 'Other words.' })).toEqual({ index: 3 });
  });

  it('is undone when its answer is no JSON', async () => {
    const store = await openTestStore(engine);
    const command = { commandId: 'one', type: 'Do', actor: OPERATOR, input: {}, now: NOW };
    const work = runCommand(store, command, async (tx) => {
      await appendSettings(tx);
      return new Date(0);
    });
    await expect(work).rejects.toThrow('JSON cannot hold this value');
    expect(await logSize(store.reader)).toBe(0);
  });

  it('answers the first time as it will the next', async () => {
    const store = await openTestStore(engine);
    const command = { commandId: 'one', type: 'Do', actor: OPERATOR, input: {}, now: NOW };
    const work = async () => ({ index: 1, left: undefined as number | undefined, none: null });
    const first = await runCommand(store, command, work);
    expect(first).toStrictEqual({ index: 1, none: null });
    expect(await runCommand(store, command, work)).toStrictEqual(first);
  });
});
