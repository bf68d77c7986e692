import { titleOf } from '@candor/incidents';
import { wordsOf } from '@candor/log';
import type { CommitmentMoment } from '../../model/commitments/told-commitment.ts';
import { commitmentsOf, isOfCommitment } from '../../model/commitments/told-commitment.ts';
import type { SiteModel, ToldContinuation } from '../../model/site-model.ts';
import { slugOf } from '../../model/slugs.ts';
import type { Moment, ToldIncident } from '../../model/told-incident.ts';
import { updatesOf } from '../../model/told-incident.ts';
import type { MaintenanceMoment, ToldMaintenance } from '../../model/told-maintenance.ts';
import type { ToldCorrection, ToldWithdrawal } from '../../model/told-wording.ts';
import type { FeedItem } from '../feed.ts';
import { incidentWords } from '../words/incident-words.ts';
import { LOST_TITLE, lostWords } from '../words/lost-words.ts';
import { fedMomentsOf, maintenanceWords } from '../words/maintenance-words.ts';
import { rings } from '../words/rewording-words.ts';

/** A whole incident: all its updates in one item, and that its postmortem was published. */
export function incidentItem(model: SiteModel, incident: ToldIncident): FeedItem {
  const { id, status } = incident.state;
  const postmortem = model.postmortems.get(id);
  const committed = commitmentsOf(model, id).flatMap(({ moments }) => moments);
  return {
    name: `Incident/${id}`,
    path: `incidents/${id}`,
    title: titleOf(incident.state),
    tags: ['incident', status, ...(postmortem ? ['postmortem'] : []), ...slugsOf(model, incident)],
    ...spanOf(id, [...updatesOf(incident), ...(postmortem ?? []), ...rewordingsOf(incident), ...committed]),
    words: (page) => incidentWords(page, incident),
  };
}

/** A whole maintenance: its updates and its plans in one item. At the address where Statuspage's clients look for it. */
export function maintenanceItem(model: SiteModel, maintenance: ToldMaintenance): FeedItem {
  const { id, title, status } = maintenance.state;
  const moments = [...fedMomentsOf(maintenance).map(({ moment }) => moment), ...rewordingsOf(maintenance)];
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
    modified: lost,
    words: ({ inZone }) => [lostWords(lost, inZone)],
  };
}

/** The features that it is or was about. */
function slugsOf(model: SiteModel, { names }: Pick<ToldIncident, 'names'>): string[] {
  return [...names.keys()].map((id) => slugOf(model, id));
}

/** The corrections and withdrawals, those of promises too, among what was told. */
function rewordingsOf({ moments }: { readonly moments: readonly (Moment | MaintenanceMoment)[] }) {
  return moments.filter(
    (moment) => moment.kind === 'correction' || moment.kind === 'withdrawal' || moment.kind === 'promise-withdrawn',
  );
}

/** What one item tells: anything, a change of words, something of a commitment. */
type Told = FeedItem['first'] | ToldCorrection | ToldWithdrawal | CommitmentMoment;

/**
 * Whether it brings the whole incident up again: a typo that was put right does not, nor what is told of a commitment
 * months after the incident was over. That is an item of its own among the updates.
 */
function isNews(told: Told): boolean {
  if ('change' in told) return rings(told);
  return !('kind' in told && isOfCommitment(told));
}

function spanOf(id: string, told: readonly Told[]): Pick<FeedItem, 'first' | 'newest' | 'modified'> {
  const inOrder = told.toSorted((one, other) => one.index - other.index);
  const [first] = inOrder;
  const newest = inOrder.findLast(isNews);
  const modified = inOrder.at(-1);
  if (!first || !newest || !modified) throw new Error(`${id} has no update to be told by.`);
  return { first, newest, modified };
}
