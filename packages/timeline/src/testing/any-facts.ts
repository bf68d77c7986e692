import { IMPACTS } from '@candor/incidents';
import type { Instant } from '@candor/log';
import { Instant as AnInstant, addMilliseconds, IncidentId, ProductId } from '@candor/log';
import fc from 'fast-check';
import { COUNTS } from '../communication/figures.ts';
import type { IncidentFacts } from '../learning/facts.ts';
import type { LearntItem } from '../learning/items.ts';
import { LEARNT_TIMES } from '../learning/times.ts';
import type { BareFigure } from '../spread/figure.ts';

/** The moment at which `anyFacts` are looked at. */
export const FACTS_NOW = AnInstant.parse('2026-11-27T12:00Z');

const DAY = 86_400_000;

const anyMoment: fc.Arbitrary<Instant> = fc
  .integer({ min: 0, max: 700 })
  .map((days) => addMilliseconds(FACTS_NOW, -days * DAY));

const anyItem: fc.Arbitrary<Omit<LearntItem, 'id'>> = fc
  .record({
    state: fc.constantFrom('open', 'done', 'dropped'),
    due: fc.option(anyMoment.map((at) => at.slice(0, 10))),
    addedAt: anyMoment,
    lasted: fc.nat({ max: 200 }),
  })
  .map(({ state, due, addedAt, lasted }) => {
    const ended = addMilliseconds(addedAt, lasted * DAY);
    const endedAt = state === 'open' ? null : ended < FACTS_NOW ? ended : FACTS_NOW;
    return {
      title: 'Watch the queue',
      state,
      due,
      addedAt,
      addedIn: monthOf(addedAt),
      endedAt,
      endedIn: endedAt && monthOf(endedAt),
    };
  });

/** Facts of any incidents of the last two years, as of `FACTS_NOW`; months are those of UTC. */
export const anyFacts: fc.Arbitrary<IncidentFacts[]> = fc
  .array(
    fc.record({
      startedAt: anyMoment,
      backfilled: fc.boolean(),
      impact: fc.constantFrom(...IMPACTS),
      products: fc.uniqueArray(fc.constantFrom('producta0000', 'productb0000', 'productc0000')),
      times: recordOf(LEARNT_TIMES, 10_000_000),
      counts: recordOf(COUNTS, 3),
      factors: fc.array(fc.constantFrom('Retry storm', 'retry  STORM', 'Missing alarm', 'Config')),
      items: fc.array(anyItem, { maxLength: 4 }),
    }),
    { maxLength: 12 },
  )
  .map((incidents) =>
    incidents.map((its, place) => ({
      ...its,
      incidentId: IncidentId.parse(`inc${String(place).padStart(9, '0')}`),
      title: `Incident ${place}`,
      month: monthOf(its.startedAt),
      severity: null,
      products: its.products.map((id) => ProductId.parse(id)),
      items: its.items.map((item, number) => ({ ...item, id: `item${place}-${number}` })),
    })),
  );

function recordOf<Name extends string>(names: readonly Name[], max: number) {
  const anyFigure: fc.Arbitrary<BareFigure<'impact-unknown'>> = fc.oneof(
    fc.nat({ max }).map((value) => ({ state: 'known' as const, value })),
    fc.constantFrom(
      { state: 'not-applicable' as const, why: 'impact-unknown' as const },
      { state: 'invalid' as const },
    ),
  );
  return fc.record(Object.fromEntries(names.map((name) => [name, anyFigure]))) as fc.Arbitrary<
    Record<Name, BareFigure<'impact-unknown'>>
  >;
}

function monthOf(at: Instant): string {
  return at.slice(0, 'YYYY-MM'.length);
}
