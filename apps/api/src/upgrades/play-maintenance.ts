import { followPlans } from '../maintenance/follow-plans.ts';
import { reachWindows } from '../maintenance/series/reach-windows.ts';
import { putAnnouncementsRight } from './play-words.ts';
import type { Stage } from './stage.ts';

/** Plays planned work in all its fates: replanned, begun by the clock, overdue, completed, cancelled, and by a rule. */
export async function playMaintenance(stage: Stage, featureId: string): Promise<void> {
  const { api, commandId } = stage;
  const features = [featureId];
  const plan = { features, scheduledFor: '2026-04-02T22:00:00.000Z', scheduledUntil: '2026-04-02T23:30:00.000Z' };
  stage.at('2026-04-02T10:10:00.000Z');
  const words = { title: 'We move the message store', text: 'Messages **pause** for up to an hour & a half.' };
  const { maintenanceId } = await api.maintenance.schedule({ commandId: commandId(), ...words, ...plan });
  const needless = { ...plan, title: 'We change a certificate', text: 'Nobody should notice.' };
  const cancelled = await api.maintenance.schedule({ commandId: commandId(), ...needless });
  const later = { scheduledFor: '2026-05-02T22:00:00.000Z', scheduledUntil: '2026-05-02T23:00:00.000Z' };
  await api.maintenance.schedule({ commandId: commandId(), ...needless, ...later });
  await putAnnouncementsRight(stage, { corrected: maintenanceId, withdrawn: cancelled.maintenanceId });
  stage.at('2026-04-02T12:00:00.000Z');
  const longer = {
    ...plan,
    scheduledUntil: '2026-04-03T00:00:00.000Z',
    reason: 'Copying takes longer than we thought.',
  };
  await api.maintenance.changePlan({ commandId: commandId(), maintenanceId, ...longer });
  const update = (id: string, status: 'in_progress' | 'verifying' | 'completed' | 'cancelled', text: string) =>
    api.maintenance.publishUpdate({ commandId: commandId(), maintenanceId: id, status, text });
  await update(cancelled.maintenanceId, 'cancelled', 'The certificate renews itself.');
  const seriesId = await startWindows(stage, features);

  await letClockAct(stage, '2026-04-02T22:00:30.000Z');
  stage.at('2026-04-02T23:00:00.000Z');
  await update(maintenanceId, 'verifying', 'All is copied. We are looking at it.');
  await letClockAct(stage, '2026-04-03T00:16:00.000Z');
  await update(maintenanceId, 'completed', 'Messages flow from the new store.');
  await letClockAct(stage, '2026-04-03T01:01:00.000Z');
  await api.maintenance.endSeries({ commandId: commandId(), seriesId });
}

async function startWindows({ api, commandId }: Stage, features: string[]): Promise<string> {
  const windows = {
    title: 'The weekly tidying',
    text: 'Messages may be late.',
    rule: 'FREQ=WEEKLY;BYDAY=FR',
    startsAt: '2026-04-03T02:00',
    timeZone: 'Europe/Berlin',
    minutes: 45,
    features,
    endsByItself: true,
  };
  const { seriesId } = await api.maintenance.startSeries({ commandId: commandId(), ...windows });
  await api.maintenance.changeSeries({ commandId: commandId(), seriesId, ...windows, minutes: 60 });
  return seriesId;
}

/** Lets the clock do what it has to at a moment, until there is nothing left. */
async function letClockAct(stage: Stage, moment: string): Promise<void> {
  stage.at(moment);
  await reachWindows(stage.services);
  for (let round = 0; round < 3; round += 1) await followPlans(stage.services);
}
