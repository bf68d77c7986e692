import { evolveCatalogue } from '@candor/features';
import { evolveIncident, evolveLinks, metFate, seenFrom } from '@candor/incidents';
import type { UpdateId } from '@candor/log';
import type { Continuation, Entry, EntryOf, PublicEvent } from '@candor/record';
import {
  evolveImprint,
  evolveLanguages,
  evolveLooks,
  evolvePage,
  evolvePostmortemTerm,
  headAt,
  toEvent,
} from '@candor/record';
import type { MaintenancePublicEvent } from './apply-maintenance.ts';
import { applyToMaintenance } from './apply-maintenance.ts';
import { applyWording } from './apply-wording.ts';
import { applyCommitment } from './commitments/told-commitment.ts';
import { applyToHistories } from './feature-history/apply-to-histories.ts';
import { nameTold } from './name-told.ts';
import { changesRecordPage } from './promises/changes-record-page.ts';
import { noteDisruption } from './recurrence.ts';
import { linkedBy } from './related.ts';
import type { SiteModel } from './site-model.ts';
import { giveSlug } from './slugs.ts';
import type { Moment, ToldIncident, ToldPromiseWithdrawal, ToldUpdate } from './told-incident.ts';
import { lastUpdateOf, updatesOf } from './told-incident.ts';
import { applyPostmortem, applyPostmortemPromise } from './told-postmortem.ts';
import { applyRedaction } from './told-redaction.ts';

/** Folds one more entry into the model, in place. Throws when it is not the next one. */
export function applyEntry(model: SiteModel, entry: Entry): void {
  if (entry.index !== model.head.index + 1 || entry.previous !== model.head.hash)
    throw new Error(`Entry ${entry.index} does not follow ${model.head.index}.`);
  model.head = headAt(entry);
  model.beganAt ??= entry.recordedAt;
  model.recordedAt = entry.recordedAt;
  if (changesRecordPage(entry)) model.recordPageHead = model.head;
  applyBody(model, entry);
  applyToHistories(model, entry);
  model.told.push(...incidentsToldOf(model, entry));
}

function applyBody(model: SiteModel, entry: Entry): void {
  const event = toEvent(entry);
  switch (entry.kind) {
    case 'page':
      model.page = evolvePage(model.page ?? undefined, { type: 'PageSettingsChanged', data: entry.data }) ?? null;
      model.pageHead = model.head;
      return;
    case 'looks':
      model.looks = evolveLooks(model.looks, { type: 'PageLooksChanged', data: entry.data });
      model.pageHead = model.head;
      return;
    case 'languages':
      model.languages = evolveLanguages(model.languages, { type: 'PageLanguagesChanged', data: entry.data });
      model.pageHead = model.head;
      return;
    case 'imprint':
      applyImprint(model, entry);
      return;
    case 'continued':
      model.continuations.push({ ...headAt(entry), recordedAt: entry.recordedAt, ...saidOf(entry) });
      return;
    case 'signing-key': {
      const { keyId, publicKey } = entry.data;
      model.signingKeys.push({ keyId, publicKey, index: entry.index });
      return;
    }
    case 'incident':
    case 'update':
    case 'correction':
    case 'withdrawal':
    case 'edited-at-source':
    case 'impact':
    case 'promise-late':
    case 'promise-withdrawn':
      applyToIncident(model, entry, event as IncidentPublicEvent);
      return;
    case 'maintenance':
    case 'maintenance-update':
    case 'maintenance-correction':
    case 'maintenance-withdrawal':
    case 'maintenance-plan':
    case 'maintenance-overdue':
      applyToMaintenance(model, entry, event as MaintenancePublicEvent);
      return;
    case 'postmortem':
      applyPostmortem(model, entry);
      return;
    case 'redaction':
      applyRedaction(model, entry);
      return;
    case 'postmortem-promised':
    case 'postmortem-declined':
    case 'postmortem-late':
      applyPostmortemPromise(model, entry);
      return;
    case 'commitment':
    case 'commitment-moved':
    case 'commitment-kept':
    case 'commitment-dropped':
    case 'commitment-late':
      applyCommitment(model, entry, event as CommitmentPublicEvent);
      return;
    case 'postmortem-term':
      model.postmortemTerm = evolvePostmortemTerm(model.postmortemTerm, {
        type: 'PostmortemTermSet',
        data: entry.data,
      });
      return;
    case 'link':
    case 'unlink':
      applyLink(model, entry, event as LinkPublicEvent);
      return;
    default:
      model.catalogue = evolveCatalogue(model.catalogue, event as CataloguePublicEvent);
      if (entry.kind === 'feature-added') giveSlug(model, entry.data.featureId);
      if (entry.kind !== 'standing-status' && entry.kind !== 'alternative') model.catalogueHead = model.head;
  }
}

/** Every page leads to an imprint: one more, or one less, changes them all; another text only the page that has it. */
function applyImprint(model: SiteModel, { data }: EntryOf<'imprint'>): void {
  const before = model.imprint;
  model.imprint = evolveImprint(before, { type: 'ImprintChanged', data });
  model.imprintHead = model.head;
  if ((before === null) !== (model.imprint === null)) model.pageHead = model.head;
}

function saidOf({ data: { published, from, reason } }: EntryOf<'continued'>): Continuation {
  return { published, from, reason };
}

