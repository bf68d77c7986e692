import { describe, expect, test } from 'vitest';
import { at, inputOf, Operator } from './testing/index.ts';
import { readTimeline } from './timeline.ts';

function read(operator: Operator) {
  return readTimeline(inputOf(operator.book));
}

describe('milestones', () => {
  test('a marking counts until it is replaced or taken back', () => {
    const operator = new Operator()
      .declares('18:14')
      .marks('18:20', 'detected', '18:05')
      .marks('18:21', 'detected', '18:03');
    expect(read(operator).milestones.detected).toEqual({
      at: at('18:03'),
      origin: 'marked',
      source: { sequence: 12, index: null },
    });
    expect(read(operator.marks('18:22', 'detected', null)).milestones.detected).toBeNull();
  });

  test('the impact starts when marked, else with the earliest update that says a feature is affected', () => {
    const operator = new Operator()
      .declares('18:14', { happened: '18:00' })
      .posts('18:20', { happened: '18:12', features: { messages: 'major_outage' } })
      .posts('18:30', { happened: '18:10', features: { media: 'major_outage' } });
    expect(read(operator).milestones.impact_started).toMatchObject({
      at: at('18:10'),
      origin: 'derived',
      source: { sequence: 12 },
    });
    operator.marks('18:40', 'impact_started', '17:59');
    expect(read(operator).milestones.impact_started).toMatchObject({ at: at('17:59'), origin: 'marked' });
    operator.marks('18:41', 'impact_started', null);
    expect(read(operator).milestones.impact_started).toMatchObject({ at: at('18:10'), origin: 'derived' });
  });

  test('nothing affected: nothing tells when the impact started', () => {
    expect(read(new Operator().declares('18:14')).milestones.impact_started).toBeNull();
  });

  test('the first public update is dated by when readers could see it', () => {
    const { milestones } = read(new Operator().declares('18:14:03', { happened: '18:10' }));
    expect(milestones.first_public_update).toMatchObject({ at: at('18:14:03'), source: { sequence: 10, index: 10 } });
  });

  test('resolved is when the update happened that resolved it for the last time', () => {
    const operator = new Operator().declares('18:14').posts('19:05', { status: 'resolved', happened: '19:00' });
    expect(read(operator).milestones.resolved).toMatchObject({ at: at('19:00'), source: { sequence: 11 } });
    operator.posts('19:30', { status: 'resolved', text: 'One more word.' });
    expect(read(operator).milestones.resolved).toMatchObject({ at: at('19:00'), source: { sequence: 11 } });
    operator.posts('20:00', { status: 'identified' });
    expect(read(operator).milestones.resolved).toBeNull();
    operator.posts('20:30', { status: 'resolved' });
    expect(read(operator).milestones.resolved).toMatchObject({ at: at('20:30'), source: { sequence: 14 } });
  });
});

describe('durations', () => {
  test('lie between milestones, each with where it begins and ends', () => {
    const { durations, milestones } = read(
      new Operator()
        .declares('18:14', { happened: '18:10', features: { messages: 'major_outage', feed: 'partial_outage' } })
        .marks('18:15', 'impact_started', '18:00')
        .marks('18:15', 'detected', '18:04')
        .marks('18:15', 'acknowledged', '18:07')
        .marks('19:31', 'mitigated', '19:30')
        .posts('19:31', { status: 'monitoring', happened: '19:30', features: { messages: 'operational' } })
        .posts('19:40', { status: 'monitoring', features: { feed: 'operational' } })
        .posts('20:00', { status: 'resolved' }),
    );
    const minutes = Object.entries(durations).map(([name, it]) => [
      name,
      it.state === 'known' ? it.milliseconds / 60_000 : it,
    ]);
    expect(Object.fromEntries(minutes)).toEqual({
      to_detect: 4,
      to_acknowledge: 3,
      to_first_word: 14,
      detection_to_first_word: 10,
      to_mitigate: 90,
      to_resolve: 120,
      total_impact: 100,
    });
    expect(durations.to_resolve).toMatchObject({ from: milestones.impact_started, to: milestones.resolved });
    expect(durations.total_impact).toMatchObject({
      to: { at: at('19:40'), origin: 'derived', source: { sequence: 16 } },
    });
  });

  test('a missing end is not applicable, and says what is missing', () => {
    const { durations } = read(new Operator().declares('18:14', { features: { messages: 'major_outage' } }));
    expect(durations.to_detect).toEqual({ state: 'not-applicable', missing: ['detected'] });
    expect(durations.to_acknowledge).toEqual({ state: 'not-applicable', missing: ['detected', 'acknowledged'] });
    expect(durations.to_resolve).toEqual({ state: 'not-applicable', missing: ['resolved'] });
    expect(durations.total_impact).toEqual({ state: 'not-applicable', missing: ['impact_ended'] });
  });

  test('an end before the beginning is invalid, never a zero', () => {
    const { durations } = read(
      new Operator().declares('18:14', { features: { messages: 'major_outage' } }).marks('18:20', 'detected', '18:05'),
    );
    expect(durations.to_detect).toMatchObject({ state: 'invalid', from: { at: at('18:14') }, to: { at: at('18:05') } });
  });

  test('an end at the beginning is a known nothing', () => {
    const { durations } = read(
      new Operator().declares('18:14').marks('18:20', 'impact_started', '18:05').marks('18:21', 'detected', '18:05'),
    );
    expect(durations.to_detect).toMatchObject({ state: 'known', milliseconds: 0 });
  });

  test('an update told as it happened does not say how soon it came', () => {
    const { durations } = read(new Operator().declares('18:14', { features: { messages: 'major_outage' } }));
    expect(durations.to_first_word).toEqual({ state: 'not-applicable', missing: ['impact_started'] });
  });

  test('the total impact leaves out the time in which no feature was affected', () => {
    const operator = new Operator()
      .declares('18:10', { features: { messages: 'major_outage' } })
      .posts('18:20', { features: { feed: 'major_outage' } })
      .posts('18:30', { features: { messages: 'operational' } })
      .posts('19:00', { status: 'resolved' })
      .posts('20:00', { features: { messages: 'partial_outage' } })
      .posts('20:15', { status: 'resolved' });
    const minutes = () => {
      const { total_impact: total } = read(operator).durations;
      return total.state === 'known' && total.milliseconds / 60_000;
    };
    expect(minutes()).toBe(65);
    operator.marks('20:20', 'impact_started', '18:00');
    expect(minutes()).toBe(75);
    operator.marks('20:20', 'impact_started', '19:30');
    expect(minutes()).toBe(15);
  });

  test('without features the impact ends with the resolution', () => {
    const operator = new Operator().declares('18:14').marks('18:15', 'impact_started', '18:00');
    expect(read(operator).durations.total_impact).toEqual({ state: 'not-applicable', missing: ['impact_ended'] });
    operator.posts('19:00', { status: 'resolved' });
    expect(read(operator).durations.total_impact).toMatchObject({ state: 'known', milliseconds: 3_600_000 });
  });
});
