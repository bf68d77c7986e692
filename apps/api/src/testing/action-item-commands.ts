import type { Inputs } from './commands.ts';
import type { Ground } from './ground.ts';

const words = { title: 'Alert on a full queue', kind: 'detect', priority: 'high', owner: 'Queues' } as const;
const of = '2999-05-01';

/** Adds an action item to the postmortem of an incident that is over. */
async function addItem({ otherIncidentId: incidentId, command }: Ground) {
  const { itemId = '' } = await command('actionItems.add', { incidentId, ...words, due: of });
  return { incidentId, itemId };
}

/** The same where readers have the postmortem. */
async function addPublished(ground: Ground) {
  const { otherIncidentId: incidentId, command, ask } = ground;
  const { revisions } = (await ask('postmortems.read', { incidentId })) as { revisions: unknown[] };
  if (revisions.length === 0) {
    await command('postmortems.saveDraft', { incidentId, sections: { summary: 'A queue ran full.' }, after: 0 });
    const { sections, after, seen } = await ask('postmortems.preview', { incidentId });
    await command('postmortems.publish', { incidentId, sections, after, seen });
  }
  return addItem(ground);
}

/** The same where readers were told of it. */
async function addCommitted(ground: Ground) {
  const item = await addPublished(ground);
  await ground.command('actionItems.commit', { ...item, title: 'We will be alerted', due: of });
  return item;
}

/** Inputs of the commands about action items, and about what readers are told of them. */
export const ACTION_ITEM_COMMANDS: Readonly<Record<string, Inputs>> = {
  'actionItems.add': ({ incidentId }) => ({
    one: { incidentId, ...words, due: of, tracker: 'https://tracker.example.com/Q-12' },
    other: { incidentId, ...words, due: of },
  }),
  'actionItems.change': async (ground) => {
    const item = await addItem(ground);
    return { one: { ...item, ...words, owner: 'Storage' }, other: { ...item, ...words, owner: null } };
  },
  'actionItems.finish': async (ground) => {
    const item = await addItem(ground);
    return { one: { ...item, evidence: 'It fired.' }, other: { ...item, evidence: 'It fired twice.' } };
  },
  'actionItems.drop': async (ground) => {
    const item = await addItem(ground);
    return { one: { ...item, reason: 'The queue is gone.' }, other: { ...item, reason: 'It costs too much.' } };
  },
  'actionItems.reopen': async (ground) => {
    const [one, other] = [await addItem(ground), await addItem(ground)];
    await ground.command('actionItems.drop', { ...one, reason: 'The queue is gone.' });
    return { one, other };
  },
  'actionItems.commit': async (ground) => {
    const item = await addPublished(ground);
    return { one: { ...item, title: 'We will be alerted', due: of }, other: { ...item, title: 'An alert', due: of } };
  },
  'actionItems.move': async (ground) => {
    const item = { ...(await addCommitted(ground)), reason: 'It takes longer.' };
    return { one: { ...item, due: '2999-06-01' }, other: { ...item, due: '2999-07-01' } };
  },
  'actionItems.keep': async (ground) => {
    const item = await addCommitted(ground);
    return { one: { ...item, evidence: 'It fired.' }, other: { ...item, evidence: 'It fired twice.' } };
  },
  'actionItems.dropCommitment': async (ground) => {
    const item = await addCommitted(ground);
    return { one: { ...item, reason: 'The queue is gone.' }, other: { ...item, reason: 'It costs too much.' } };
  },
};