/** The incidents that an entry tells of, or of what belongs to them. */
function incidentsToldOf(model: SiteModel, entry: Entry): ToldIncident[] {
  const own = 'incidentId' in entry.data ? model.incidents.get(entry.data.incidentId) : undefined;
  return own ? [own, ...linkedBy(model, entry)] : [];
}

type IncidentEntry = EntryOf<
  | 'incident'
  | 'update'
  | 'correction'
  | 'withdrawal'
  | 'edited-at-source'
  | 'impact'
  | 'promise-late'
  | 'promise-withdrawn'
>;
type IncidentPublicEvent = Parameters<typeof evolveIncident>[1] & PublicEvent;
type CommitmentPublicEvent = Parameters<typeof applyCommitment>[2] & PublicEvent;
type LinkPublicEvent = Parameters<typeof evolveLinks>[1] & PublicEvent;
type CataloguePublicEvent = Parameters<typeof evolveCatalogue>[1] & PublicEvent;

function applyToIncident(model: SiteModel, entry: IncidentEntry, event: IncidentPublicEvent): void {
  const { incidentId } = entry.data;
  const known = model.incidents.get(incidentId);
  const state = evolveIncident(known?.state, event);
  const incident: ToldIncident = known ?? {
    state,
    place: model.incidents.size,
    moments: [],
    names: new Map(),
    newest: headAt(entry),
    linked: null,
    disrupts: [],
    repeated: null,
  };
  incident.state = state;
  incident.newest = headAt(entry);
  if (!known) model.incidents.set(incidentId, incident);
  if (entry.kind === 'incident') return;
  if (entry.kind === 'update') settlePromise(incident, entry);
  const moment = momentOf(model, incident, entry);
  incident.moments.push(moment);
  if (entry.kind === 'promise-late') runOutPromise(incident);
  if (moment.kind === 'promise-withdrawn') withdrawPromise(incident, moment);
  noteDisruption(model, entry, incident);
}

/** A link is told on the pages of both its incidents. */
function applyLink(model: SiteModel, entry: EntryOf<'link' | 'unlink'>, event: LinkPublicEvent): void {
  model.links = evolveLinks(model.links, event);
  const told = { ...headAt(entry), happenedAt: entry.data.happenedAt, recordedAt: entry.recordedAt };
  for (const incident of linkedBy(model, entry)) {
    const seen = seenFrom(incident.state.id, event.data);
    if (!seen) continue;
    incident.linked = headAt(entry);
    incident.moments.push({ kind: entry.kind, ...told, relation: seen.relation, otherId: seen.otherId });
  }
}

function momentOf(
  model: SiteModel,
  incident: ToldIncident,
  entry: Exclude<IncidentEntry, EntryOf<'incident'>>,
): Moment {
  const told = { ...headAt(entry), happenedAt: entry.data.happenedAt, recordedAt: entry.recordedAt };
  switch (entry.kind) {
    case 'update': {
      const { updateId: id, status, text, nextUpdateBy } = entry.data;
      const changes = entry.data.features.map((change) => ({
        ...change,
        ...nameTold(model, incident.names, change.featureId),
      }));
      const promise = nextUpdateBy ? ({ due: nextUpdateBy, fate: 'due', settledAt: null } as const) : null;
      const wording = { text, corrections: [], withdrawal: null, editedAt: null };
      return { kind: 'update', ...told, id, status, ...wording, changes, promise };
    }
    case 'correction':
    case 'withdrawal':
      return applyWording(updateOf(incident, entry.data.updateId), entry);
    case 'edited-at-source': {
      const { updateId, editedAt } = entry.data;
      const update = updateOf(incident, updateId);
      if (update) update.editedAt = editedAt;
      return { kind: 'edited-at-source', ...told, updateId, editedAt };
    }
    case 'impact':
      return { kind: 'impact', ...told, impact: entry.data.impact, reason: entry.data.reason };
    case 'promise-late':
      return { kind: 'promise-late', ...told, due: entry.data.due };
    case 'promise-withdrawn':
      return { kind: 'promise-withdrawn', ...told, due: entry.data.due, reason: entry.data.reason };
  }
}

function updateOf(incident: ToldIncident, updateId: UpdateId): ToldUpdate | undefined {
  return updatesOf(incident).find(({ id }) => id === updateId);
}

function settlePromise(incident: ToldIncident, entry: EntryOf<'update'>): void {
  const before = lastUpdateOf(incident);
  if (!before?.promise || before.promise.fate === 'withdrawn') return;
  const { due } = before.promise;
  const { recordedAt } = entry;
  const fate = metFate(due, { recordedAt, resolves: entry.data.status === 'resolved' });
  before.promise = { due, fate, settledAt: recordedAt };
}

function runOutPromise(incident: ToldIncident): void {
  const update = lastUpdateOf(incident);
  if (update?.promise?.fate === 'due') update.promise = { ...update.promise, fate: 'late' };
}

function withdrawPromise(incident: ToldIncident, withdrawal: ToldPromiseWithdrawal): void {
  const update = lastUpdateOf(incident);
  const settledAt = withdrawal.recordedAt;
  if (update?.promise) update.promise = { ...update.promise, fate: 'withdrawn', settledAt, withdrawal };
}
