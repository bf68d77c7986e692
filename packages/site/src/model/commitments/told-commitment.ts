import type { Commitment, CommitmentEvent, Slip } from '@candor/incidents';
import { evolveCommitment } from '@candor/incidents';
import type { IncidentId } from '@candor/log';
import type { Entry, EntryOf } from '@candor/record';
import { headAt } from '@candor/record';
import type { SiteModel } from '../site-model.ts';
import type { Told } from '../told-incident.ts';

/** What can be told of a commitment. */
export const COMMITMENT_KINDS = [
  'commitment',
  'commitment-moved',
  'commitment-kept',
  'commitment-dropped',
  'commitment-late',
] as const;
export type CommitmentKind = (typeof COMMITMENT_KINDS)[number];

type CommitmentEntry = EntryOf<CommitmentKind>;

/** One thing that was told of a commitment. */
export interface CommitmentMoment extends Told {
  readonly kind: CommitmentKind;
  /** The commitment once this was told. */
  readonly state: Commitment;
}

/** Something that readers were told will be done after an incident. */
export interface ToldCommitment {
  readonly incidentId: IncidentId;
  /** As it stands, by the same fold as inside. */
  state: Commitment;
  /** All that was told of it, in the order of the record, and never nothing. */
  readonly moments: [CommitmentMoment, ...CommitmentMoment[]];
}

/** Whether an entry, or a moment, tells of a commitment. */
export function isOfCommitment<Told extends { readonly kind: string }>(
  told: Told,
): told is Extract<Told, { readonly kind: CommitmentKind }> {
  return (COMMITMENT_KINDS as readonly string[]).includes(told.kind);
}

/** Folds what was told of a commitment into the model, in place. The very first one brings a way to them onto every page. */
export function applyCommitment(model: SiteModel, entry: CommitmentEntry, event: Applied): void {
  const { incidentId, itemId, happenedAt } = entry.data;
  const all = model.commitments.get(incidentId) ?? [];
  const known = all.find((it) => it.state.itemId === itemId);
  const state = evolveCommitment(known?.state ?? null, event);
  if (state === null) return;
  const moment = { kind: entry.kind, ...headAt(entry), happenedAt, recordedAt: entry.recordedAt, state };
  if (model.commitments.size === 0) model.pageHead = model.head;
  if (known) {
    known.state = state;
    known.moments.push(moment);
  } else model.commitments.set(incidentId, [...all, { incidentId, state, moments: [moment] }]);
}

type Applied = CommitmentEvent & Parameters<typeof evolveCommitment>[1];

/** The commitments made after one incident, in the order in which they were made. */
export function commitmentsOf({ commitments }: SiteModel, id: IncidentId): readonly ToldCommitment[] {
  return commitments.get(id) ?? [];
}

/** The newest thing that was told of a commitment. */
export function newestOfCommitment({ moments }: ToldCommitment): CommitmentMoment {
  return moments.at(-1) ?? moments[0];
}

/** The commitment that an entry tells of, once the model has it. */
export function toldBy(model: SiteModel, entry: Entry): ToldCommitment | undefined {
  if (!isOfCommitment(entry)) return undefined;
  const { incidentId, itemId } = entry.data;
  return commitmentsOf(model, incidentId).find(({ state }) => state.itemId === itemId);
}

/** Another day, or one that passed without it. */
export type Turn = Slip | Commitment['missed'][number];

/** The other days of a commitment, and those that passed without it, in the order in which they were told. */
export function turnsOf({ slips, missed }: Commitment): Turn[] {
  return [...slips, ...missed].sort((one, other) => (one.index ?? 0) - (other.index ?? 0));
}
