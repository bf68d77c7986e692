import { expect, test } from 'vitest';
import { makeBody } from './body.ts';
import { boundedBodies } from './bounded-bodies.ts';

const [one, two, three] = await Promise.all(['one', 'two', 'thr'].map((text) => makeBody(Buffer.from(text))));

test('the body that has been here longest goes first, unless it was asked for meanwhile', () => {
  if (!one || !two || !three) throw new Error('No bodies.');
  const bodies = boundedBodies();
  bodies.limitTo(one.weight + two.weight);
  bodies.add(one);
  bodies.add(two);
  bodies.get(one.hash);
  bodies.add(three);
  expect([one, two, three].map(({ hash }) => bodies.get(hash) !== undefined)).toEqual([true, false, true]);
});

test('a smaller limit holds at once, and the same body counts once', () => {
  if (!one || !two) throw new Error('No bodies.');
  const bodies = boundedBodies();
  bodies.limitTo(one.weight * 2);
  for (const body of [one, one, one, two]) bodies.add(body);
  expect(bodies.get(one.hash)).toBe(one);
  bodies.limitTo(one.weight);
  expect(bodies.get(one.hash)).toBe(one);
  expect(bodies.get(two.hash)).toBeUndefined();
});

test('a body heavier than all that is allowed is not kept', () => {
  if (!one || !two) throw new Error('No bodies.');
  const bodies = boundedBodies();
  bodies.limitTo(one.weight - 1);
  bodies.add(one);
  expect(bodies.get(one.hash)).toBeUndefined();
});
