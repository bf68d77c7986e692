import { expect, it } from 'vitest';
import { SIGNERS } from '../testing/index.ts';
import { KeySet, keySetOf, signsAt } from './key-set.ts';

const told = (nth: number, index: number) => {
  const { keyId, publicKey } = SIGNERS[nth] ?? SIGNERS[0];
  return { keyId, publicKey, index };
};

it('says of each key which heads it signs: those from its entry on, until another key is told', () => {
  const set = keySetOf([told(0, 2), told(1, 40), told(0, 77)]);
  expect(KeySet.parse(set)).toEqual(set);
  expect(set.keys.map(({ kid, x_candor }) => [kid, x_candor.signs])).toEqual([
    [
      SIGNERS[0].keyId,
      [
        { from: 2, until: 39 },
        { from: 77, until: null },
      ],
    ],
    [SIGNERS[1]?.keyId, [{ from: 40, until: 76 }]],
  ]);
  const at = (index: number) => set.keys.map((key) => signsAt(key, index));
  expect([1, 2, 39, 40, 76, 77, 9_000].map(at)).toEqual([
    [false, false],
    [true, false],
    [true, false],
    [false, true],
    [false, true],
    [true, false],
    [true, false],
  ]);
});

it('is empty before a key is told', () => {
  expect(keySetOf([])).toEqual({ keys: [] });
});
