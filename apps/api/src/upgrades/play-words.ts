import { loadStream } from '@candor/store';
import { runOutPostmortems } from '../clock/run-out-postmortems.ts';
import type { Stage } from './stage.ts';

/** What was said of an outage is put right and taken back; its postmortem is promised, late, and then declined. */
export async function putWordsRight(stage: Stage, featureId: string): Promise<void> {
  const { api, commandId, at, services } = stage;
  await api.page.setPostmortemTerm({ commandId: commandId(), workingDays: 1 });
  at('2026-03-30T09:00:00.000Z');
  const { incidentId, updateId } = await api.incidents.declare({
    commandId: commandId(),
    title: 'Pictures do not load',
    status: 'investigating',
    text: 'Pictures are missing & nobody knows why.',
    features: [{ featureId, status: 'major_outage' }],
    nextUpdateBy: '2026-03-30T09:30:00.000Z',
  });
  const due = '2026-03-30T09:30:00.000Z';
  await api.incidents.withdrawPromise({ commandId: commandId(), incidentId, due, reason: 'We wait for others.' });
  const correction = { incidentId, updateId, reason: 'We knew it by then.' } as const;
  at('2026-03-30T09:20:00.000Z');
  await api.incidents.correctUpdate({
    commandId: commandId(),
    ...correction,
    change: 'fact',
    text: 'Pictures are missing: a disk is full.',
    after: 1,
  });
  const resolved = { incidentId, status: 'resolved', text: 'Pictures load <again>.' } as const;
  await api.incidents.publishUpdate({ commandId: commandId(), ...resolved });
  const last = await newestUpdate(stage, `incident/${incidentId}`);
  const withdrawn = { incidentId, updateId: last, reason: 'It was said too early.' };
  await api.incidents.withdrawUpdate({ commandId: commandId(), ...withdrawn });
  at('2026-04-01T08:00:00.000Z');
  await runOutPostmortems(services);
  await api.postmortems.decline({ commandId: commandId(), incidentId, reason: 'The disk is gone & so is the data.' });
}

/** An announcement of a maintenance is corrected, and that of another one withdrawn. */
export async function putAnnouncementsRight(
  stage: Stage,
  { corrected, withdrawn }: Readonly<Record<'corrected' | 'withdrawn', string>>,
): Promise<void> {
  const { api, commandId } = stage;
  const announcement = async (maintenanceId: string) => ({
    maintenanceId,
    updateId: await newestUpdate(stage, `maintenance/${maintenanceId}`),
  });
  await api.maintenance.correctUpdate({
    commandId: commandId(),
    ...(await announcement(corrected)),
    change: 'addition',
    text: 'Messages **pause** for up to an hour & a half. Calls go on.',
    reason: 'Many asked about calls.',
    after: 1,
  });
  const taken = { ...(await announcement(withdrawn)), reason: 'It was announced twice.' };
  await api.maintenance.withdrawUpdate({ commandId: commandId(), ...taken });
}

async function newestUpdate({ services }: Stage, stream: string): Promise<string> {
  const events = await loadStream(services.store.reader, stream);
  const update = events.findLast((it) => it.type === 'UpdatePublished' || it.type === 'MaintenanceUpdatePublished');
  if (!update) throw new Error(`Nothing was said in ${stream}.`);
  return (update.data as { readonly updateId: string }).updateId;
}
