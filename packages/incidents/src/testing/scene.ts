import type { Catalogue } from '@candor/features';
import { feature, givenCatalogue, scene } from '@candor/features/testing';
import type { Instant } from '@candor/log';
import { IncidentId, NoteId, UpdateId } from '@candor/log';
import { behaviourOf, text, time } from '@candor/log/testing';
import type { FeatureChange, Incident, IncidentCommand, IncidentEvent, PublishedUpdate } from '../index.ts';
import { decideIncident, evolveIncident, incidentStream } from '../index.ts';

/** The incident that tests tell of. */
export const INCIDENT = IncidentId.parse('outage000000');

/** WhatsApp with messages and media, Instagram with its feed. */
export const CATALOGUE: Catalogue = givenCatalogue(...scene).state;

/** The id of the nth update in tests. */
export function updateId(number: number): UpdateId {
  return UpdateId.parse(`update${String(number).padStart(6, '0')}`);
}

/** The id of the nth note in tests. */
export function noteId(number: number): NoteId {
  return NoteId.parse(`note${String(number).padStart(8, '0')}`);
}

/** Whether readers see an event of an incident. */
export function isPublic({ type }: IncidentEvent): boolean {
  return type !== 'NoteAdded' && type !== 'SeveritySet' && type !== 'MilestoneMarked';
}

/** `given(...events).when(command, now)` for one incident, over a catalogue. */
export function givenIncidentOver(catalogue: Catalogue) {
  return behaviourOf<Incident | undefined, IncidentCommand, IncidentEvent>({
    stream: incidentStream(INCIDENT),
    initial: undefined,
    decide: (state, command, now) => decideIncident(state, command, { now, seal: text, catalogue }),
    evolve: evolveIncident,
    isPublic,
  });
}

/** `given(...events).when(command, now)` for one incident over `CATALOGUE`. */
export const givenIncident = givenIncidentOver(CATALOGUE);

/** That the incident was declared, by the title alone. */
export function declared(at = '18:10', backfilled = false) {
  const data = { title: text('Messages are not being delivered'), backfilled };
  return { type: 'IncidentDeclared', data, happenedAt: time(at) } as const;
}

/** That an update was published: `investigating`, with nothing else, unless it says so. */
export function published(at: string, said: Partial<PublishedUpdate> & { readonly recordedAt?: Instant } = {}) {
  const { recordedAt = time(at), ...rest } = said;
  const empty = { updateId: updateId(1), text: text('We are looking into it.'), features: [], nextUpdateBy: null };
  const data: PublishedUpdate = { status: 'investigating', ...empty, ...rest };
  return { type: 'UpdatePublished', data, happenedAt: time(at), recordedAt } as const;
}

/** What an update changes of a feature. */
export function change(name: string, from: FeatureChange['from'], to: FeatureChange['to']): FeatureChange {
  return { featureId: feature(name), from, to };
}
