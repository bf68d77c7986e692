import { expect, test } from 'vitest';
import { aPostmortem, foundBy } from '../lint/testing/a-postmortem.ts';
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

const FOR_READERS: [typed: string, told: string][] = [
  ['It was seen (record 12; log 40).', 'It was seen (record 12).'],
  ['It was seen (record 2, log 4).', 'It was seen (record 2).'],
  ['It was seen (log 4; record 2).', 'It was seen (record 2).'],
  ['It was seen (log 40, 42 to 44). Then', 'It was seen. Then'],
  ['It was seen (log 3, 5 and 7), then fixed.', 'It was seen, then fixed.'],
  ['It was seen (Log 3) by us.', 'It was seen by us.'],
  ['It was seen ( log 3 ).', 'It was seen.'],
  ['It was seen [log 3].', 'It was seen.'],
  ['It was seen \\(log 3\\).', 'It was seen.'],
  ['It was seen \\[log 3\\].', 'It was seen.'],
  ['It was seen \\(record 2; log 3\\).', 'It was seen \\(record 2\\).'],
  ['It was seen（log 3）。', 'It was seen。'],
  ['It was seen\n(log 3). Then', 'It was seen. Then'],
  ['It was seen (log\n3 to\n5). Then', 'It was seen. Then'],
  ['> It was seen (log 3,\n> 5). Then', '> It was seen. Then'],
  ['> It was seen\n> (log 3). Then', '> It was seen. Then'],
  ['It was seen.\n(log 3)\nThen', 'It was seen.\nThen'],
  ['It was seen.\n\n(log 3) Then', 'It was seen.\n\nThen'],
  ['- (log 3) It was seen.\n- Then', '- It was seen.\n- Then'],
  ['It was seen\n(log 3) and fixed.', 'It was seen\nand fixed.'],
  ['(log 3) It was seen.', 'It was seen.'],
  ['((log 1)log 2)', ''],
];

test.each(FOR_READERS)('%j for readers is %j, and what is left blocks no publication', (text, told) => {
  expect(withoutLog(text)).toBe(told);
  expect(cited(text).length).toBeGreaterThan(0);
  expect(cited(told)).toEqual([]);
});

test.each([
  'It was seen (record 12).',
  'It grows as O(log 10) does, and exp(log 3) too.',
  'We log 40 lines a minute (log level 4).',
])('%j is left as it is, and blocks nothing', (text) => {
  expect(withoutLog(text)).toBe(text);
  expect(cited(text)).toEqual([]);
});

test.each(['[log 3](https://wiki.example)', '| log 40 |', 'It failed(log 3).', '(see above; log 40)', 'a [^1][log 3]'])(
  '%j is left as it is, and is refused when it is to be published',
  (text) => {
    expect(withoutLog(text)).toBe(text);
    expect(cited(text)).toHaveLength(1);
  },
);

/** What the lint of the public document finds. */
function cited(text: string): string[] {
  return foundBy('log-citation', aPostmortem(text, { audience: 'public' }));
}

test('long runs of anything take no longer than they are', () => {
  const long = 100_000;
  for (const run of [
    ' ',
    '\n',
    '-',
    '(',
    '(log 1',
    '(log 1,',
    '(log 1 and\n> ',
    '(record 1, ',
    '\\',
    '> ',
    '1. ',
    '.',
  ]) {
    const text = run.repeat(Math.floor(long / run.length));
    expect(withoutLog(`${text} x`)).toBe(`${text} x`);
  }
});
