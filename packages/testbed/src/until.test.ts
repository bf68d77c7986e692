import { expect, it } from 'vitest';
import { until } from './until.ts';

it('gives what the condition gives as soon as it is truthy, over attempts that are empty or throw', async () => {
  const answers = [() => undefined, () => Promise.reject(new Error('not up')), () => Promise.resolve('up')];
  expect(await until(() => answers.shift()?.(), 'it is up')).toBe('up');
  expect(answers).toEqual([]);
});

it('says what it waited for and what it saw last', async () => {
  await expect(until(() => 0, 'a reader is connected', { within: 1 })).rejects.toThrow(
    'Waited 1 ms in vain until a reader is connected (the last attempt gave 0).',
  );
});

it('keeps the last error as the cause', async () => {
  const refused = new Error('refused');
  const waiting = until(() => Promise.reject(refused), 'the port answers', { within: 1 });
  await expect(waiting).rejects.toThrow('the last attempt threw Error: refused');
  await expect(waiting).rejects.toMatchObject({ cause: refused });
});
