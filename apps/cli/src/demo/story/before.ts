import { randomUUID } from 'node:crypto';
import { Instant } from '@candor/log';
import type { Night } from './night.ts';

const ABOUT = `A retelling of 3 April 2024, made with Candor. WhatsApp had no status page that night: the updates here are what an \
operator *could* have posted. What they state as fact is from public reports of that night.`;

/** What was there before the night began: the page, what it speaks of, and the year's first outage, told afterwards. */
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
  await tellMarch(night);
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
      { status: 'monitoring', happenedAt: at('17:07'), text: 'Service is being restored.' },
      {
        status: 'resolved',
        happenedAt: at('17:19'),
        text: 'Declared resolved. Reports at Downdetector had peaked at over 550,000 for Facebook and about 92,000 for Instagram.',
      },
    ],
    commandId: randomUUID(),
  });
  await night.api.incidents.overrideImpact.mutate({
    incidentId,
    impact: 'critical',
    reason: 'Told afterwards, without a status for each feature: four products failed worldwide.',
    commandId: randomUUID(),
  });
}
