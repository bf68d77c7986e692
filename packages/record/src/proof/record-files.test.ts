import { expect, it } from 'vitest';
import { recordFilesOf } from './record-files.ts';

it.each([
  [1, [['record.jsonl', 1, 1]]],
  [500, [['record.jsonl', 1, 500]]],
  [
    501,
    [
      ['record/1-500.jsonl', 1, 500],
      ['record.jsonl', 501, 501],
    ],
  ],
  [
    1_000,
    [
      ['record/1-500.jsonl', 1, 500],
      ['record.jsonl', 501, 1_000],
    ],
  ],
  [
    1_203,
    [
      ['record/1-500.jsonl', 1, 500],
      ['record/501-1000.jsonl', 501, 1_000],
      ['record.jsonl', 1_001, 1_203],
    ],
  ],
])('a record of %i entries lies in these files', (index, files) => {
  expect(recordFilesOf(index).map(({ path, from, to }) => [path, from, to])).toEqual(files);
});
