import type { Catalogue } from '@candor/features';
import { findFeature, worstOf } from '@candor/features';
import type { FeatureId, Recorded } from '@candor/log';
import { recordedAs, text } from '@candor/log/testing';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decideIncident } from '../command/decide.ts';
import { INCIDENT, updateId } from '../testing/index.ts';
import { anySteps, play } from '../testing/play.ts';
import { isKept } from '../update/promise.ts';
import type { IncidentEvent } from './events.ts';
import { incidentStream } from './events.ts';
import { evolveIncident, incidentOf } from './evolve.ts';
import type { Incident } from './incident.ts';

it('any commands leave an incident that is whole and remembers what was said', () => {
  const seen = { accepted: new Set<string>(), refused: new Set<string>() };
  fc.assert(
    fc.property(anySteps, (steps) => {
      const { events, state } = play(steps, {
        accepted: ({ before, command, events, after, catalogue }) => {
          seen.accepted.add(command.type);
          expectFollows(before, events, after);
          expectWhole(after, catalogue);
        },
        // That somebody corrects to the very same words is chance.
        refused: (code) => code !== 'text-unchanged' && seen.refused.add(code),
      });
      expect(events.filter((it) => it.happenedAt > it.recordedAt)).toEqual([]);
      expect(incidentOf(events.toReversed())).toEqual(state);
    }),
    { numRuns: 500 },
  );
  expect(seen.accepted.size).toBe(11);
  expect(seen.refused).toEqual(
    new Set([
      'archived-feature',
      'backfill-not-resolved',
      'backfill-out-of-order',
      'declare-as-resolved',
      'happened-in-future',
      'impact-unchanged',
      'incident-exists',
      'incident-not-found',
      'newer-update',
      'edited-before-said',
      'newer-revision',
      'promise-after-resolved',
      'promise-gone',
      'update-not-found',
      'update-withdrawn',
      'promise-in-past',
      'promise-past-due',
      'resolved-with-affected-features',
      'unknown-feature',
    ]),
  );
});

it('from every state that accepted commands lead to, an incident can go on to any status, resolved included', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      const { state, catalogue, now } = play(steps);
      if (!state) return;
      const ids = { incidentId: INCIDENT, updateId: updateId(999_999) };
      for (const status of ['investigating', 'identified', 'monitoring', 'resolved'] as const) {
        const command = {
          type: 'PublishUpdate',
          ...ids,
          status,
          text: 'And now?',
          features: [],
          after: state.lastSaid,
        } as const;
        const decided = decideIncident(state, { ...command, features: [] }, { now, seal: text, catalogue });
        const [event] = recordedAs(incidentStream(INCIDENT), decided, () => true);
        expect(event && evolveIncident(state, event)).toMatchObject({ status, updates: state.updates + 1 });
      }
    }),
  );
});

it('the same command in the same state is decided the same', () => {
  fc.assert(
    fc.property(anySteps, (steps) => {
      play(steps, {
        accepted: ({ before, command, events, catalogue, now }) => {
          const again = decideIncident(before, command, { now, seal: text, catalogue });
          expect(events).toEqual(again.map((body) => expect.objectContaining(body)));
        },
      });
    }),
  );
});

function expectWhole(incident: Incident | undefined, catalogue: Catalogue): void {
  if (!incident) throw new Error('An accepted command left no incident.');
  const { claims, status, promise, worst } = incident;
  expect(incident.resolvedAt !== null).toBe(status === 'resolved');
  if (status === 'resolved') expect({ claims, promise }).toEqual({ claims: {}, promise: null });
  for (const [featureId, claim] of Object.entries(claims)) {
    expect(claim).not.toBe('operational');
    expect(worstOf([worst, claim])).toBe(worst);
    expect(findFeature(catalogue, featureId as FeatureId)).toBeDefined();
  }
  expect(incident.updates).toBeGreaterThan(0);
  expect(incident.startedAt <= incident.declaredAt && incident.declaredAt <= incident.updatedAt).toBe(true);
}

function expectFollows(
  before: Incident | undefined,
  events: readonly Recorded<IncidentEvent>[],
  after: Incident | undefined,
): void {
  const updates = events.filter((event) => event.type === 'UpdatePublished');
  expect(after?.updates).toBe((before?.updates ?? 0) + updates.length);
  expect(after?.lastSaid).toBeGreaterThanOrEqual(before?.lastSaid ?? 0);
  expect((after?.updatedAt ?? '') >= (before?.updatedAt ?? '')).toBe(true);
  if (before) expect(worstOf([before.worst, after?.worst ?? 'operational'])).toBe(after?.worst);

  let claims: Incident['claims'] = before?.claims ?? {};
  for (const { data } of updates) {
    for (const { featureId, from, to } of data.features) {
      expect(from).toBe(claims[featureId] ?? 'operational');
      expect(to).not.toBe(from);
      claims = { ...claims, [featureId]: to };
    }
  }
  for (const event of events) {
    if (event.type === 'PromiseRanOut') expect(isKept(event.data.due, event.recordedAt)).toBe(false);
    else if (event.index !== null) expect(after?.lastSaid).toBeGreaterThanOrEqual(event.index);
  }
}
