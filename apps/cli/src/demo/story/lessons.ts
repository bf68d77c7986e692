import { randomUUID } from 'node:crypto';
import type { IncidentId } from '@candor/log';
import type { Night } from './night.ts';

type Words = Omit<Parameters<Night['api']['actionItems']['add']['mutate']>[0], 'commandId' | 'incidentId'>;

/** What comes of that night, inside: one is done at once. Invented, as whoever would have had to do it. */
export async function decideLessons(night: Night): Promise<void> {
  const { incidentId } = night;
  const zones = await add(night, incidentId, {
    title: 'Give times with their zone, and in the reader’s own',
    kind: 'prevent',
    priority: 'high',
    owner: 'Communications',
    due: '2024-04-17',
  });
  await add(night, incidentId, {
    title: SECOND_CHANNEL.words,
    kind: 'mitigate',
    priority: 'high',
    owner: 'Product',
    due: '2024-05-03',
    tracker: 'https://tracker.example.com/STATUS-12',
  });
  await add(night, incidentId, {
    title: 'Hand over open promises at each shift change',
    kind: 'process',
    priority: 'medium',
    owner: 'Operations',
  });
  await night.api.actionItems.finish.mutate({
    incidentId,
    itemId: zones,
    evidence: 'Every time on this page names its zone, and a script turns it into the reader’s own.',
    commandId: randomUUID(),
  });
}

/** What is left of 5 March: by the night of 3 April it is overdue. */
export async function leaveOneOfMarch(night: Night, incidentId: IncidentId): Promise<void> {
  await add(night, incidentId, {
    title: 'Agree who writes the first word, and within how many minutes',
    kind: 'process',
    priority: 'high',
    owner: 'Communications',
    due: '2024-03-29',
  });
}

/** Tells readers what will be done, once they have the postmortem. */
export async function commitToSecondChannel({ api, incidentId }: Night): Promise<void> {
  const { actionItems } = await api.postmortems.read.query({ incidentId });
  const item = actionItems.find(({ title }) => title === SECOND_CHANNEL.words);
  if (!item) throw new Error('The story has not decided on a second channel yet.');
  await api.actionItems.commit.mutate({
    incidentId,
    itemId: item.itemId,
    title: SECOND_CHANNEL.forReaders,
    due: '2024-05-03',
    commandId: randomUUID(),
  });
}

const SECOND_CHANNEL = {
  words: 'Name a second channel for every feature, before the next outage',
  forReaders: 'Each feature on this page names something else to use while it does not work',
};

async function add({ api }: Night, incidentId: IncidentId, words: Words) {
  const { itemId } = await api.actionItems.add.mutate({ ...words, incidentId, commandId: randomUUID() });
  return itemId;
}
