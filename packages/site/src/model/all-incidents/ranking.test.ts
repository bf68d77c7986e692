import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rankingBy } from './ranking.ts';

const act = fc.record({ item: fc.integer({ min: 0, max: 9 }), key: fc.option(fc.integer({ min: 0, max: 99 })) });

it('is in the order that sorting its items by their newest keys gives', () => {
  fc.assert(
    fc.property(fc.array(act), (acts) => {
      // Ties are told apart by the item, as no two keys may be alike.
      const compare = (one: readonly [number, number], other: readonly [number, number]) =>
        one[0] - other[0] || one[1] - other[1];
      const ranking = rankingBy<number, readonly [number, number]>(compare);
      const keys = new Map<number, readonly [number, number]>();
      for (const { item, key } of acts) {
        ranking.put(item, key === null ? null : [key, item]);
        if (key === null) keys.delete(item);
        else keys.set(item, [key, item]);
        expect(ranking.items()).toEqual([...keys].sort(([, one], [, other]) => compare(one, other)).map(([it]) => it));
      }
    }),
  );
});
