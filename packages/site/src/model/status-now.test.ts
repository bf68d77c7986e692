import type { FeatureStatus } from '@candor/features';
import { expect, test } from 'vitest';
import type { Timed } from '../testing/history/acts.ts';
import { acts, inMinutes, twoProducts } from '../testing/history/acts.ts';
import { play } from '../testing/history/random-history.ts';
import type { Act } from '../testing/history/step.ts';
import { applyEntry } from './apply-entry.ts';
import { emptySite } from './site-model.ts';
import { featureStatus, openIncidents, statusesNow, toldIncidents } from './status-now.ts';

const [MESSAGES, CALLS, FEED] = [0, 1, 2] as const;

function modelAfter(...several: readonly Timed[]) {
  const model = emptySite();
  for (const entry of play([...twoProducts(), ...inMinutes(...several)]).record) applyEntry(model, entry);
  return model;
}

function statuses(...several: readonly Timed[]) {
  return statusesNow(modelAfter(...several));
}

function claim(pick: number, status: FeatureStatus) {
  return [{ pick, status }];
}

function stand(pick: number, status: FeatureStatus): Act {
  return { type: 'standing', pick, status };
}

test('a feature is as bad as the worst that is said of it', () => {
  const one = acts.declare({ claims: claim(MESSAGES, 'degraded_performance') });
  const other = acts.declare({ claims: claim(MESSAGES, 'major_outage') });
  expect(statuses()).toEqual(['operational', 'operational', 'operational']);
  expect(statuses(one)).toEqual(['degraded_performance', 'operational', 'operational']);
  expect(statuses(one, other)).toEqual(['major_outage', 'operational', 'operational']);
  expect(statuses(one, stand(MESSAGES, 'partial_outage'))).toEqual(['partial_outage', 'operational', 'operational']);
  expect(statuses(one, stand(FEED, 'under_maintenance'))).toEqual([
    'degraded_performance',
    'operational',
    'under_maintenance',
  ]);
});

test('resolving frees what an incident claims, and no more than that', () => {
  const one = acts.declare({ claims: claim(MESSAGES, 'degraded_performance') });
  const other = acts.declare({ claims: claim(MESSAGES, 'major_outage') });
  const resolve = (pick: number) => acts.publish({ pick, status: 'resolved' });
  expect(statuses(one, other, resolve(1))).toEqual(['degraded_performance', 'operational', 'operational']);
  expect(statuses(one, other, resolve(0))).toEqual(['major_outage', 'operational', 'operational']);
  expect(statuses(one, other, resolve(0), resolve(1))).toEqual(['operational', 'operational', 'operational']);
  expect(statuses(stand(CALLS, 'partial_outage'), one, resolve(0))).toEqual([
    'operational',
    'partial_outage',
    'operational',
  ]);
});

test('what is archived has no status among those in use', () => {
  const archive: Act = { type: 'archive-product', pick: 0, archived: true };
  expect(statuses(acts.declare({ claims: claim(MESSAGES, 'major_outage') }), archive)).toEqual(['operational']);
});

test('one feature reads as it does among all', () => {
  const model = modelAfter(acts.declare({ claims: claim(CALLS, 'partial_outage') }));
  expect(model.catalogue.features.map((feature) => featureStatus(model, feature))).toEqual(statusesNow(model));
});

test('incidents come newest first, resolved ones are not open', () => {
  const [first, second, third] = ['One', 'Two', 'Three'].map((title) => acts.declare({ title })) as [Act, Act, Act];
  const model = modelAfter(first, second, acts.publish({ pick: 0, status: 'resolved' }), third);
  expect(toldIncidents(model).map((incident) => incident.state.title.text)).toEqual(['Three', 'Two', 'One']);
  expect(openIncidents(model).map((incident) => incident.state.title.text)).toEqual(['Three', 'Two']);
});

test('an incident is told from its first update on', () => {
  const { record } = play([...twoProducts(), ...inMinutes(acts.declare())]);
  const model = emptySite();
  for (const entry of record.slice(0, -1)) applyEntry(model, entry);
  expect(model.incidents.size).toBe(1);
  expect(toldIncidents(model)).toEqual([]);
});
