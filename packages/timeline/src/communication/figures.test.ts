import { describe, expect, test } from 'vitest';
import { inputOf, Operator } from '../testing/index.ts';
import { readTimeline } from '../timeline.ts';
import type { Figure } from './figures.ts';
import { figuresOf } from './figures.ts';

const MINUTE = 60_000;
const DOWN = { messages: 'major_outage' } as const;

function figures(operator: Operator) {
  return figuresOf(readTimeline(inputOf(operator.book)));
}

/** What a figure says, in short: a value, or why there is none. */
function short(figure: Figure): number | string {
  if (figure.state === 'known') return figure.value;
  return figure.state === 'invalid' ? 'invalid' : figure.why;
}

describe('the time to the first public word', () => {
  test('goes from when the impact started, and from when it was detected, to when readers could see the word', () => {
    const told = figures(
      new Operator()
        .declares('18:14', { happened: '18:10', features: DOWN })
        .marks('18:20', 'impact_started', '18:00')
        .marks('18:20', 'detected', '18:05'),
    );
    expect(told.first_word_after_impact).toEqual({
      state: 'known',
      value: 14 * MINUTE,
      sources: [
        { sequence: 11, index: null },
        { sequence: 10, index: 10 },
      ],
    });
    expect(short(told.first_word_after_detection)).toBe(9 * MINUTE);
  });

  test('is not applicable where nothing tells when it began, or only the word itself, as it began', () => {
    const unknown = figures(new Operator().declares('18:14'));
    expect(short(unknown.first_word_after_impact)).toBe('impact-unknown');
    expect(short(unknown.first_word_after_detection)).toBe('detection-unknown');
    expect(short(figures(new Operator().declares('18:14', { features: DOWN })).first_word_after_impact)).toBe(
      'told-as-it-began',
    );
  });

  test('is invalid, and no zero, where a milestone is marked after the word', () => {
    const told = figures(
      new Operator()
        .declares('18:14', { features: DOWN })
        .marks('18:40', 'impact_started', '18:30')
        .marks('18:40', 'detected', '18:31'),
    );
    expect(short(told.first_word_after_impact)).toBe('invalid');
    expect(short(told.first_word_after_detection)).toBe('invalid');
  });
});

test('silences rest on the words around them; without two words there is none, and told afterwards neither', () => {
  const told = figures(new Operator().declares('18:00').posts('18:10').posts('18:40'));
  expect(short(told.updates)).toBe(3);
  expect(short(told.usual_silence)).toBe(20 * MINUTE);
  expect(told.longest_silence).toMatchObject({ value: 30 * MINUTE, sources: [{ sequence: 11 }, { sequence: 12 }] });
  expect(short(figures(new Operator().declares('18:00')).longest_silence)).toBe('no-silence');
  const afterwards = new Operator().tellsAfterwards('2024-04-10T09:00:00Z', 'Down', [
    { happened: '18:00' },
    { happened: '19:00', status: 'resolved' },
  ]);
  expect(short(figures(afterwards).usual_silence)).toBe('told-afterwards');
});

test('promises are counted by what became of them, and are not applicable where none was made', () => {
  const promising = new Operator()
    .declares('18:00', { next: '18:30' })
    .posts('18:20', { next: '18:40' })
    .posts('18:55', { next: '19:10' })
    .posts('19:05', { status: 'resolved' })
    .posts('20:00', { next: '20:30' })
    .runsOut('20:33', '20:30');
  const { promises_kept, promises_resolved, promises_late, promises_open } = figures(promising);
  expect([promises_kept, promises_resolved, promises_late, promises_open].map(short)).toEqual([1, 1, 2, 0]);
  expect(promises_resolved).toMatchObject({ sources: [{ sequence: 12 }, { sequence: 13 }] });
  expect(short(figures(new Operator().declares('18:00')).promises_kept)).toBe('nothing-promised');
});
