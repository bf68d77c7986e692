import { describe, expect, test } from 'vitest';
import type { Row } from '../rows/row.ts';
import { at, inputOf, Operator } from '../testing/index.ts';
import { readTimeline } from '../timeline.ts';
import type { Figure } from './figures.ts';
import { figuresOf } from './figures.ts';
import { promisedPostmortemsOf } from './postmortem-promise.ts';

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

test('a withdrawn promise is neither kept nor late', () => {
  const told = figures(
    new Operator().declares('18:00', { next: '18:30' }).withdrawsPromise('18:20', '18:30').posts('19:00'),
  );
  expect([told.promises_kept, told.promises_late, told.promises_withdrawn].map(short)).toEqual([0, 0, 1]);
});

test('corrections are counted by what they put right, and are no updates; a withdrawn update was one', () => {
  const told = figures(
    new Operator()
      .declares('18:00', { text: 'Mesages fail.' })
      .posts('18:20')
      .corrects('18:30', 1, { change: 'typo', text: 'Messages fail.' })
      .corrects('18:40', 1, { change: 'fact', text: 'Calls fail.', after: 2 })
      .withdraws('18:50', 2, 'It was meant for another incident.'),
  );
  const { corrections_typo, corrections_fact, corrections_addition, withdrawals, updates, longest_silence } = told;
  expect([corrections_typo, corrections_fact, corrections_addition, withdrawals].map(short)).toEqual([1, 1, 0, 1]);
  expect([updates, longest_silence].map(short)).toEqual([2, 20 * MINUTE]);
  expect(withdrawals).toMatchObject({ sources: [{ sequence: 14 }] });
});

describe('the promised postmortem', () => {
  const due = at('2024-04-10T23:59:00Z');
  const rows = (...said: readonly (readonly [kind: string, recordedAt: string])[]) =>
    said.map(([kind, recordedAt], sequence) => {
      const source = { sequence, index: sequence };
      return { kind, due, revision: 1, status: 'investigating', recordedAt: at(recordedAt), source } as unknown as Row;
    });
  const fates = (...said: readonly (readonly [kind: string, recordedAt: string])[]) =>
    promisedPostmortemsOf(rows(['postmortem-promised', '2024-04-03T20:00:00Z'], ...said)).map(({ fate }) => fate);
  const fate = (...said: readonly (readonly [kind: string, recordedAt: string])[]) => fates(...said)[0];

  test('is kept, late by how much, declined, not met, or due', () => {
    expect(fate()).toEqual({ state: 'due' });
    expect(fate(['postmortem', '2024-04-11T00:01:00Z'])).toMatchObject({ state: 'kept', source: { sequence: 1 } });
    const ranOut = ['postmortem-late', '2024-04-11T00:01:01Z'] as const;
    expect(fate(ranOut)).toMatchObject({ state: 'unmet' });
    expect(fate(ranOut, ['postmortem', '2024-04-11T01:59:00Z'])).toMatchObject({
      state: 'late',
      milliseconds: 120 * MINUTE,
    });
    expect(fate(['postmortem-declined', '2024-04-05T10:00:00Z'])).toMatchObject({ state: 'declined' });
  });

  test('is late though it was declined then, whether or not the clock had said so', () => {
    const declined = ['postmortem-declined', '2024-04-11T09:00:00Z'] as const;
    expect(fate(declined)).toMatchObject({ state: 'late-declined' });
    expect(fate(['postmortem-late', '2024-04-11T00:01:01Z'], declined)).toMatchObject({ state: 'late-declined' });
  });

  test('is moved where the incident was open again before it ran out, else late until one is published', () => {
    const again = ['postmortem-promised', '2024-04-12T09:00:00Z'] as const;
    const [moved, next] = fates(['update', '2024-04-10T20:00:00Z'], again);
    expect([moved, next]).toMatchObject([{ state: 'moved', source: { sequence: 2 } }, { state: 'due' }]);
    const reopened = ['update', '2024-04-11T09:00:00Z'] as const;
    expect(fates(reopened, again)).toMatchObject([{ state: 'unmet', source: { sequence: 1 } }, { state: 'due' }]);
    expect(fates(reopened, again, ['postmortem', '2024-04-12T10:00:00Z'])).toMatchObject([
      { state: 'late', source: { sequence: 3 } },
      { state: 'late' },
    ]);
    expect(promisedPostmortemsOf([])).toEqual([]);
    expect(short(figures(new Operator().declares('18:00')).postmortems_kept)).toBe('no-postmortem-promised');
  });
});
