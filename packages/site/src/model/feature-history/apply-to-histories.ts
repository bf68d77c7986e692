import { inUse } from '@candor/features';
import { isOpen, isRunning } from '@candor/incidents';
import type { FeatureId, Instant } from '@candor/log';
import type { Entry, EntryOf } from '@candor/record';
import { headAt } from '@candor/record';
import type { SiteModel } from '../site-model.ts';
import type { ToldIncident } from '../told-incident.ts';
import type { ToldMaintenance } from '../told-maintenance.ts';
import type { FeatureHistory, Saying } from './feature-history.ts';
import { newHistory, say } from './feature-history.ts';
import { namedBy } from './named-by.ts';

/** Folds what an entry says of features over time into their histories, in place, once the rest of the model has it. */
export function applyToHistories(model: SiteModel, entry: Entry): void {
  noteClaims(model, entry);
  for (const id of namedBy(model, entry)) {
    const history = historyOf(model, id);
    history.newest = headAt(entry);
    history.newestAt = entry.recordedAt;
  }
}

function noteClaims(model: SiteModel, entry: Entry): void {
  switch (entry.kind) {
    case 'feature-added':
    case 'feature-archived':
    case 'product-archived':
    case 'catalogue-ordered':
      noteInUse(model, entry.recordedAt);
      break;
    case 'standing-status': {
      const { featureId, to: status, happenedAt: from } = entry.data;
      say(historyOf(model, featureId), { sayer: { kind: 'standing', id: 'standing' }, status, from });
      break;
    }
    case 'alternative':
      historyOf(model, entry.data.featureId).alternativeSaid = headAt(entry);
      break;
    case 'update': {
      const incident = model.incidents.get(entry.data.incidentId);
      if (incident) noteIncident(model, incident, entry.data.happenedAt);
      noteSaid(model, entry);
      break;
    }
    case 'maintenance':
    case 'maintenance-plan':
    case 'maintenance-update': {
      const maintenance = model.maintenances.get(entry.data.maintenanceId);
      if (maintenance) noteMaintenance(model, maintenance, entry.data.happenedAt);
      if (entry.kind === 'maintenance-update') noteSaid(model, entry);
      break;
    }
  }
}

function noteSaid(model: SiteModel, { data, recordedAt }: EntryOf<'update' | 'maintenance-update'>): void {
  for (const { featureId } of data.features) historyOf(model, featureId).saidAt = recordedAt;
}

function noteInUse(model: SiteModel, at: Instant): void {
  const used = new Set(inUse(model.catalogue).flatMap(({ features }) => features.map(({ id }) => id)));
  for (const { id } of model.catalogue.features) {
    const times = historyOf(model, id).inUse;
    const last = times.at(-1);
    const isNoted = last?.until === null;
    if (used.has(id) && !isNoted) times.push({ from: at, until: null });
    if (!used.has(id) && last && isNoted) times[times.length - 1] = { from: last.from, until: at };
  }
}

function noteIncident(model: SiteModel, { state, names }: ToldIncident, from: Instant): void {
  const claims = isOpen(state) ? state.claims : {};
  for (const featureId of names.keys()) {
    const history = historyOf(model, featureId);
    history.incidents.add(state.id);
    claim(history, { sayer: { kind: 'incident', id: state.id }, status: claims[featureId] ?? 'operational', from });
  }
}

function noteMaintenance(model: SiteModel, { state, names }: ToldMaintenance, from: Instant): void {
  const claims = isRunning(state) ? state.claims : {};
  for (const featureId of names.keys()) {
    const history = historyOf(model, featureId);
    history.maintenances.add(state.id);
    claim(history, { sayer: { kind: 'maintenance', id: state.id }, status: claims[featureId] ?? 'operational', from });
  }
}

/** The history of a feature; an empty one before it is told of. */
function historyOf({ histories }: SiteModel, id: FeatureId): FeatureHistory {
  const history = histories.get(id) ?? newHistory();
  histories.set(id, history);
  return history;
}

/** Says what is new of it: an update that leaves a feature as it was says nothing of its time. */
function claim(history: FeatureHistory, it: Saying): void {
  const before = history.open.get(it.sayer.id)?.status ?? 'operational';
  if (before !== it.status) say(history, it);
}
