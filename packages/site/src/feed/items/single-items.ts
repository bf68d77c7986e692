import { titleOf } from '@candor/incidents';
import { wordsOf } from '@candor/log';
import { postmortemAddress } from '../../html/postmortem/addresses.ts';
import { INCIDENT_WORDS } from '../../html/words/status-words.ts';
import type { SiteModel } from '../../model/site-model.ts';
import type { Told, ToldIncident, ToldUpdate } from '../../model/told-incident.ts';
import { updatesOf } from '../../model/told-incident.ts';
import type { ToldMaintenance, ToldPlanChange } from '../../model/told-maintenance.ts';
import { maintenanceUpdatesOf } from '../../model/told-maintenance.ts';
import { newestOfWords } from '../../model/told-wording.ts';
import type { FedPage } from '../fed-page.ts';
import type { FeedItem } from '../feed.ts';
import { updateWords } from '../words/incident-words.ts';
import type { FedMaintenanceMoment } from '../words/maintenance-words.ts';
import { fedMomentsOf, maintenanceMomentWords } from '../words/maintenance-words.ts';
import { postmortemWords } from '../words/postmortem-words.ts';
import { rewordingItems } from './rewording-items.ts';

/** One item for each publication of an incident's postmortem, at the address where this revision stays. */
export function postmortemItems({ postmortems }: SiteModel, { state }: ToldIncident): FeedItem[] {
  const told = postmortems.get(state.id) ?? [];
  return told.map((revision) => ({
    name: `Entry/${revision.hash}`,
    path: postmortemAddress(revision, revision.revision).slice(1),
    title: `${revision.revision === 1 ? 'Postmortem' : 'Postmortem revised'}: ${titleOf(state)}`,
    tags: ['incident', 'postmortem'],
    first: revision,
    newest: revision,
    modified: revision,
    words: (page) => [postmortemWords([revision], page)],
  }));
}

/** One item for each update of an incident, and for each change of its words that followers are to hear of. */
export function updateItems(incident: ToldIncident): FeedItem[] {
  const { id } = incident.state;
  const items = updatesOf(incident).map((update, place, all) => ({
    name: `Update/${update.id}`,
    path: `incidents/${id}#${update.id}`,
    title: `${headed(INCIDENT_WORDS[update.status], all[place - 1]?.status === update.status)}: ${titleOf(incident.state)}`,
    tags: ['incident', update.status],
    first: update,
    newest: update,
    modified: changedLast(update),
    update,
    words: (page: FedPage) => [updateWords(update, page)],
  }));
  const subject = { folder: 'incidents', id } as const;
  const of = { subject, title: titleOf(incident.state) };
  return [...items, ...updatesOf(incident).flatMap((update) => rewordingItems({ ...of, update }))];
}

/** What changed last what an update's item tells: its words, or its promise that was taken back. */
function changedLast(update: ToldUpdate): Told {
  const words = newestOfWords(update);
  const withdrawal = update.promise?.withdrawal;
  return withdrawal && withdrawal.index > words.index ? withdrawal : words;
}

/** One item for each update of a maintenance, for each other plan, and for each change of words to hear of. */
export function maintenanceMomentItems(maintenance: ToldMaintenance): FeedItem[] {
  const items = fedMomentsOf(maintenance).map((fed, place, all) =>
    maintenanceMomentItem(maintenance, { fed, stays: all[place - 1]?.status === fed.status }),
  );
  const { id, title } = maintenance.state;
  const of = { subject: { folder: 'maintenance', id }, title: wordsOf(title) } as const;
  return [...items, ...maintenanceUpdatesOf(maintenance).flatMap((update) => rewordingItems({ ...of, update }))];
}

/** `stays`: it stood so before this was told. */
interface Placed {
  readonly fed: FedMaintenanceMoment;
  readonly stays: boolean;
}

function maintenanceMomentItem({ state: { id, title } }: ToldMaintenance, { fed, stays }: Placed): FeedItem {
  const { moment, status } = fed;
  const isUpdate = moment.kind === 'update';
  return {
    name: isUpdate ? `Update/${moment.id}` : `Entry/${moment.hash}`,
    path: `maintenance/${id}#${isUpdate ? moment.id : `entry-${moment.index}`}`,
    title: `${isUpdate ? headed(status, stays) : planWord(moment)}: ${wordsOf(title)}`,
    tags: ['maintenance', isUpdate ? moment.status : 'plan'],
    first: moment,
    newest: moment,
    modified: isUpdate ? newestOfWords(moment) : moment,
    ...(isUpdate && { update: moment }),
    words: (page) => [maintenanceMomentWords(fed, page)],
  };
}

/** What is new comes first: the status, or that there is an update where it stays. */
function headed(status: string, stays: boolean): string {
  return stays ? `Update (${status.toLowerCase()})` : status;
}

function planWord({ before, plan }: ToldPlanChange): string {
  if (plan.scheduledFor !== before.scheduledFor) return 'Rescheduled';
  return plan.scheduledUntil === before.scheduledUntil ? 'Plan changed' : 'New planned end';
}
