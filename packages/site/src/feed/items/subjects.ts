import type { FeatureId } from '@candor/log';
import { keptUp } from '../../model/all-incidents/kept-up.ts';
import { rankingBy } from '../../model/all-incidents/ranking.ts';
import type { SiteModel } from '../../model/site-model.ts';
import { toldMaintenances } from '../../model/status-now.ts';
import type { Moment, ToldIncident } from '../../model/told-incident.ts';
import type { MaintenanceMoment } from '../../model/told-maintenance.ts';
import type { FeedItem } from '../feed.ts';
import { rings } from '../words/rewording-words.ts';
import { maintenanceMomentItems, postmortemItems, updateItems } from './single-items.ts';
import { incidentItem, lostItem, maintenanceItem } from './whole-items.ts';

/** What items are made of: an incident, a maintenance, lost entries. */
export interface Subject {
  /** The index of the newest word that feeds tell of it. */
  readonly newest: number;
  /** All of it in one item. */
  readonly whole: () => FeedItem;
  /** An item for each word. */
  readonly single: () => FeedItem[];
}

/**
 * The subjects with the newest words, the newest first; of one feature alone where one is given. What is lost may have
 * been about any feature.
 */
export function newestSubjects(model: SiteModel, most: number, feature?: FeatureId): Subject[] {
  const touched = ({ names }: { readonly names: ReadonlyMap<FeatureId, unknown> }) =>
    feature === undefined || names.has(feature);
  const incidents = newestIncidents(model, most, feature).map((it) => ({
    newest: newsOf(model, it),
    whole: () => incidentItem(model, it),
    single: () => [...updateItems(it), ...postmortemItems(model, it)],
  }));
  const maintenances = toldMaintenances(model)
    .filter(touched)
    .map((it) => ({
      newest: it.moments.findLast((moment) => moment.kind !== 'overdue' && isNews(moment))?.index ?? 0,
      whole: () => maintenanceItem(model, it),
      single: () => maintenanceMomentItems(it),
    }));
  const lost = model.continuations.map((it) => ({
    newest: it.index,
    whole: () => lostItem(it),
    single: () => [lostItem(it)],
  }));
  // By index: it orders the record, also where two words were recorded in one millisecond.
  return [...incidents, ...maintenances, ...lost].sort((one, other) => other.newest - one.newest).slice(0, most);
}

/** The incidents with the newest words, of all or of one feature: those beside them could not be among the newest subjects. */
function newestIncidents(model: SiteModel, most: number, feature?: FeatureId): readonly ToldIncident[] {
  if (feature === undefined) return ranked(model).items().slice(0, most);
  const touching = [...(model.histories.get(feature)?.incidents ?? [])].flatMap((id) => model.incidents.get(id) ?? []);
  return touching.filter(({ state }) => state.updates > 0);
}

const ranked = keptUp(
  () =>
    rankingBy<ToldIncident, { readonly news: number; readonly place: number }>(
      (one, other) => other.news - one.news || other.place - one.place,
    ),
  (ranking, incident, model) => ranking.put(incident, { news: newsOf(model, incident), place: incident.place }),
);

/** The index of the newest word about an incident. */
function newsOf({ postmortems }: SiteModel, incident: ToldIncident): number {
  return Math.max(lastNews(incident), postmortems.get(incident.state.id)?.at(-1)?.index ?? 0);
}

function lastNews({ moments }: ToldIncident): number {
  return moments.findLast((moment) => TOLD.has(moment.kind) && isNews(moment))?.index ?? 0;
}

const TOLD: ReadonlySet<Moment['kind']> = new Set(['update', 'correction', 'withdrawal']);

/** Whether it brings somebody news: a typo that was put right does not. */
function isNews(moment: Moment | MaintenanceMoment): boolean {
  return moment.kind !== 'correction' || rings(moment);
}
