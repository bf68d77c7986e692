import type { Instant } from '@candor/log';
import type { FeatureHistory } from '../../model/feature-history/feature-history.ts';
import { incidentRow } from '../history/incident-row.ts';
import { maintenanceRow } from '../maintenance/maintenance-row.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { dayOf } from '../words/time-words.ts';

/** A feature that fails every week has hundreds; the history and the list of maintenance have them all. */
const SHOWN = 50;

interface Past {
  readonly kind: 'incidents' | 'maintenance';
  readonly at: Instant;
  readonly row: () => Markup;
}

/** The incidents and maintenances that touched a feature, newest first, under their years. */
export function featurePast(ctx: PageContext, history: FeatureHistory): Markup {
  const all = [...incidentsOf(ctx, history), ...maintenancesOf(ctx, history)].sort(newestFirst);
  if (all.length === 0)
    return markup`<section aria-labelledby="past"><h2 id="past">${ctx.say('feature-page.past')}</h2><p class="calm">${ctx.say('feature-page.none')}</p></section>`;
  const years = Map.groupBy(all.slice(0, SHOWN), ({ at }) => dayOf(ctx.clock, at).slice(0, 4));
  return markup`${[...years].map(
    ([
      year,
      its,
    ]) => markup`<section aria-labelledby="y${year}"><h2 id="y${year}">${ctx.say('feature-page.year', { year })}</h2>
<ul class="past">
${its.map(({ row }) => row())}</ul></section>
`,
  )}${waysToOlder(ctx, all.slice(SHOWN))}`;
}

/** Where those that are not shown stand, for each kind that is among them. */
function waysToOlder({ pages, say }: PageContext, older: readonly Past[]): Markup | null {
  if (older.length === 0) return null;
  const has = (kind: Past['kind']) => older.some((it) => it.kind === kind);
  return markup`${has('incidents') && markup`<p class="calm"><a href="${pages}/history">${say('feature-page.older-incidents')}</a></p>`}${has('maintenance') && markup`<p class="calm"><a href="${pages}/maintenance">${say('feature-page.older-maintenance')}</a></p>`}`;
}

function incidentsOf(ctx: PageContext, { incidents }: FeatureHistory): Past[] {
  return [...incidents]
    .flatMap((id) => ctx.model.incidents.get(id) ?? [])
    .map((incident) => ({
      kind: 'incidents' as const,
      at: incident.state.startedAt,
      row: () => incidentRow(ctx, { incident, level: 3 }),
    }));
}

function maintenancesOf(ctx: PageContext, { maintenances }: FeatureHistory): Past[] {
  return [...maintenances]
    .flatMap((id) => ctx.model.maintenances.get(id) ?? [])
    .filter(({ state }) => state.updates > 0)
    .map((maintenance) => ({
      kind: 'maintenance' as const,
      at: maintenance.state.plan.scheduledFor,
      row: () => maintenanceRow(ctx, { maintenance, level: 3 }),
    }));
}

function newestFirst({ at: one }: Past, { at: other }: Past): number {
  if (one === other) return 0;
  return one < other ? 1 : -1;
}
