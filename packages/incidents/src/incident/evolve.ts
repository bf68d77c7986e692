import { worstOf } from '@candor/features';
import type { Instant, Recorded, UpdateId } from '@candor/log';
import { applyChanges } from '../update/claims.ts';
import type { Wording, Wordings } from '../update/wording.ts';
import { reworded, unworded, worded } from '../update/wording.ts';
import type { IncidentEvent } from './events.ts';
import { incidentOfStream } from './events.ts';
import type { Incident } from './incident.ts';
import type { MarkedMilestone } from './status.ts';

/** An incident's event as folding needs it: from the log, or read back from the public record. */
export type FoldedIncidentEvent = IncidentEvent &
  Pick<Recorded<IncidentEvent>, 'stream' | 'happenedAt' | 'recordedAt' | 'index'>;

/** An incident as its events leave it, undefined without any; they may come in any order. Throws on a broken stream. */
export function incidentOf(events: readonly Recorded<IncidentEvent>[]): Incident | undefined {
  // Each update adds a wording: they are kept beside the fold, which would copy all of them for each.
  const wordings: Record<UpdateId, Wording> = {};
  let incident: Incident | undefined;
  for (const event of events.toSorted((one, other) => one.sequence - other.sequence)) {
    incident = evolveIncident(incident && { ...incident, wordings: wordingOf(event, wordings) }, event);
    Object.assign(wordings, incident.wordings);
  }
  return incident && { ...incident, wordings };
}

/** The wording that an event may change. */
function wordingOf({ data }: IncidentEvent, wordings: Wordings): Wordings {
  const wording = 'updateId' in data ? wordings[data.updateId] : undefined;
  return wording && 'updateId' in data ? { [data.updateId]: wording } : {};
}

/** An incident after one more event; `undefined` is an incident that does not exist yet. Throws on a broken stream. */
export function evolveIncident(state: Incident | undefined, event: FoldedIncidentEvent): Incident {
  if (event.type === 'IncidentDeclared') {
    if (state) throw new Error(`Stream ${event.stream} declares its incident twice.`);
    return declared(event);
  }
  if (!state) throw new Error(`Stream ${event.stream} begins with ${event.type}.`);
  const lastSaid = event.index ?? state.lastSaid;
  switch (event.type) {
    case 'UpdatePublished':
      return { ...updated(state, event), lastSaid };
    case 'UpdateCorrected': {
      const { updateId, revision, text } = event.data;
      const wordings = reworded(state.wordings, updateId, revision, text);
      return { ...state, wordings, updatedAt: event.recordedAt, lastSaid };
    }
    case 'UpdateWithdrawn': {
      const wordings = unworded(state.wordings, event.data.updateId);
      return { ...state, wordings, updatedAt: event.recordedAt, lastSaid };
    }
    case 'UpdateEditedAtSource':
      return { ...state, lastSaid };
    case 'ImpactOverridden':
      return { ...state, impactOverride: event.data.impact, updatedAt: event.recordedAt, lastSaid };
    case 'PromiseRanOut':
      return { ...state, promise: { due: event.data.due, state: 'late' }, updatedAt: event.recordedAt };
    case 'PromiseWithdrawn':
      return { ...state, promise: null, updatedAt: event.recordedAt, lastSaid };
    case 'SeveritySet':
      return { ...state, severity: event.data.severity };
    case 'NoteAdded':
      return state;
    case 'MilestoneMarked':
      return { ...state, milestones: mark(state.milestones, event.data.milestone, event.data.at) };
  }
}

function declared(event: FoldedIncidentEvent & { type: 'IncidentDeclared' }): Incident {
  const id = incidentOfStream(event.stream);
  if (id === null) throw new Error(`Stream ${event.stream} holds no incident.`);
  return {
    id,
    title: event.data.title,
    status: 'investigating',
    severity: null,
    backfilled: event.data.backfilled,
    declaredAt: event.recordedAt,
    startedAt: event.happenedAt,
    updatedAt: event.recordedAt,
    resolvedAt: null,
    updates: 0,
    wordings: {},
    claims: {},
    worst: 'operational',
    impactOverride: null,
    promise: null,
    milestones: {},
    lastSaid: event.index ?? 0,
  };
}

function updated(state: Incident, event: FoldedIncidentEvent & { type: 'UpdatePublished' }): Incident {
  const { updateId, status, text, features, nextUpdateBy } = event.data;
  return {
    ...state,
    status,
    updatedAt: event.recordedAt,
    resolvedAt: status === 'resolved' ? (state.resolvedAt ?? event.happenedAt) : null,
    updates: state.updates + 1,
    wordings: worded(state.wordings, updateId, text),
    claims: applyChanges(state.claims, features),
    worst: worstOf([state.worst, ...features.map((change) => change.to)]),
    promise: nextUpdateBy === null ? null : { due: nextUpdateBy, state: 'due' },
  };
}

function mark(milestones: Incident['milestones'], milestone: MarkedMilestone, at: Instant | null) {
  const { [milestone]: _replaced, ...others } = milestones;
  return at === null ? others : { ...others, [milestone]: at };
}
