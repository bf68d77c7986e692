import type { FeatureId } from '@candor/log';
import type { Entry, EntryKind, EntryOf } from '@candor/record';
import { namedBy } from './feature-history/named-by.ts';
import type { SiteModel } from './site-model.ts';
import type { ToldIncident, ToldUpdate } from './told-incident.ts';
import { updatesOf } from './told-incident.ts';

/** Whether an entry of a kind can change how the whole stands. */
const CHANGES_THE_WHOLE: Readonly<Record<EntryKind, boolean>> = {
  page: false,
  looks: false,
  languages: false,
  imprint: false,
  'postmortem-term': false,
  'product-added': false,
  'product-renamed': false,
  'product-archived': true,
  'feature-added': true,
  'feature-renamed': false,
  'feature-archived': true,
  'catalogue-ordered': true,
  'standing-status': true,
  alternative: false,
  incident: false,
  update: true,
  correction: false,
  withdrawal: false,
  'edited-at-source': false,
  impact: false,
  'promise-late': false,
  'promise-withdrawn': false,
  continued: false,
  'signing-key': false,
  maintenance: false,
  'maintenance-update': true,
  'maintenance-correction': false,
  'maintenance-withdrawal': false,
  'maintenance-plan': false,
  'maintenance-overdue': false,
  link: false,
  unlink: false,
  postmortem: false,
  // Of names and words alone: what is claimed of features stays.
  redaction: false,
  'postmortem-promised': false,
  'postmortem-declined': false,
  'postmortem-late': false,
  commitment: false,
  'commitment-moved': false,
  'commitment-kept': false,
  'commitment-dropped': false,
  'commitment-late': false,
};

/** Whether an entry, once the model has it, may have changed how the whole stands; most updates do not. */
export function changesTheWhole(model: SiteModel, entry: Entry): boolean {
  if (entry.kind === 'update') return entry.data.features.length > 0 || opensOrEnds(model, entry);
  return CHANGES_THE_WHOLE[entry.kind];
}

/** The features whose status, name or being in use an entry, once the model has it, may have changed. */
export function featuresChangedBy(model: SiteModel, entry: Entry): FeatureId[] {
  switch (entry.kind) {
    case 'feature-added':
    case 'feature-renamed':
    case 'feature-archived':
    case 'product-archived':
    case 'catalogue-ordered':
    case 'standing-status':
    case 'maintenance-update':
      return [...namedBy(model, entry)];
    case 'update':
      // What an incident claims of a feature, it claims only while it is open.
      if (opensOrEnds(model, entry)) return [...namedBy(model, entry)];
      return entry.data.features.map(({ featureId }) => featureId);
    default:
      return [];
  }
}

/** Whether an update, once the model has it as the newest entry, began its incident, ended it, or opened it again. */
export function opensOrEnds(model: SiteModel, { index, data }: EntryOf<'update'>): boolean {
  const incident = model.incidents.get(data.incidentId);
  return incident === undefined || turnedLast(incident)?.index === index;
}

/** The newest update that began an incident, ended it, or opened it again; undefined while nothing is told of it. */
export function turnedLast(incident: ToldIncident): ToldUpdate | undefined {
  return updatesOf(incident).findLast(
    ({ status }, place, all) => (all[place - 1]?.status === 'resolved') !== (status === 'resolved') || place === 0,
  );
}
