import { expect, it } from 'vitest';
import { z } from 'zod';
import { all, Invalid, parsed } from './problems.ts';

const Message = z.object({ text: z.string().min(1, 'The text is empty.'), items: z.array(z.string()).default([]) });

it('gives what the schema makes of it', () => {
  expect(parsed(Message, { text: 'Words' })).toEqual({ text: 'Words', items: [] });
});

it('puts each problem beside its field', () => {
  const attempt = () => parsed(Message, { text: '', items: ['a', 2 as never] });
  expect(attempt).toThrow(Invalid);
  expect(problemsOf(attempt)).toMatchObject([{ field: 'text', message: 'The text is empty.' }, { field: 'items.1' }]);
});

it('names fields as the form does', () => {
  const attempt = () => parsed(Message, { text: '' }, ([name]) => `updates.0.${String(name)}`);
  expect(problemsOf(attempt)).toEqual([{ field: 'updates.0.text', message: 'The text is empty.' }]);
});

it('tells the problems of all parts at once', async () => {
  const bad = (field: string) => () => {
    throw new Invalid([{ field, message: `${field} is wrong.` }]);
  };
  const attempt = all({ one: bad('one'), two: () => 2, three: async () => bad('three')() });
  await expect(attempt).rejects.toThrow('one is wrong. three is wrong.');
  expect(await all({ one: () => 1, two: async () => 'b' })).toEqual({ one: 1, two: 'b' });
});

it('does not hide what nobody expected', async () => {
  const broken = () => {
    throw new TypeError('broken');
  };
  await expect(all({ broken })).rejects.toThrow(TypeError);
});

function problemsOf(attempt: () => unknown) {
  try {
    attempt();
  } catch (error) {
    if (error instanceof Invalid) return error.problems;
    throw error;
  }
  throw new Error('It was taken.');
}
