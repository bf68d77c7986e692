import type { Inputs } from './commands.ts';
import type { Ground } from './ground.ts';

const correction = { change: 'fact', reason: 'We know better now.', after: 1 } as const;

/** The newest update of an incident or a maintenance, which nobody corrected yet. */
async function newestUpdate({ ask }: Ground, procedure: string, input: object): Promise<string> {
  const { rows } = (await ask(procedure, input)) as { rows: readonly { kind: string; id: string }[] };
  const update = rows.find(({ kind }) => kind === 'update');
  if (!update) throw new Error(`${procedure} tells of no update.`);
  return update.id;
}

async function ofIncident(ground: Ground) {
  const { incidentId } = ground;
  return { incidentId, updateId: await newestUpdate(ground, 'incidents.read', { incidentId }) };
}

async function ofMaintenance(ground: Ground) {
  const { maintenanceId } = ground;
  return { maintenanceId, updateId: await newestUpdate(ground, 'maintenance.read', { maintenanceId }) };
}

/** A draft that somebody else wrote, so that whoever is tried may approve it, and its version. */
async function ofDraft({ incidentId, ask, colleague }: Ground) {
  const { version: after } = await ask('postmortems.read', { incidentId });
  await colleague('postmortems.saveDraft', { incidentId, sections: { summary: 'It was the cache.' }, after });
  const { version } = await ask('postmortems.read', { incidentId });
  return { incidentId, version };
}

/** Inputs of the commands that take words or promises back, or give others, and of reviews. */
export const WORD_COMMANDS: Readonly<Record<string, Inputs>> = {
  'incidents.correctUpdate': async (ground) => {
    const of = { ...(await ofIncident(ground)), ...correction };
    return { one: { ...of, text: 'We look into it.' }, other: { ...of, text: 'We look into that.' } };
  },
  'incidents.withdrawUpdate': async (ground) => {
    const of = await ofIncident(ground);
    return { one: { ...of, reason: 'Meant for another one.' }, other: { ...of, reason: 'It was untrue.' } };
  },
  'incidents.withdrawPromise': async ({ incidentId, command }) => {
    const due = new Date(Date.now() + 3_600_000).toISOString();
    const update = { incidentId, status: 'identified', text: 'We know why.', nextUpdateBy: due };
    await command('incidents.publishUpdate', update);
    return { one: { incidentId, due, reason: 'We wait.' }, other: { incidentId, due, reason: 'Others know more.' } };
  },
  'maintenance.correctUpdate': async (ground) => {
    const of = { ...(await ofMaintenance(ground)), ...correction };
    return { one: { ...of, text: 'Calls pause too.' }, other: { ...of, text: 'Calls go on.' } };
  },
  'maintenance.withdrawUpdate': async (ground) => {
    const of = await ofMaintenance(ground);
    return { one: { ...of, reason: 'Announced twice.' }, other: { ...of, reason: 'It was untrue.' } };
  },
  'postmortems.askForReview': async (ground) => {
    const { incidentId } = await ofDraft(ground);
    return { one: { incidentId, note: 'Is it plain?' }, other: { incidentId, note: 'Is it whole?' } };
  },
  'postmortems.approve': async (ground) => {
    const of = await ofDraft(ground);
    return { one: of, other: { ...of, note: 'Well told.' } };
  },
  'postmortems.askForChanges': async (ground) => {
    const of = await ofDraft(ground);
    return { one: { ...of, note: 'Say since when.' }, other: { ...of, note: 'Say until when.' } };
  },
  'postmortems.decline': async ({ incidentId, command }) => {
    await command('incidents.publishUpdate', { incidentId, status: 'resolved', text: 'It works again.' });
    return { one: { incidentId, reason: 'Our provider wrote one.' }, other: { incidentId, reason: 'It was a test.' } };
  },
};
