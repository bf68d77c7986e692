import type { FeatureId, IncidentId, Instant } from '@candor/log';
import { IncidentId as AnIncidentId, Instant as AnInstant, ProductId } from '@candor/log';
import { describe, expect, test } from 'vitest';
import { FEATURES, inputOf, Operator } from '../testing/index.ts';
import { readTimeline } from '../timeline.ts';
import { longestOpen } from './ageing.ts';
import { factorsOf } from './factors.ts';
import type { IncidentFacts } from './facts.ts';
import { factsOf } from './facts.ts';
import type { ItemScope, LearntItem } from './items.ts';
import { learnFrom } from './learn.ts';
import { monthsOf, periodsOf } from './periods.ts';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const WHATSAPP = ProductId.parse('whatsapp0000');
const INSTAGRAM = ProductId.parse('instagram000');
const ofInstagram = new Set<FeatureId>([FEATURES.feed, FEATURES.stories]);

function factsFrom(operator: Operator, written: Partial<IncidentFacts> = {}): IncidentFacts {
  return {
    ...factsOf(readTimeline(inputOf(operator.book)), {
      productOf: (id) => (ofInstagram.has(id) ? INSTAGRAM : WHATSAPP),
      monthOf: (at) => at.slice(0, 'YYYY-MM'.length),
      written: { factors: [], items: [] },
    }),
    ...written,
  };
}

const scope: ItemScope = {
  range: { from: '2024-01', to: '2024-12', by: 'quarter' },
  asOf: { now: AnInstant.parse('2024-12-31T12:00Z'), today: '2024-12-31' },
};

function id(place: number): IncidentId {
  return AnIncidentId.parse(`inc${String(place).padStart(9, '0')}`);
}

describe('the facts of an incident', () => {
  test('are its impact, the products it affected, and its times from the start of the impact', () => {
    const facts = factsFrom(
      new Operator()
        .declares('18:14', { happened: '18:10', features: { messages: 'major_outage', feed: 'partial_outage' } })
        .marks('18:20', 'impact_started', '18:00')
        .posts('19:00', { next: '19:30', features: { stories: 'operational' } })
        .marks('19:10', 'mitigated', '19:05')
        .posts('19:20', { status: 'resolved', features: { messages: 'operational', feed: 'operational' } }),
    );
    expect(facts).toMatchObject({ impact: 'critical', products: [WHATSAPP, INSTAGRAM], month: '2024-04' });
    expect(facts.times).toEqual({
      to_first_word: { state: 'known', value: 14 * MINUTE },
      to_mitigate: { state: 'known', value: 65 * MINUTE },
      to_resolve: { state: 'known', value: 80 * MINUTE },
    });
    expect(facts.counts.promises_resolved).toEqual({ state: 'known', value: 1 });
  });

  test('say why there is no time, and never a zero', () => {
    const whyNot = ({ times }: IncidentFacts) =>
      Object.values(times).map((it) => (it.state === 'not-applicable' ? it.why : it.state));
    expect(whyNot(factsFrom(new Operator().declares('18:00')))).toEqual([
      'impact-unknown',
      'impact-unknown',
      'impact-unknown',
    ]);
    const open = new Operator().declares('18:00', { features: { messages: 'major_outage' } });
    expect(whyNot(factsFrom(open))).toEqual(['told-as-it-began', 'mitigation-unknown', 'not-resolved']);
    const late = open.marks('18:30', 'impact_started', '18:20').marks('18:31', 'mitigated', '18:10');
    expect(whyNot(factsFrom(late))).toEqual(['invalid', 'invalid', 'not-resolved']);
  });

  test('of one that was told afterwards have no time to the first word, and all the others', () => {
    const { times, products } = factsFrom(
      new Operator().tellsAfterwards('2024-04-10T09:00:00Z', 'Down', [
        { happened: '18:00', features: { feed: 'major_outage' } },
        { happened: '19:00', status: 'resolved', features: { feed: 'operational' } },
      ]),
    );
    expect(times.to_first_word).toEqual({ state: 'not-applicable', why: 'told-afterwards' });
    expect(times.to_resolve).toEqual({ state: 'known', value: 60 * MINUTE });
    expect(products).toEqual([INSTAGRAM]);
  });

  test('have no product where no feature was affected', () => {
    const facts = factsFrom(new Operator().declares('18:00', { features: { messages: 'operational' } }));
    expect(facts).toMatchObject({ products: [], impact: 'none' });
    expect(learnFrom([facts], scope).products).toMatchObject([{ productId: null, incidents: 1 }]);
  });
});

