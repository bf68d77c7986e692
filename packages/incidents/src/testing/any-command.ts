import type { Catalogue } from '@candor/features';
import { FEATURE_STATUSES } from '@candor/features';
import { feature } from '@candor/features/testing';
import type { FeatureId, IncidentId, Instant, UpdateId } from '@candor/log';
import { addMilliseconds } from '@candor/log';
import { anyWords } from '@candor/log/testing';
import fc from 'fast-check';
import type { Incident, IncidentCommand, Wording } from '../index.ts';
import { CORRECTION_SORTS, IMPACTS, INCIDENT_STATUSES, MARKED_MILESTONES, SEVERITIES } from '../index.ts';
import { noteId, updateId } from './scene.ts';

const COMMANDS = [
  'DeclareIncident',
  'BackfillIncident',
  'CorrectUpdate',
  'CorrectUpdate',
  'WithdrawUpdate',
  'WithdrawPromise',
  'OverrideImpact',
  'SetSeverity',
  'AddNote',
  'MarkMilestone',
  'RunOutPromise',
] as const satisfies IncidentCommand['type'][];

/** The place of a feature that does not exist. */
const NOWHERE = 15;

const claims = fc.uniqueArray(
  fc.record({ place: fc.nat({ max: NOWHERE }), status: fc.constantFrom(...FEATURE_STATUSES) }),
  {
    maxLength: 3,
    selector: (claim) => claim.place,
  },
);

/** A wish for some command on whatever incident there is, by places and minutes, so that it fits any. */
export type IncidentWish = typeof anyIncidentWish extends fc.Arbitrary<infer Wish> ? Wish : never;

/** Any wish, most of them updates; commands that are refused included. */
export const anyIncidentWish = fc.record({
  does: fc.oneof(fc.constant('PublishUpdate' as const), fc.constantFrom(...COMMANDS)),
  words: anyWords,
  status: fc.constantFrom(...INCIDENT_STATUSES),
  claims,
  minutesAgo: fc.option(fc.integer({ min: -2, max: 300 })),
  minutesAhead: fc.option(fc.integer({ min: -5, max: 100 }), { freq: 2 }),
  seen: fc.constantFrom('nothing', 'all', 'all', 'all but one'),
  impact: fc.option(fc.constantFrom(...IMPACTS)),
  severity: fc.option(fc.constantFrom(...SEVERITIES)),
  milestone: fc.constantFrom(...MARKED_MILESTONES),
  change: fc.constantFrom(...CORRECTION_SORTS),
  update: fc.nat({ max: 9 }),
});

/** What a wish is wished of. `number` makes the ids, so give each command another. */
export interface Wished {
  readonly incidentId: IncidentId;
  readonly state: Incident | undefined;
  readonly catalogue: Catalogue;
  readonly now: Instant;
  readonly number: number;
}

/** The command that a wish is. */
export function incidentCommandOf(wish: IncidentWish, wished: Wished): IncidentCommand {
  const { does, words, impact, severity, milestone, minutesAgo } = wish;
  const { incidentId, state, now, number } = wished;
  const happenedAt = minutesAgo === null ? null : addMinutes(now, -minutesAgo);
  switch (does) {
    case 'DeclareIncident':
      return { type: does, incidentId, title: words, severity, updateId: updateId(number), ...messageOf(wish, wished) };
    case 'BackfillIncident':
      return { type: does, incidentId, title: words, severity, ...pastOf(wish, wished) };
    case 'PublishUpdate': {
      const last = state?.lastSaid ?? 0;
      const after = { nothing: null, all: last, 'all but one': Math.max(0, last - 1) }[wish.seen];
      return { type: does, incidentId, after, updateId: updateId(number), ...messageOf(wish, wished) };
    }
    case 'CorrectUpdate':
      return { type: does, incidentId, change: wish.change, text: words, reason: words, ...seenOf(wish, state) };
    case 'WithdrawUpdate':
      return { type: does, incidentId, reason: words, ...seenOf(wish, state) };
    case 'WithdrawPromise':
      return { type: does, incidentId, due: state?.promise?.due ?? now, reason: words };
    case 'OverrideImpact':
      return { type: does, incidentId, impact, reason: words };
    case 'SetSeverity':
      return { type: does, incidentId, severity };
    case 'AddNote':
      return { type: does, incidentId, noteId: noteId(number), text: words, happenedAt };
    case 'MarkMilestone':
      return { type: does, incidentId, milestone, happenedAt };
    case 'RunOutPromise':
      return { type: does, incidentId, due: state?.promise?.due ?? now };
  }
}

/** One of the updates there are, mostly as it stands; `nowhere` where there is none at that place. */
function seenOf({ update, seen }: IncidentWish, state: Incident | undefined) {
  const wordings = Object.entries(state?.wordings ?? {}) as [UpdateId, Wording][];
  const [id, wording] = wordings[update % Math.max(1, wordings.length + (update === 9 ? 1 : 0))] ?? [];
  return {
    updateId: id ?? updateId(900_000),
    after: Math.max(1, (wording?.revision ?? 1) - (seen === 'nothing' ? 1 : 0)),
  };
}

function messageOf(wish: IncidentWish, { catalogue, now }: Wished) {
  const { status, words, minutesAgo, minutesAhead } = wish;
  const features = new Map(wish.claims.map(({ place, status: claimed }) => [featureAt(place, catalogue), claimed]));
  return {
    status,
    text: words,
    features: [...features].map(([featureId, claimed]) => ({ featureId, status: claimed })),
    happenedAt: minutesAgo === null ? null : addMinutes(now, -minutesAgo),
    nextUpdateBy: minutesAhead === null ? null : addMinutes(now, minutesAhead),
  };
}

function featureAt(place: number, { features }: Catalogue): FeatureId {
  const found = place === NOWHERE ? undefined : features[place % features.length];
  return found?.id ?? feature('nothing');
}

/** A past of two updates; whoever saw all there is ends it well, others with any status and at any time. */
function pastOf(wish: IncidentWish, wished: Wished) {
  const { nextUpdateBy: _none, ...message } = messageOf(wish, wished);
  const began = addMinutes(wished.now, -60);
  const editedAtSource = { typo: began, fact: addMinutes(began, -1), addition: null }[wish.change];
  const first = { ...message, status: 'investigating', happenedAt: began, editedAtSource } as const;
  const happenedAt = message.happenedAt ?? began;
  const last = { ...message, features: [], happenedAt };
  if (wish.seen === 'all')
    Object.assign(last, { status: 'resolved', happenedAt: happenedAt < began ? began : happenedAt });
  return { updateIds: [updateId(wished.number), updateId(wished.number + 500_000)], updates: [first, last] };
}

function addMinutes(instant: Instant, minutes: number): Instant {
  return addMilliseconds(instant, minutes * 60_000);
}
