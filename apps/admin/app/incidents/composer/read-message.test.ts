import { Instant } from '@candor/log';
import { expect, it } from 'vitest';
import type { RequestApi } from '../../../src/api/request-api.ts';
import { Invalid } from '../../forms/sent/problems.ts';
import { readMessage } from './read-message.server.ts';

const api = {
  now: async () => ({ page: { timeZone: 'Europe/Berlin' }, now: Instant.parse('2024-04-03T18:10Z') }),
} as unknown as RequestApi;

const typed = { status: 'identified', text: 'We found it.', promise: 'none' };

it('reads words, status, and only those features that were touched', async () => {
  const fields = { ...typed, 'feature.aaaaaaaaaaaa': 'partial_outage', 'feature.bbbbbbbbbbbb': '' };
  expect(await readMessage(api, fields)).toEqual({
    status: 'identified',
    text: 'We found it.',
    features: [{ featureId: 'aaaaaaaaaaaa', status: 'partial_outage' }],
    happenedAt: null,
    nextUpdateBy: null,
  });
});

it.each([
  ['a preset', { promise: '30' }, { nextUpdateIn: 30 }],
  [
    'another time',
    { promise: 'other', nextUpdateBy: '2024-04-03T20:40' },
    { nextUpdateBy: '2024-04-03T18:40:00.000Z' },
  ],
])('promises %s', async (_what, promise, read) => {
  expect(await readMessage(api, { ...typed, ...promise })).toMatchObject(read);
});

it.each([undefined, 'soon', '-5'])('does not take a choice of %o for no promise', async (promise) => {
  const { promise: _none, ...fields } = typed;
  const refused = readMessage(api, promise === undefined ? fields : { ...fields, promise });
  await expect(refused).rejects.toThrow(Invalid);
});

it('promises nothing and frees every feature when it is resolved, whatever was chosen before', async () => {
  const fields = { ...typed, status: 'resolved', promise: 'other', 'feature.aaaaaaaaaaaa': 'major_outage' };
  expect(await readMessage(api, fields)).toMatchObject({ features: [], nextUpdateBy: null });
});

it('tells everything that is wrong at once', async () => {
  const fields = { text: ' ', promise: 'other', happenedAt: '2024-03-31T02:30' };
  const error: Invalid = await readMessage(api, fields).then(
    () => expect.unreachable(),
    (it) => it,
  );
  expect(error).toBeInstanceOf(Invalid);
  expect(error.problems.map((problem) => problem.field)).toEqual(['status', 'text', 'happenedAt', 'nextUpdateBy']);
});
