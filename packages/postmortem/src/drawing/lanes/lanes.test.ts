import type { FeatureId } from '@candor/log';
import type { FeatureHistory, StatusInterval } from '@candor/timeline';
import { at } from '@candor/timeline/testing';
import { expect, test } from 'vitest';
import { lanesOf } from './lanes.ts';

const source = { sequence: 1, index: 1 };

function interval(status: StatusInterval['status'], from: string, to: string | null): StatusInterval {
  return { status, from: at(from), to: to === null ? null : at(to), began: source, ended: to === null ? null : source };
}

function feature(product: string, name: string, ...intervals: StatusInterval[]): FeatureHistory {
  return {
    featureId: `${product}${name}` as FeatureId,
    product,
    feature: name,
    worst: intervals[0]?.status ?? 'operational',
    intervals,
    affected: { state: 'known', milliseconds: 3_600_000 },
    sources: [source],
  };
}

const numbers = (count: number) => Array.from({ length: count }, (_, nth) => nth);

test('a few features have a lane each', () => {
  const lanes = lanesOf([feature('Chat', 'Send', interval('major_outage', '18:00', '19:00'))], 14);
  expect(lanes).toMatchObject([{ name: 'Chat - Send', note: 'major outage, 1 h' }]);
});

test('of many features, those with the same course share one', () => {
  const alike = numbers(20).map((nth) => feature('Chat', `F${nth}`, interval('partial_outage', '18:00', '19:00')));
  const other = feature('Feed', 'Read', interval('major_outage', '18:00', null));
  const lanes = lanesOf([...alike, other], 14);
  expect(lanes.map(({ name }) => name)).toEqual([
    `20 features: ${alike.map((it) => `Chat - ${it.feature}`).join(', ')}`,
    'Feed - Read',
  ]);
  expect(lanes[0]?.segments).toMatchObject([{ status: 'partial_outage', from: at('18:00'), to: at('19:00') }]);
});

test('of very many, those of one product are drawn at their worst, and the last products together', () => {
  const features = numbers(40).map((nth) =>
    feature(
      `P${nth % 20}`,
      `F${nth}`,
      interval(
        nth < 20 ? 'degraded_performance' : 'major_outage',
        `18:${String(nth).padStart(2, '0')}`,
        nth < 20 ? '20:00' : '19:00',
      ),
    ),
  );
  const lanes = lanesOf(features, 14);
  expect(lanes).toHaveLength(14);
  expect(lanes[0]).toEqual({
    name: 'P0: 2 features',
    note: 'major outage at worst',
    segments: [
      { status: 'degraded_performance', from: at('18:00'), to: at('18:20') },
      { status: 'major_outage', from: at('18:20'), to: at('19:00') },
      { status: 'degraded_performance', from: at('19:00'), to: at('20:00') },
    ],
  });
  expect(lanes[13]?.name).toBe('14 features of other products');
});

test('what goes on has no end, also together with what is over', () => {
  const features = numbers(3).map((nth) =>
    feature('P', `F${nth}`, interval('partial_outage', `18:0${nth}`, nth === 1 ? null : '18:30')),
  );
  expect(lanesOf(features, 1)[0]?.segments).toEqual([{ status: 'partial_outage', from: at('18:00'), to: null }]);
});
