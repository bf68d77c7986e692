import { IncidentId } from '@candor/log';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Figure, Figures } from './figures.ts';
import { COUNTS, MEASURES } from './figures.ts';
import type { MeasuredIncident } from './summary.ts';
import { summariseCommunication } from './summary.ts';

const NOT_APPLICABLE: Figure = { state: 'not-applicable', why: 'no-silence' };
const INVALID: Figure = { state: 'invalid', sources: [] };

function incident(place: number, figures: Partial<Figures>): MeasuredIncident {
  const none = Object.fromEntries([...MEASURES, ...COUNTS].map((name) => [name, NOT_APPLICABLE])) as Figures;
  return { incidentId: idAt(place), figures: { ...none, ...figures } };
}

function idAt(place: number) {
  return IncidentId.parse(`inc${String(place).padStart(9, '0')}`);
}

function known(value: number): Figure {
  return { state: 'known', value, sources: [] };
}

test('a spread is over the known values alone; the others are counted', () => {
  const values = [known(10), NOT_APPLICABLE, known(40), INVALID, known(20), known(30)];
  const { incidents, spreads } = summariseCommunication(
    values.map((first_word_after_impact, place) => incident(place, { first_word_after_impact })),
  );
  expect(incidents).toBe(6);
  expect(spreads.first_word_after_impact).toEqual({
    known: 4,
    notApplicable: 1,
    invalid: 1,
    median: 25,
    lowerQuartile: 18,
    upperQuartile: 33,
    lowest: { value: 10, incidentId: idAt(0) },
    highest: { value: 40, incidentId: idAt(2) },
  });
});

test('without a known value there is no zero', () => {
  const { spreads, totals } = summariseCommunication([incident(0, { usual_silence: INVALID })]);
  expect(spreads.usual_silence).toMatchObject({ known: 0, invalid: 1, median: null, lowest: null, highest: null });
  expect(totals.promises_kept).toEqual({ total: 0, incidents: 0, notApplicable: 1 });
});

test('totals add up, over the incidents that have any', () => {
  const { totals } = summariseCommunication(
    [known(2), known(0), known(3), NOT_APPLICABLE].map((promises_late, place) => incident(place, { promises_late })),
  );
  expect(totals.promises_late).toEqual({ total: 5, incidents: 2, notApplicable: 1 });
});

test('every incident is counted once for each figure, and the middle lies within the spread', () => {
  const anyFigure = fc.oneof(fc.nat().map(known), fc.constantFrom(NOT_APPLICABLE, INVALID));
  fc.assert(
    fc.property(fc.array(anyFigure), (figures) => {
      const given = figures.map((longest_silence, place) => incident(place, { longest_silence }));
      const spread = summariseCommunication(given).spreads.longest_silence;
      expect(spread.known + spread.notApplicable + spread.invalid).toBe(figures.length);
      if (spread.known === 0) return;
      const { lowest, lowerQuartile, median, upperQuartile, highest } = spread;
      const inOrder = [lowest?.value, lowerQuartile, median, upperQuartile, highest?.value].map(Number);
      expect(inOrder).toEqual(inOrder.toSorted((one, other) => one - other));
    }),
  );
});
