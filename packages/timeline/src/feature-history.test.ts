import { expect, test } from 'vitest';
import { inputOf, Operator } from './testing/index.ts';
import { readTimeline } from './timeline.ts';

/** The history of the one feature that the operator touched, its intervals as `18:10-18:30 major_outage`. */
function read(operator: Operator) {
  const [feature] = readTimeline(inputOf(operator.book)).features;
  if (!feature) throw new Error('No feature was touched.');
  const intervals = feature.intervals.map(
    ({ status, from, to }) => `${from.slice(11, 16)}-${to?.slice(11, 16) ?? ''} ${status}`,
  );
  const { affected } = feature;
  return {
    intervals,
    worst: feature.worst,
    affected: affected.state === 'known' ? affected.milliseconds / 60_000 : affected,
  };
}

test('intervals follow what the incident said, until it let the feature go', () => {
  const operator = new Operator()
    .declares('18:14', { happened: '18:10', features: { messages: 'major_outage' } })
    .posts('19:00', { features: { messages: 'degraded_performance' } })
    .posts('20:00', { status: 'resolved' });
  expect(read(operator)).toEqual({
    intervals: ['18:10-19:00 major_outage', '19:00-20:00 degraded_performance'],
    worst: 'major_outage',
    affected: 110,
  });
});

test('a feature that is still affected has no total yet', () => {
  const operator = new Operator()
    .declares('18:10', { features: { messages: 'major_outage' } })
    .posts('18:20', { features: { messages: 'operational' } })
    .posts('18:30', { features: { messages: 'partial_outage' } })
    .posts('18:40', { features: { messages: 'major_outage' } });
  expect(read(operator)).toMatchObject({
    intervals: ['18:10-18:20 major_outage', '18:30-18:40 partial_outage', '18:40- major_outage'],
    affected: { state: 'ongoing', since: '2024-04-03T18:30:00.000Z' },
  });
});

test('a reopened incident counts the time it was affected, not the time between', () => {
  const operator = new Operator()
    .declares('18:10', { features: { messages: 'major_outage' } })
    .posts('18:30', { status: 'resolved' })
    .posts('19:00', { features: { messages: 'partial_outage' } })
    .posts('19:15', { status: 'resolved' });
  expect(read(operator)).toMatchObject({
    intervals: ['18:10-18:30 major_outage', '19:00-19:15 partial_outage'],
    affected: 35,
  });
});

test('a word that dates back replaces what was said of later times', () => {
  const operator = new Operator()
    .declares('18:10', { features: { messages: 'major_outage' } })
    .posts('18:30', { features: { messages: 'operational' } })
    .posts('18:40', { happened: '18:20', features: { messages: 'partial_outage' } })
    .posts('19:00', { status: 'resolved' });
  expect(read(operator)).toMatchObject({
    intervals: ['18:10-18:20 major_outage', '18:20-19:00 partial_outage'],
    affected: 50,
  });
});

test('operational again from before it was affected: the time is invalid, never a zero', () => {
  const operator = new Operator()
    .declares('18:10', { features: { messages: 'major_outage' } })
    .posts('18:30', { status: 'resolved', happened: '18:05' });
  expect(read(operator)).toEqual({ intervals: [], worst: 'major_outage', affected: { state: 'invalid' } });
});

test('told worse and well for the same moment: a known nothing', () => {
  const operator = new Operator()
    .declares('18:10', { features: { messages: 'major_outage' } })
    .posts('18:30', { status: 'resolved', happened: '18:10' });
  expect(read(operator)).toMatchObject({ intervals: ['18:10-18:10 major_outage'], affected: 0 });
});
