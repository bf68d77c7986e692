import { randomUUID } from 'node:crypto';
import type { IncidentId } from '@candor/log';
import { Instant } from '@candor/log';
import { leaveOneOfMarch } from './lessons.ts';
import type { Night } from './night.ts';

const ABOUT = `A retelling of 3 April 2024, made with Candor. WhatsApp had no status page that night: the updates here are what an \
operator *could* have posted. What they state as fact is from public reports of that night.`;

/**
 * What was there before the night began: the page, what it speaks of, the year's first outage, told afterwards with a
 * word that was withdrawn, and a maintenance that is still to come.
 */
export async function prepare(night: Night): Promise<void> {
  const { url, timeZone } = await night.api.page.read.query();
  const settings = { name: 'WhatsApp and Instagram, retold', url, timeZone, about: ABOUT };
  await night.api.page.change.mutate({ ...settings, commandId: randomUUID() });
  await night.addProduct('WhatsApp', {
    messages: 'Messages',
    media: 'Photos, videos and files',
    statusUpdates: 'Status updates',
    lastSeen: 'Last seen',
  });
  await night.addProduct('Instagram', { feed: 'Feed', stories: 'Stories' });
  await night.useInstead('messages', '**SMS and phone calls** do not depend on WhatsApp.');
  await tellMarch(night);
  await planMaintenance(night);
}

/** Work for the night after, so that there is something to come; invented, and said to be. */
async function planMaintenance(night: Night): Promise<void> {
  await night.api.maintenance.schedule.mutate({
    title: 'Photos and videos move to new storage (invented for this demo)',
    text: 'Between {{t 2024-04-04T23:00Z}} and {{t 2024-04-05T00:30Z}} photos and videos from before 2023 may open slowly. Messages are not affected.\n\nThis maintenance is invented, to show how planned work is told.',
    scheduledFor: Instant.parse('2024-04-04T23:00Z'),
    scheduledUntil: Instant.parse('2024-04-05T00:30Z'),
    features: [night.feature('media')],
    commandId: randomUUID(),
  });
}

async function tellMarch(night: Night): Promise<void> {
  const at = (clock: string) => Instant.parse(`2024-03-05T${clock}Z`);
  const { incidentId } = await night.api.incidents.backfill.mutate({
    title: 'Facebook, Instagram, Messenger and Threads fail worldwide',
    severity: 'SEV1',
    updates: [
      {
        status: 'investigating',
        happenedAt: at('15:17'),
        text: 'Facebook, Instagram, Messenger and Threads have been failing since about {{t 2024-03-05T15:00Z}}. The company’s status page shows a disruption of login.',
      },
      {
        status: 'investigating',
        happenedAt: at('16:20'),
        text: 'Many write that an attack is behind it. (Invented for this demo, to be withdrawn.)',
      },
      { status: 'monitoring', happenedAt: at('17:07'), text: 'Service is being restored.' },
      {
        status: 'resolved',
        happenedAt: at('17:19'),
        text: 'Declared resolved. Reports at Downdetector had peaked at over 550,000 for Facebook and about 92,000 for Instagram.',
      },
    ],
    commandId: randomUUID(),
  });
  await withdrawRumour(night, incidentId);
  await leaveOneOfMarch(night, incidentId);
  await night.api.incidents.overrideImpact.mutate({
    incidentId,
    impact: 'critical',
    reason: 'Told afterwards, without a status for each feature: four products failed worldwide.',
    commandId: randomUUID(),
  });
}

async function withdrawRumour({ api }: Night, incidentId: IncidentId): Promise<void> {
  const { rows } = await api.incidents.read.query({ incidentId });
  const rumour = rows.find((row) => row.kind === 'update' && row.text.includes('an attack'));
  if (rumour?.kind !== 'update') throw new Error('The story does not tell the rumour of 5 March.');
  await api.incidents.withdrawUpdate.mutate({
    incidentId,
    updateId: rumour.id,
    reason: 'It was a rumour. Nobody who could know has said so, and we should not have passed it on.',
    commandId: randomUUID(),
  });
}
