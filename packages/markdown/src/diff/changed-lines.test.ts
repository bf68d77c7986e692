import { expect, test } from 'vitest';
import { changedLines } from './changed-lines.ts';

test('tells only the lines that differ, each word by word', () => {
  expect(changedLines('One.\nTwo queues.\nThree.', 'One.\nTwo disks.\nThree.\n\nFour.')).toEqual([
    [
      { kind: 'same', text: 'Two ' },
      { kind: 'removed', text: 'queues' },
      { kind: 'added', text: 'disks' },
      { kind: 'same', text: '.' },
    ],
    [{ kind: 'added', text: 'Four.' }],
  ]);
  expect(changedLines('One.', 'One.')).toEqual([]);
});
