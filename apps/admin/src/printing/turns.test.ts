import { expect, it } from 'vitest';
import { createTurns, NoTurn } from './turns.ts';

const never = new AbortController().signal;

/** Work that says when it began, and ends when it is told to. */
function workOf(name: string, begun: string[]) {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const work = () => {
    begun.push(name);
    return promise;
  };
  return { work, end: () => resolve(name), fail: () => reject(new Error(name)) };
}

it('lets two work at once, and others in the order in which they came', async () => {
  const turns = createTurns({ atOnce: 2, inLine: 8, patienceMs: 60_000 });
  const begun: string[] = [];
  const works = ['first', 'second', 'third', 'fourth'].map((name) => workOf(name, begun));
  const [first, second, third, fourth] = works.map(({ work }) => turns.take(work, never));
  expect(begun).toEqual(['first', 'second']);
  works[1]?.fail();
  await expect(second).rejects.toThrow('second');
  works[0]?.end();
  expect(await first).toBe('first');
  works[2]?.end();
  works[3]?.end();
  expect(await Promise.all([third, fourth])).toEqual(['third', 'fourth']);
  expect(begun).toEqual(['first', 'second', 'third', 'fourth']);
  const { work, end } = workOf('later', begun);
  const later = turns.take(work, never);
  end();
  expect(await later).toBe('later');
});

it('turns away whom the line is too long for, whose patience ends, and who leaves; they take nobody’s turn', async () => {
  const turns = createTurns({ atOnce: 1, inLine: 2, patienceMs: 60_000 });
  const hasty = createTurns({ atOnce: 1, inLine: 2, patienceMs: 1 });
  const begun: string[] = [];
  const [first, leaving, last] = ['first', 'leaving', 'last'].map((name) => workOf(name, begun));
  if (!first || !leaving || !last) throw new Error('There are three.');
  const leave = new AbortController();
  const going = [turns.take(first.work, never), turns.take(last.work, never)];
  const left = turns.take(leaving.work, leave.signal);
  await expect(turns.take(leaving.work, never)).rejects.toThrow(NoTurn);
  leave.abort();
  await expect(left).rejects.toThrow(NoTurn);
  await expect(turns.take(leaving.work, leave.signal)).rejects.toThrow(NoTurn);
  const held = hasty.take(first.work, never);
  await expect(hasty.take(leaving.work, never)).rejects.toThrow(NoTurn);
  first.end();
  last.end();
  expect(await Promise.all([...going, held])).toEqual(['first', 'last', 'first']);
  expect(begun).toEqual(['first', 'first', 'last']);
});
