import { describe, expect, test } from 'vitest';
import { at, inputOf, Operator } from '../testing/index.ts';
import { readTimeline } from '../timeline.ts';

const MINUTE = 60_000;

function read(operator: Operator) {
  return readTimeline(inputOf(operator.book)).communication;
}

describe('silences', () => {
  test('the longest lies between two updates as readers got them; the first of equals is told', () => {
    const { updates, longestSilence, usualSilence } = read(
      new Operator()
        .declares('18:00', { happened: '17:00' })
        .posts('18:10')
        .notes('18:20', 'Not a public word.')
        .posts('18:40', { happened: '18:12' })
        .posts('19:10')
        .posts('19:12', { status: 'resolved' }),
    );
    expect(updates).toBe(5);
    expect(longestSilence).toMatchObject({
      milliseconds: 30 * MINUTE,
      from: { at: at('18:10') },
      to: { at: at('18:40') },
    });
    expect(usualSilence).toBe(20 * MINUTE);
  });

  test('while it was resolved there was nothing to say', () => {
    const { longestSilence } = read(
      new Operator().declares('18:00').posts('18:10', { status: 'resolved' }).posts('22:00').posts('22:05'),
    );
    expect(longestSilence).toMatchObject({ milliseconds: 10 * MINUTE });
  });

  test('one update lies between nothing, and what was told afterwards was told at once', () => {
    expect(read(new Operator().declares('18:00'))).toMatchObject({
      updates: 1,
      longestSilence: null,
      usualSilence: null,
    });
    const told = new Operator().tellsAfterwards('2024-04-10T09:00:00Z', 'Down', [
      { happened: '18:00' },
      { happened: '19:00', status: 'resolved' },
    ]);
    expect(read(told)).toMatchObject({ updates: 2, longestSilence: null, usualSilence: null });
  });
});

describe('promises', () => {
  const promised = () => new Operator().declares('18:00', { next: '18:30' });
  const fate = (operator: Operator) => read(operator).promises[0]?.fate;

  test('kept in time, two minutes of grace included', () => {
    expect(fate(promised().posts('18:10'))).toMatchObject({ state: 'kept', at: at('18:10') });
    expect(fate(promised().posts('18:32'))).toMatchObject({ state: 'kept', at: at('18:32'), source: { sequence: 11 } });
  });

  test('late by the time since it was due, whether or not the clock noted it', () => {
    const late = { state: 'late', at: at('18:41'), milliseconds: 11 * MINUTE };
    expect(fate(promised().posts('18:41'))).toMatchObject(late);
    expect(fate(promised().runsOut('18:33', '18:30').posts('18:41'))).toMatchObject(late);
  });

  test('run out and unmet, or simply due', () => {
    expect(fate(promised())).toEqual({ state: 'due' });
    expect(fate(promised().runsOut('18:33', '18:30').notes('19:00', 'Busy.'))).toEqual({
      state: 'unmet',
      source: { sequence: 11, index: 11 },
    });
  });

  test('resolved before it was due, or late', () => {
    expect(fate(promised().posts('18:20', { status: 'resolved' }))).toMatchObject({ state: 'resolved' });
    expect(fate(promised().posts('18:50', { status: 'resolved' }))).toMatchObject({ state: 'late' });
  });

  test('each promise has its own fate', () => {
    const { promises } = read(promised().posts('18:20', { next: '18:50' }).posts('19:00', { next: '19:30' }));
    expect(promises.map(({ due, source, fate: { state } }) => [due.slice(11, 16), source.sequence, state])).toEqual([
      ['18:30', 10, 'kept'],
      ['18:50', 11, 'late'],
      ['19:30', 12, 'due'],
    ]);
  });
});