test('three incidents of a year tell their spread, by quarter and in all', () => {
  const resolvedAfter = (minutes: number, place: number, month: string): IncidentFacts =>
    factsFrom(
      new Operator()
        .declares('18:05', { happened: '18:00', features: { messages: 'major_outage' } })
        .posts(`${18 + Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`, {
          status: 'resolved',
          features: { messages: 'operational' },
        }),
      { incidentId: id(place), month },
    );
  const { all, periods } = learnFrom(
    [resolvedAfter(30, 1, '2024-01'), resolvedAfter(50, 2, '2024-02'), resolvedAfter(200, 3, '2024-12')],
    scope,
  );
  expect(all.times.to_resolve).toEqual({
    known: 3,
    notApplicable: 0,
    invalid: 0,
    median: 50 * MINUTE,
    lowerQuartile: 40 * MINUTE,
    upperQuartile: 125 * MINUTE,
    lowest: { incidentId: id(1), value: 30 * MINUTE },
    highest: { incidentId: id(3), value: 200 * MINUTE },
  });
  expect(periods.map(({ period, incidents, times }) => [period, incidents, times.to_resolve.median])).toEqual([
    ['2024-Q1', 2, 40 * MINUTE],
    ['2024-Q2', 0, null],
    ['2024-Q3', 0, null],
    ['2024-Q4', 1, 200 * MINUTE],
  ]);
});

test('a range has each of its periods once, parts of quarters too, and none when it ends before it begins', () => {
  expect(periodsOf({ from: '2023-11', to: '2024-02', by: 'month' })).toEqual([
    '2023-11',
    '2023-12',
    '2024-01',
    '2024-02',
  ]);
  expect(periodsOf({ from: '2023-11', to: '2024-04', by: 'quarter' })).toEqual(['2023-Q4', '2024-Q1', '2024-Q2']);
  expect(monthsOf({ from: '2024-02', to: '2024-01' })).toBe(0);
});

test('factors are counted over incidents whatever their capitals and spaces, in the spelling used most', () => {
  const named = (place: number, ...factors: string[]) =>
    factsFrom(new Operator().declares('18:00'), { incidentId: id(place), factors });
  const facts = [named(1, 'retry storm', 'Retry  Storm'), named(2, 'Missing alarm'), named(3, 'retry storm ')];
  expect(factorsOf(facts)).toEqual([
    { label: 'retry storm', incidentIds: [id(1), id(3)] },
    { label: 'Missing alarm', incidentIds: [id(2)] },
  ]);
});

describe('action items', () => {
  const item = (name: string, addedAt: string, more: Partial<LearntItem> = {}): LearntItem => ({
    id: name,
    title: name,
    state: 'open',
    due: null,
    addedAt: AnInstant.parse(addedAt),
    addedIn: addedAt.slice(0, 'YYYY-MM'.length),
    endedAt: null,
    endedIn: null,
    ...more,
  });
  const done = (name: string, addedAt: string, at: string) =>
    item(name, addedAt, { state: 'done', endedAt: AnInstant.parse(at) as Instant, endedIn: at.slice(0, 7) });

  test('age from when they were added, whenever their incident was', () => {
    const incident = factsFrom(new Operator().declares('18:00'), {
      month: '2022-03',
      items: [
        item('old', '2022-03-02T12:00Z', { due: '2024-12-30' }),
        item('due today', '2024-12-02T12:00Z', { due: '2024-12-31' }),
        item('just as old', '2024-12-01T12:00Z'),
        done('quick', '2024-11-01T12:00Z', '2024-11-11T12:00Z'),
        done('slow', '2024-09-01T12:00Z', '2024-12-10T12:00Z'),
        done('before', '2022-04-01T12:00Z', '2022-05-01T12:00Z'),
      ],
    });
    const { all, ageing } = learnFrom([incident], scope);
    expect(all.incidents).toBe(0);
    expect(ageing.counts).toEqual({ open: 3, overdue: 1, added: 4, done: 2, dropped: 0 });
    expect(ageing.ages).toEqual([
      { age: 'under_30_days', open: 1, overdue: 0 },
      { age: 'from_30_days', open: 1, overdue: 0 },
      { age: 'from_90_days', open: 0, overdue: 0 },
      { age: 'from_180_days', open: 1, overdue: 1 },
    ]);
    expect(ageing.doneAfter.median).toBe(55 * DAY);
    expect(ageing.periods.map(({ added, done: ended }) => [added, ended])).toEqual([
      [0, 0],
      [0, 0],
      [1, 0],
      [3, 2],
    ]);
    expect(longestOpen([incident]).map((it) => it.item.id)).toEqual(['old', 'just as old', 'due today']);
  });
});
