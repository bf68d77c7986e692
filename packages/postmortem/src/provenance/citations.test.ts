import { expect, test } from 'vitest';
import { citationsIn, withoutLog } from './citations.ts';

test.each([
  ['It failed (record 12).', [{ start: 10, end: 21, record: [[12, 12]], log: [] }]],
  [
    'So (record 3, 14 to\n16; log 4 to 6, 9) and (log 7).',
    [
      {
        start: 3,
        end: 38,
        record: [
          [3, 3],
          [14, 16],
        ],
        log: [
          [4, 6],
          [9, 9],
        ],
      },
      { start: 43, end: 50, record: [], log: [[7, 7]] },
    ],
  ],
  ['record 12, (record twelve), (records 1), (log), (record 1; record 2)', []],
])('the citations in %j', (text, found) => {
  expect(citationsIn(text)).toEqual(found);
});

test.each([
  ['It was seen (record 12; log 40).', 'It was seen (record 12).'],
  ['It was seen (log 40, 42 to 44). Then', 'It was seen. Then'],
  ['It was seen (record 12).', 'It was seen (record 12).'],
  ['((log 1)log 2)', ''],
])('%j for readers is %j', (text, told) => {
  expect(withoutLog(text)).toBe(told);
});

test('long runs of anything take no longer than they are', () => {
  const long = 100_000;
  for (const run of [' ', '\n', '-', '(', '(log 1', '(record 1, ', '> ', '1. ', '.']) {
    const text = run.repeat(Math.floor(long / run.length));
    expect(withoutLog(`${text} x`)).toBe(`${text} x`);
  }
});
