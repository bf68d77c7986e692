import { titleOf } from '@candor/incidents';
import { wordsOf } from '@candor/log';
import type { SiteModel, ToldContinuation } from '../../model/site-model.ts';
import { slugOf } from '../../model/slugs.ts';
import type { ToldIncident } from '../../model/told-incident.ts';
import { updatesOf } from '../../model/told-incident.ts';
import type { ToldMaintenance } from '../../model/told-maintenance.ts';
import type { FeedItem } from '../feed.ts';
import { incidentWords } from '../words/incident-words.ts';
import { LOST_TITLE, lostWords } from '../words/lost-words.ts';
import { fedMomentsOf, maintenanceWords } from '../words/maintenance-words.ts';

/** A whole incident: all its updates in one item, and that its postmortem was published. */
export function incidentItem(model: SiteModel, incident: ToldIncident): FeedItem {
  const { id, status } = incident.state;
  const postmortem = model.postmortems.get(id);
  return {
    name: `Incident/${id}`,
    path: `incidents/${id}`,
    title: titleOf(incident.state),
    tags: ['incident', status, ...(postmortem ? ['postmortem'] : []), ...slugsOf(model, incident)],
    ...spanOf(id, [...updatesOf(incident), ...(postmortem ?? [])]),
    words: (page) => incidentWords(page, incident),
  };
}

/** A whole maintenance: its updates and its plans in one item. At the address where Statuspage's clients look for it. */
export function maintenanceItem(model: SiteModel, maintenance: ToldMaintenance): FeedItem {
  const { id, title, status } = maintenance.state;
  const moments = fedMomentsOf(maintenance).map(({ moment }) => moment);
  return {
    name: `Incident/${id}`,
    path: `incidents/${id}`,
    title: wordsOf(title),
    tags: ['maintenance', status, ...slugsOf(model, maintenance)],
    ...spanOf(id, moments),
    words: (page) => maintenanceWords(maintenance, page),
  };
}

/** That entries are lost. Named by the hash of the entry that says so, because indexes are told twice after a loss. */
export function lostItem(lost: ToldContinuation): FeedItem {
  return {
    name: `Entry/${lost.hash}`,
    path: 'history#lost',
    title: LOST_TITLE,
    tags: ['lost'],
    first: lost,
    newest: lost,
    words: ({ inZone }) => [lostWords(lost, inZone)],
  };
}

/** The features that it is or was about. */
function slugsOf(model: SiteModel, { names }: Pick<ToldIncident, 'names'>): string[] {
  return [...names.keys()].map((id) => slugOf(model, id));
}

function spanOf(id: string, told: readonly FeedItem['first'][]): Pick<FeedItem, 'first' | 'newest'> {
  const inOrder = told.toSorted((one, other) => one.index - other.index);
  const [first] = inOrder;
  const newest = inOrder.at(-1);
  if (!first || !newest) throw new Error(`${id} has no update to be told by.`);
  return { first, newest };
}
