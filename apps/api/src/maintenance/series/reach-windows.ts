import { inUse } from '@candor/features';
import type { Series, SeriesPlan } from '@candor/incidents';
import { decideMaintenance, decideSeries, dueWindow, endOf, maintenanceStream, seriesStream } from '@candor/incidents';
import type { Instant } from '@candor/log';
import { CLOCK, MaintenanceId, UpdateId, wordsOf } from '@candor/log';
import { dueSeries, loadCatalogue, loadSeries } from '@candor/store';
import { inTurn } from '../../clock/in-turn.ts';
import type { Acting, Work } from '../../commands/execute.ts';
import { execute, said } from '../../commands/execute.ts';
import type { Services } from '../../context.ts';

/** Announces every recurring window whose time for that has come, each as a maintenance of its own. */
export async function reachWindows(services: Services): Promise<void> {
  await inTurn(await dueSeries(services.store.reader, services.now()), async (series) => {
    const due = dueWindow(series);
    if (due) await reachWindow({ ...services, actor: CLOCK }, series, due.scheduledFor);
  });
}

function reachWindow(acting: Acting, { id: seriesId }: Series, scheduledFor: Instant) {
  const input = { commandId: `series/${seriesId}/window/${scheduledFor}`, seriesId, scheduledFor };
  return execute(acting, { type: 'ReachWindow', input }, async (work) => {
    const { tx, at, append } = work;
    const series = await loadSeries(tx, seriesId);
    const maintenanceId = MaintenanceId.parse(acting.newId());
    const deciding = { ...at, catalogue: await loadCatalogue(tx) };
    const reached = decideSeries(series, { type: 'ReachWindow', seriesId, scheduledFor, maintenanceId }, deciding);
    const recorded = await append(seriesStream(seriesId), reached);
    const isAnnounced = reached.some((event) => event.type === 'WindowReached' && event.data.maintenanceId !== null);
    if (!series || !isAnnounced) return said(recorded);
    return said(await announce(work, { acting, series, scheduledFor, maintenanceId }));
  });
}

interface Window {
  readonly acting: Acting;
  readonly series: Series;
  readonly scheduledFor: Instant;
  readonly maintenanceId: MaintenanceId;
}

async function announce({ tx, at, append }: Work, { acting, series, scheduledFor, maintenanceId }: Window) {
  const catalogue = await loadCatalogue(tx);
  const events = decideMaintenance(
    undefined,
    {
      type: 'ScheduleMaintenance',
      maintenanceId,
      updateId: UpdateId.parse(acting.newId()),
      seriesId: series.id,
      title: wordsOf(series.plan.title),
      text: wordsOf(series.plan.text),
      ...windowOf(series.plan, scheduledFor),
      features: stillInUse(series.plan, catalogue),
    },
    { ...at, catalogue },
  );
  return append(maintenanceStream(maintenanceId), events);
}

function windowOf(plan: SeriesPlan, scheduledFor: Instant) {
  const { startsByItself, endsByItself } = plan;
  return { scheduledFor, scheduledUntil: endOf(plan, scheduledFor), startsByItself, endsByItself };
}

/** A rule that names what was archived since must not stop coming. */
function stillInUse({ features }: SeriesPlan, catalogue: Parameters<typeof inUse>[0]) {
  const used = new Set(inUse(catalogue).flatMap((it) => it.features.map(({ id }) => id)));
  return features.filter((id) => used.has(id));
}
