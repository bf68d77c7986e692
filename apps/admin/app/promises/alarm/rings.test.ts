import { expect, it } from 'vitest';
import { ringsAt } from './rings.ts';

const MINUTE = 60_000;
const due = 100 * MINUTE;
const promise = { incidentId: 'abcdefghijkl', title: 'Mail fails', due, by: '18:30' };

it.each([
  [-6, undefined],
  [-5, 'Update due in 5 min'],
  [-1, 'Update due in 1 min 0 s'],
  [0, 'Update due now'],
  [2, 'Update due now'],
  [2.1, 'Update late: readers are told'],
  [15.1, undefined],
])('%d min after it is due rings %s', (minutes, title) => {
  const [ring] = ringsAt(due + minutes * MINUTE, [promise]);
  expect(ring?.title.replaceAll('\u00A0', ' ')).toBe(title);
});

it('names each moment of each promise once', () => {
  const keys = [-4, -3, -0.5, -0.2, 0, 1, 3, 9].map((it) => ringsAt(due + it * MINUTE, [promise])[0]?.key);
  expect(new Set(keys).size).toBe(4);
  const again = { ...promise, due: due + 30 * MINUTE };
  expect(ringsAt(due + 26 * MINUTE, [again])[0]?.key).not.toBe(ringsAt(due - 4 * MINUTE, [promise])[0]?.key);
});
