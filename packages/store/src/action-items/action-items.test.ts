import type { PostmortemEvent } from '@candor/incidents';
import { postmortemStream } from '@candor/incidents';
import type { Decided } from '@candor/log';
import { ActionItemId, sealText } from '@candor/log';
import { describe, expect, it } from 'vitest';
import { runCommand } from '../commands/run-command.ts';
import { append } from '../log/append.ts';
import type { Store } from '../store/store.ts';
import { declare, incidentId, NOW, OPERATOR } from '../testing/acts.ts';
import { ENGINES, openTestStore } from '../testing/engines.ts';
import { actionItemCounts, actionItemOwners, countActionItems } from './count-action-items.ts';
import { dueCommitments } from './due-commitments.ts';
import { incidentsWithActionItems } from './incidents-with-action-items.ts';
import type { ActionItemList } from './list-action-items.ts';
import { listActionItems } from './list-action-items.ts';

const today = '2024-05-10';
const text = (words: string) => sealText(words, '00112233445566778899aabbccddeeff');
const idOf = (name: string) => ActionItemId.parse(name.padEnd(12, '0'));

let made = 0;

async function write(store: Store, nth: number, ...events: readonly Pick<PostmortemEvent, 'type' | 'data'>[]) {
  made += 1;
  const given = { commandId: `write-${made}`, actor: OPERATOR, now: NOW };
  await runCommand(store, { ...given, type: 'Write', input: {} }, async (tx) => {
    const decided = events.map((event) => ({ ...event, happenedAt: NOW }) as Decided<PostmortemEvent>);
    await append(tx, { stream: postmortemStream(incidentId(nth)), events: decided, ...given });
    return null;
  });
}

interface Asked {
  readonly due?: string;
  readonly owner?: string;
  readonly kind?: 'prevent' | 'detect';
  readonly priority?: 'high' | 'low';
}

function added(name: string, { due, owner, kind = 'prevent', priority = 'low' }: Asked = {}) {
  const words = { title: text(name), kind, priority, owner: owner ? text(owner) : null, due: due ?? null };
  return { type: 'ActionItemAdded', data: { itemId: idOf(name), ...words, tracker: null } } as const;
}

describe.each(ENGINES)('action items on %s', (engine) => {
  it('are listed overdue first, then by day and priority, then those that ended; and by what is asked', async () => {
    const store = await openTestStore(engine);
    await declare(store, 1);
    await declare(store, 2);
    await write(
      store,
      1,
      added('never'),
      added('later', { due: '2024-06-01', owner: 'Queues' }),
      added('urgent', { due: '2024-06-01', priority: 'high', kind: 'detect' }),
      added('done', { due: '2024-04-01' }),
      { type: 'ActionItemDone', data: { itemId: idOf('done'), evidence: text('It is.') } },
    );
    await write(store, 2, added('late', { due: '2024-05-09', owner: 'Storage' }), added('today', { due: today }));
    const ask = async (asked: Partial<ActionItemList> = {}) => {
      const found = await listActionItems(store.reader, { today, ...asked });
      expect(await countActionItems(store.reader, { today, ...asked })).toBeGreaterThanOrEqual(found.length);
      return found.map(({ item, incident }) => `${item.title.text} of ${Number(incident.id.slice(1))}`);
    };
    const all = ['late of 2', 'today of 2', 'urgent of 1', 'later of 1', 'never of 1', 'done of 1'];
    expect(await ask()).toEqual(all);
    expect(await ask({ part: { limit: 2, offset: 1 } })).toEqual(all.slice(1, 3));
    expect(await ask({ overdue: true })).toEqual(['late of 2']);
    expect(await ask({ overdue: false })).toEqual(all.slice(1));
    expect(await ask({ state: 'done' })).toEqual(['done of 1']);
    expect(await ask({ kind: 'detect', priority: 'high', incidentId: incidentId(1) })).toEqual(['urgent of 1']);
    expect(await ask({ owner: 'Queues' })).toEqual(['later of 1']);
    expect(await ask({ owner: null, state: 'open' })).toEqual(['today of 2', 'urgent of 1', 'never of 1']);
    expect(await ask({ committed: true })).toEqual([]);
    expect(await countActionItems(store.reader, { today, state: 'open' })).toBe(5);
    const counts = { open: 5, overdue: 1, committed: 0, done: 1, dropped: 0 };
    expect(await actionItemCounts(store.reader, today)).toEqual(counts);
    expect(await actionItemOwners(store.reader)).toEqual(['Queues', 'Storage']);
    await declare(store, 3);
    expect(await incidentsWithActionItems(store.reader)).toEqual([incidentId(2), incidentId(1)]);
  });

  it('that readers were told of are due when their day is over, until that was told', async () => {
    const store = await openTestStore(engine);
    await declare(store, 1);
    const itemId = idOf('late');
    const due = '2024-05-09';
    await write(store, 1, added('late', { due }), { type: 'CommitmentMade', data: { itemId, title: text('We'), due } });
    const found = [{ incidentId: incidentId(1), itemId, due }];
    expect(await dueCommitments(store.reader, due)).toEqual([]);
    expect(await dueCommitments(store.reader, today)).toEqual(found);
    expect(await actionItemCounts(store.reader, today)).toMatchObject({ open: 1, overdue: 1, committed: 1 });
    await write(store, 1, { type: 'CommitmentRanOut', data: { itemId, due } });
    expect(await dueCommitments(store.reader, today)).toEqual([]);

    await write(store, 1, { type: 'CommitmentMoved', data: { itemId, due: '2024-05-08', reason: text('Why') } });
    expect(await dueCommitments(store.reader, today)).toEqual([{ ...found[0], due: '2024-05-08' }]);
    expect(await listActionItems(store.reader, { today, committed: true })).toMatchObject([
      { item: { due: '2024-05-08', commitment: { slips: [{ from: due }], missed: [{ due }] } } },
    ]);
    await write(store, 1, { type: 'CommitmentKept', data: { itemId, evidence: text('Done') } });
    expect(await dueCommitments(store.reader, today)).toEqual([]);
  });
});
