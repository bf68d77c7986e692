import type { FeatureStatus } from '@candor/features';
import type { Impact } from '@candor/incidents';
import { FeatureId, IncidentId, Instant } from '@candor/log';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Disruption } from './disruption.ts';
import { disruptedFeatures } from './disruption.ts';
import { recurrenceOf } from './recurrence.ts';
import { recurrenceInWords } from './recurrence-words.ts';

const [MESSAGES, FEED] = ['messages0000', 'feed00000000'].map((id) => FeatureId.parse(id)) as [FeatureId, FeatureId];

type Worst = readonly (readonly [FeatureId, FeatureStatus])[];

const MAJOR: Worst = [[MESSAGES, 'partial_outage']];

/** An incident by the day on which it began, which is its id too. */
function incident(day: string, worst: Worst = MAJOR, impactOverride: Impact | null = null): Disruption {
  return {
    incidentId: idOf(day),
    startedAt: Instant.parse(`${day}T10:00Z`),
    year: day.slice(0, 4),
    features: disruptedFeatures({ impactOverride, worst: new Map(worst) }),
  };
}

function idOf(day: string) {
  return IncidentId.parse(`inc0${day.replaceAll('-', '')}`);
}

describe('an incident is a major disruption', () => {
  const disrupted = (worst: Worst, impact: Impact | null = null) =>
    disruptedFeatures({ impactOverride: impact, worst: new Map(worst) });

  test('of those features that had a partial outage or worse in it', () => {
    const both: Worst = [...MAJOR, [FEED, 'degraded_performance']];
    expect(disrupted(both)).toEqual([MESSAGES]);
    expect(disrupted([[FEED, 'major_outage'], ...MAJOR])).toEqual([FEED, MESSAGES]);
    expect(disrupted([[FEED, 'degraded_performance']])).toEqual([]);
    expect(disrupted([[FEED, 'under_maintenance']])).toEqual([]);
  });

  test('of all that it touched where major was set by hand, and of none where less was', () => {
    const slow: Worst = [
      [FEED, 'degraded_performance'],
      [MESSAGES, 'operational'],
    ];
    expect(disrupted(slow, 'major')).toEqual([FEED]);
    expect(disrupted(MAJOR, 'minor')).toEqual([]);
  });
});

describe('recurrence', () => {
  test('counts earlier major disruptions of the same feature in the same year, and knows the one before', () => {
    const earlier = [
      incident('2025-12-31'),
      incident('2026-01-02'),
      incident('2026-03-05'),
      incident('2026-04-01', [[FEED, 'major_outage']]),
      incident('2026-05-01', MAJOR, 'none'),
    ];
    expect(recurrenceOf(incident('2026-11-26'), earlier)).toEqual({
      featureId: MESSAGES,
      year: '2026',
      ordinal: 3,
      previous: { incidentId: idOf('2026-03-05'), startedAt: Instant.parse('2026-03-05T10:00Z') },
    });
  });

  test('is none for the first of the year, nor for what was not major', () => {
    expect(recurrenceOf(incident('2026-11-26'), [incident('2025-11-26')])).toBeNull();
    const minor = incident('2026-11-26', [[MESSAGES, 'degraded_performance']]);
    expect(recurrenceOf(minor, [incident('2026-03-05')])).toBeNull();
  });

  test('is told of the feature that failed most often', () => {
    const both: Worst = [[FEED, 'major_outage'], ...MAJOR];
    const told = recurrenceOf(incident('2026-11-26', both), [incident('2026-01-01', both), incident('2026-02-01')]);
    expect(told).toMatchObject({ featureId: MESSAGES, ordinal: 3, previous: { incidentId: idOf('2026-02-01') } });
    expect(recurrenceOf(incident('2026-11-26', both), [incident('2026-01-01', both)])).toMatchObject({
      featureId: FEED,
      ordinal: 2,
    });
  });

  test('what was told earlier of a later time does not count: it did not come before', () => {
    expect(recurrenceOf(incident('2026-03-05'), [incident('2026-04-01')])).toBeNull();
  });

  test('counts those that began before, in whatever order they were told', () => {
    const days = fc.uniqueArray(fc.integer({ min: 1, max: 28 }), { maxLength: 8 });
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 28 }), (earlier, own) => {
        const at = (day: number) => incident(`2026-03-${String(day).padStart(2, '0')}`);
        const told = recurrenceOf(at(own), earlier.filter((day) => day !== own).map(at));
        const before = earlier.filter((day) => day < own);
        expect(told?.ordinal ?? 1).toBe(before.length + 1);
        expect(told?.previous.incidentId).toBe(before.length === 0 ? undefined : at(Math.max(...before)).incidentId);
      }),
    );
  });
});

test('is told in words, and from the tenth on in numbers', () => {
  const told = [2, 9, 10, 11, 21, 22, 113].map((ordinal) => recurrenceInWords({ ordinal, year: '2026' }, 'Messages'));
  expect(told[0]).toBe('Second major disruption of Messages in 2026');
  expect(told.map((it) => it.split(' ')[0])).toEqual(['Second', 'Ninth', '10th', '11th', '21st', '22nd', '113th']);
});
