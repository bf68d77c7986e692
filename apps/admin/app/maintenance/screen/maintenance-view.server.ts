import { NEXT_STATUSES } from '@candor/incidents';
import type { MaintenanceId } from '@candor/log';
import { addMilliseconds, localTime } from '@candor/log';
import { MAINTENANCE_WORDS } from '@candor/site';
import type { RequestApi } from '../../../src/api/request-api.ts';
import { wordingsOf } from '../../corrections/told/wordings.server.ts';
import { maintenanceStamp } from '../../frame/stamp.server.ts';
import { featureChoices } from '../../incidents/composer/feature-choices.server.ts';
import { saidOf } from '../../incidents/screen/said-view.server.ts';
import { clockIn } from '../../time/shown-time.server.ts';
import { shownWindow, zoneOf } from '../../time/shown-window.server.ts';
import { writingFacts } from '../../writing-help/writing-facts.server.ts';
import { awaitedWord } from '../list/awaited.server.ts';
import { shownRow } from './shown-row.server.ts';

const SOON_MS = 60 * 60 * 1000;

/** One maintenance as its screen shows it. */
export type MaintenanceScreenView = Awaited<ReturnType<typeof readMaintenanceScreen>>;

export async function readMaintenanceScreen(api: RequestApi, maintenanceId: MaintenanceId, said: number | null) {
  const [view, catalogue, { page }, writing] = await Promise.all([
    api.ask.maintenance.read.query({ maintenanceId }),
    api.ask.features.read.query(),
    api.now(),
    writingFacts(api),
  ]);
  const { maintenance, rows, now } = view;
  const { plan, status, startedAt, endedAt } = maintenance;
  const clock = clockIn(page.timeZone, now);
  const names = new Map(
    catalogue.products.flatMap((it) => it.features.map((one) => [one.featureId as string, one.name])),
  );
  const onPlan = plan.features.map((featureId) => ({ featureId, status: 'under_maintenance' as const }));
  return {
    stamp: maintenanceStamp(view),
    maintenance: {
      maintenanceId,
      title: maintenance.title,
      status,
      running: maintenance.running,
      over: maintenance.over,
      seriesId: maintenance.seriesId,
      lastSaid: maintenance.lastSaid,
      startsByItself: plan.startsByItself,
      endsByItself: plan.endsByItself,
      featureNames: plan.features.map((id) => names.get(id) ?? id),
      started: startedAt && clock.show(startedAt),
      runningFor: startedAt && clock.away(startedAt),
      ended: endedAt && clock.show(endedAt),
      address: `${page.url}/maintenance/${maintenanceId}`,
    },
    window: shownWindow(clock, plan),
    ahead: plan.scheduledFor > now ? clock.away(plan.scheduledFor) : null,
    isSoon: status === 'scheduled' && plan.scheduledFor <= addMilliseconds(now, SOON_MS),
    awaited: awaitedWord(maintenance, clock),
    next: NEXT_STATUSES[status].map((it) => ({ status: it, word: MAINTENANCE_WORDS[it].title })),
    // Before the beginning: what it puts under maintenance, unless the word that begins it says otherwise.
    choices: featureChoices(catalogue, status === 'scheduled' ? onPlan : maintenance.claims),
    planned: {
      zoneName: zoneOf(clock),
      choices: featureChoices(catalogue, onPlan),
      features: plan.features,
      first: {
        scheduledFor: localTime(page.timeZone, plan.scheduledFor),
        scheduledUntil: localTime(page.timeZone, plan.scheduledUntil),
        startsByItself: plan.startsByItself ? 'on' : '',
        endsByItself: plan.endsByItself ? 'on' : '',
        ...Object.fromEntries(plan.features.map((id) => [`feature.${id}`, 'on'])),
      } as Readonly<Record<string, string>>,
    },
    rows: rows.map((row) => shownRow(row, { clock, names, wordings: wordingsOf(rows, clock) })),
    zoneName: zoneOf(clock),
    writing,
    said: saidOf(rows, said, clock),
  };
}
