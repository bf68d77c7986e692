import { runOutCommitments } from '../clock/run-out-commitments.ts';
import type { Stage } from './stage.ts';

/** Two action items of a postmortem. */
export interface PlayedItems {
  readonly watch: string;
  readonly larger: string;
}

/** What a team decides to do after an outage: one thing is done, one dropped and taken up again. */
export async function decideItems({ api, commandId, at }: Stage, incidentId: string): Promise<PlayedItems> {
  at('2026-03-30T08:05:00.000Z');
  const add = async (title: string, input: object) =>
    (await api.actionItems.add({ commandId: commandId(), incidentId, title, ...input })).itemId;
  const words = { kind: 'detect', priority: 'high', owner: 'Queues & co', due: '2026-04-30' } as const;
  const watch = await add('Watch the <queue>', words);
  const drain = await add('Drain the queue before it is full', { tracker: 'https://tracker.example.com/Q-12?a=1&b=2' });
  const larger = await add('Buy a larger queue', { kind: 'mitigate', priority: 'low' });
  const item = (itemId: string) => ({ commandId: commandId(), incidentId, itemId });
  await api.actionItems.change({ ...item(watch), ...words, title: 'Watch the queue', due: '2026-04-29' });
  await api.actionItems.finish({ ...item(drain), evidence: 'It drained in a test & stayed empty.' });
  await api.actionItems.drop({ ...item(larger), reason: 'It would only fill up later.' });
  await api.actionItems.reopen(item(larger));
  return { watch, larger };
}

/** Readers are told of both, and by when. */
export async function commit({ api, commandId }: Stage, incidentId: string, items: PlayedItems): Promise<void> {
  const item = (itemId: string) => ({ commandId: commandId(), incidentId, itemId });
  const watched = { title: 'An alert tells us & nobody waits', due: '2026-04-01' };
  await api.actionItems.commit({ ...item(items.watch), ...watched });
  await api.actionItems.commit({ ...item(items.larger), title: 'The queue has <room>', due: '2026-04-30' });
}

/** One is late, gets another day and is kept; the other one is given up. */
export async function endCommitments(stage: Stage, incidentId: string, items: PlayedItems): Promise<void> {
  const { api, commandId, at, services } = stage;
  at('2026-04-03T09:00:00.000Z');
  await runOutCommitments(services);
  const item = (itemId: string) => ({ commandId: commandId(), incidentId, itemId });
  await api.actionItems.move({ ...item(items.watch), due: '2026-04-10', reason: 'It rang for nothing & nobody.' });
  await api.actionItems.keep({ ...item(items.watch), evidence: 'It rang in a test.' });
  await api.actionItems.dropCommitment({ ...item(items.larger), reason: 'The alert is enough.' });
}
