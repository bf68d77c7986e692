import { IMPACTS } from '@candor/incidents';
import { ProductId } from '@candor/log';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COUNTS } from '../communication/figures.ts';
import { anyFacts, FACTS_NOW } from '../testing/any-facts.ts';
import { histories, inputOf } from '../testing/index.ts';
import { readTimeline } from '../timeline.ts';
import type { Behind } from './behind.ts';
import { affects, incidentsBehind, isItemBehind } from './behind.ts';
import type { IncidentFacts } from './facts.ts';
import { factsOf } from './facts.ts';
import type { ItemScope } from './items.ts';
import { AGE_NAMES, ITEM_SORTS } from './items.ts';
import type { Learning, Sums } from './learn.ts';
import { learnFrom } from './learn.ts';
import type { Range } from './periods.ts';
import { LEARNT_TIMES } from './times.ts';

const anyRange: fc.Arbitrary<Range> = fc.record({
  from: fc.constantFrom('2024-11', '2025-02', '2026-01'),
  to: fc.constantFrom('2025-12', '2026-05', '2026-11'),
  by: fc.constantFrom('month', 'quarter'),
});

function always(check: (learning: Learning, facts: readonly IncidentFacts[], scope: ItemScope) => void): void {
  fc.assert(
    fc.property(anyFacts, anyRange, (facts, range) => {
      const scope = { range, asOf: { now: FACTS_NOW, today: FACTS_NOW.slice(0, 10) } };
      check(learnFrom(facts, scope), facts, scope);
    }),
    { numRuns: 200 },
  );
}

test('the periods add up to the whole, and so do the impacts', () => {
  always(({ all, periods }) => {
    const sum = (of: (sums: Sums) => number) => periods.reduce((total, period) => total + of(period), 0);
    expect(sum(({ incidents }) => incidents)).toBe(all.incidents);
    expect(IMPACTS.reduce((total, impact) => total + all.impacts[impact], 0)).toBe(all.incidents);
    for (const impact of IMPACTS) expect(sum(({ impacts }) => impacts[impact])).toBe(all.impacts[impact]);
    for (const count of COUNTS) expect(sum(({ counts }) => counts[count].total)).toBe(all.counts[count].total);
    for (const time of LEARNT_TIMES) {
      const { known, notApplicable, invalid } = all.times[time];
      expect(known + notApplicable + invalid).toBe(all.incidents);
      expect(sum(({ times }) => times[time].known)).toBe(known);
    }
  });
});

test('behind each number of incidents stand just so many incidents', () => {
  always(({ all, periods, factors }, facts, scope) => {
    const sums: [Behind, Sums][] = [[{}, all], ...periods.map((it): [Behind, Sums] => [{ period: it.period }, it])];
    const count = (behind: Behind) => incidentsBehind(facts, behind, scope).length;
    for (const [where, { incidents, impacts, times, counts }] of sums) {
      expect(count(where)).toBe(incidents);
      for (const impact of IMPACTS) expect(count({ ...where, impact })).toBe(impacts[impact]);
      for (const name of COUNTS) expect(count({ ...where, count: name })).toBe(counts[name].incidents);
      for (const time of LEARNT_TIMES) {
        expect(count({ ...where, time })).toBe(times[time].known);
        expect(count({ ...where, time, is: 'not-applicable' })).toBe(times[time].notApplicable);
        expect(count({ ...where, time, is: 'invalid' })).toBe(times[time].invalid);
      }
    }
    for (const { label, incidentIds } of factors)
      expect(incidentsBehind(facts, { factor: label }, scope).map((it) => it.incidentId)).toEqual(incidentIds);
  });
});

test('each value that is drawn is that of its incident, and the median lies among them', () => {
  always(({ periods }, facts) => {
    for (const { times, values } of periods)
      for (const time of LEARNT_TIMES) {
        expect(values[time]).toHaveLength(times[time].known);
        for (const { incidentId, value } of values[time])
          expect(facts.find((it) => it.incidentId === incidentId)?.times[time]).toEqual({ state: 'known', value });
        const { median, lowest, highest } = times[time];
        if (lowest && highest && median !== null) expect(lowest.value <= median && median <= highest.value).toBe(true);
      }
  });
});

test('each incident stands under each product that it affected, and under none only when it affected none', () => {
  always(({ products }, facts, scope) => {
    const within = incidentsBehind(facts, {}, scope);
    const pairs = within.reduce((total, its) => total + Math.max(1, its.products.length), 0);
    expect(products.reduce((total, { incidents }) => total + incidents, 0)).toBe(pairs);
    for (const { productId, incidents, impacts } of products) {
      expect(within.filter((its) => affects(its, productId))).toHaveLength(incidents);
      expect(IMPACTS.reduce((total, impact) => total + impacts[impact], 0)).toBe(incidents);
    }
  });
});

test('behind each number of action items stand just so many, of the incidents that are shown for it', () => {
  always(({ ageing: { counts, ages, periods, doneAfter } }, facts, scope) => {
    const count = (behind: Behind) => {
      const incidents = incidentsBehind(facts, behind, scope);
      const items = incidents.map((its) => its.items.filter((item) => isItemBehind(item, behind, scope)).length);
      expect(items.every((many) => many > 0)).toBe(true);
      return items.reduce((total, many) => total + many, 0);
    };
    for (const items of ITEM_SORTS) expect(count({ items })).toBe(counts[items]);
    expect(ages.map(({ age }) => age)).toEqual(AGE_NAMES);
    expect(ages.reduce((total, { open }) => total + open, 0)).toBe(counts.open);
    for (const { age, open, overdue } of ages) {
      expect(count({ items: 'open', age })).toBe(open);
      expect(count({ items: 'overdue', age })).toBe(overdue);
    }
    expect(doneAfter.known).toBe(counts.done);
    for (const sort of ['added', 'done', 'dropped'] as const) {
      expect(periods.reduce((total, period) => total + period[sort], 0)).toBe(counts[sort]);
      for (const period of periods) expect(count({ items: sort, period: period.period })).toBe(period[sort]);
    }
  });
});

test('the facts of an incident say what its timeline says', () => {
  fc.assert(
    fc.property(histories(), (book) => {
      const timeline = readTimeline(inputOf(book));
      const { times, counts, products } = factsOf(timeline, {
        productOf: () => ProductId.parse('whatsapp0000'),
        monthOf: (at) => at.slice(0, 'YYYY-MM'.length),
        written: { factors: [], items: [] },
      });
      for (const time of LEARNT_TIMES) {
        const { [time]: figure } = times;
        const { [time]: duration } = timeline.durations;
        const isLeftOut = time === 'to_first_word' && timeline.incident.backfilled;
        expect(figure.state).toBe(isLeftOut ? 'not-applicable' : duration.state);
        if (figure.state === 'known') expect(duration).toMatchObject({ milliseconds: figure.value });
      }
      const promises = COUNTS.filter((name) => name.startsWith('promises_')).map((name) => counts[name]);
      const promised = promises.reduce((sum, figure) => sum + (figure.state === 'known' ? figure.value : 0), 0);
      expect(promised).toBe(timeline.communication.promises.length);
      expect(products.length).toBe(timeline.incident.worst === 'operational' ? 0 : 1);
    }),
    { numRuns: 100 },
  );
});
