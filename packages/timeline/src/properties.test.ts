import { worstOf } from '@candor/features';
import { millisecondsOf } from '@candor/log';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { histories, inputOf } from './testing/index.ts';
import type { Timeline } from './timeline.ts';
import { readTimeline } from './timeline.ts';

function always(check: (timeline: Timeline) => void): void {
  fc.assert(
    fc.property(histories(), (book) => check(readTimeline(inputOf(book)))),
    { numRuns: 300 },
  );
}

test('rows are totally ordered by both clocks, and both orders hold the same rows', () => {
  always(({ rows, byRecorded }) => {
    for (const [position, row] of rows.entries()) {
      const before = rows[position - 1];
      if (!before) continue;
      const later = row.happenedAt > before.happenedAt;
      const same = row.happenedAt === before.happenedAt;
      expect(later || (same && row.source.sequence > before.source.sequence)).toBe(true);
    }
    expect(rows.toSorted((one, other) => one.source.sequence - other.source.sequence)).toEqual(byRecorded);
  });
});

test('what is public has its place in the record, in the order of the log', () => {
  always(({ byRecorded }) => {
    expect(byRecorded.every((row) => row.public === (row.source.index !== null))).toBe(true);
    const indexes = byRecorded.flatMap((row) => row.source.index ?? []);
    expect(new Set(indexes).size).toBe(indexes.length);
    expect(indexes).toEqual(indexes.toSorted((one, other) => one - other));
    expect(byRecorded.some((row) => row.public && (row.kind === 'note' || row.kind === 'severity'))).toBe(false);
  });
});

test('known durations are never negative, and lie between their ends', () => {
  always(({ durations }) => {
    for (const [name, duration] of Object.entries(durations)) {
      if (duration.state === 'not-applicable') expect(duration.missing.length).toBeGreaterThan(0);
      else if (duration.state === 'invalid') expect(duration.to.at < duration.from.at).toBe(true);
      else {
        expect(duration.milliseconds).toBeGreaterThanOrEqual(0);
        const whole = millisecondsOf(duration.to.at) - millisecondsOf(duration.from.at);
        expect(duration.milliseconds).toBeLessThanOrEqual(whole);
        if (name !== 'total_impact') expect(duration.milliseconds).toBe(whole);
      }
    }
  });
});

test('a feature’s intervals lie one after the other, and their sum within their bounds', () => {
  always(({ features }) => {
    for (const { intervals, affected } of features) {
      for (const [position, { from, to }] of intervals.entries()) {
        expect(to === null ? position === intervals.length - 1 : from <= to).toBe(true);
        const before = intervals[position - 1];
        if (before) expect(before.to !== null && before.to <= from).toBe(true);
      }
      if (affected.state !== 'known') continue;
      const first = intervals[0];
      const last = intervals.at(-1);
      expect(first && last?.to).toBeTruthy();
      const bounds = last?.to && first ? millisecondsOf(last.to) - millisecondsOf(first.from) : -1;
      expect(affected.milliseconds).toBeGreaterThanOrEqual(0);
      expect(affected.milliseconds).toBeLessThanOrEqual(bounds);
    }
  });
});

test('histories end where the incident stands, and know its worst', () => {
  always(({ features, incident }) => {
    const ongoing = features.flatMap(({ featureId, intervals }) => {
      const last = intervals.at(-1);
      return last?.to === null ? [[featureId, last.status] as const] : [];
    });
    expect(Object.fromEntries(ongoing)).toEqual(incident.claims);
    expect(worstOf(features.map((feature) => feature.worst))).toBe(incident.worst);
  });
});

test('the milestones agree with the incident as it stands', () => {
  always(({ milestones, incident, communication }) => {
    expect(milestones.resolved?.at ?? null).toBe(incident.resolvedAt);
    expect(milestones.detected?.at).toBe(incident.milestones.detected);
    expect(communication.updates).toBe(incident.updates);
    const open = communication.promises.filter(({ fate }) => fate.state === 'due' || fate.state === 'unmet');
    expect(open.map(({ due, fate }) => ({ due, state: fate.state === 'due' ? 'due' : 'late' }))).toEqual(
      incident.promise ? [incident.promise] : [],
    );
  });
});
