import { Message } from '@candor/incidents';
import type { Instant } from '@candor/log';
import { z } from 'zod';
import type { RequestApi } from '../../../src/api/request-api.ts';
import type { Fields } from '../../forms/sent/fields.ts';
import { fieldsBelow, typed } from '../../forms/sent/fields.ts';
import { all, Invalid, parsed } from '../../forms/sent/problems.ts';
import { typedTime } from '../../time/typed-time.ts';

const Said = Message.pick({ status: true, text: true, features: true });
const Within = z.object({
  nextUpdateIn: z.int({ error: 'Choose when the next update comes, or promise none.' }).positive(),
});

/** The public message that a composer holds. Throws `Invalid` with every problem of it. */
export async function readMessage(api: RequestApi, fields: Fields): Promise<Message> {
  const { page, now } = await api.now();
  const at = { timeZone: page.timeZone, now };
  const { said, happenedAt, promise } = await all({
    said: () => readSaid(fields),
    happenedAt: () => typedTime(fields, 'happenedAt', { ...at, meant: 'past' }),
    promise: () => (fields.status === 'resolved' ? NO_PROMISE : readPromise(fields, at)),
  });
  return { ...said, happenedAt, ...promise };
}

/** Status, text and features; `prefix` where several messages stand in one form. */
export function readSaid(fields: Fields, prefix = '') {
  const status = fields[`${prefix}status`];
  const candidate = {
    status,
    text: fields[`${prefix}text`] ?? '',
    // Resolving sets every feature free, whatever was chosen before.
    features: status === 'resolved' ? [] : readFeatures(fields, prefix),
  };
  return parsed(Said, candidate, ([name]) => (name === 'status' || name === 'text' ? `${prefix}${name}` : null));
}

/** Only what was chosen: an untouched feature stays as it is, even when a colleague changes it meanwhile. */
function readFeatures(fields: Fields, prefix: string) {
  return fieldsBelow(fields, `${prefix}feature.`)
    .filter(([, status]) => status !== '')
    .map(([featureId, status]) => ({ featureId, status }));
}

/** A promise as it is sent: by a time, within minutes of being published, or none. */
export type ReadPromise = Pick<Message, 'nextUpdateBy' | 'nextUpdateIn'>;

const NO_PROMISE: ReadPromise = { nextUpdateBy: null };

/** The promise that was chosen. Throws `Invalid`. */
export function readPromise(fields: Fields, at: { readonly timeZone: string; readonly now: Instant }): ReadPromise {
  const choice = typed(fields, 'promise');
  if (choice === 'none') return NO_PROMISE;
  if (choice !== 'other')
    return parsed(Within, { nextUpdateIn: choice === null ? Number.NaN : Number(choice) }, () => 'promise');
  const nextUpdateBy = typedTime(fields, 'nextUpdateBy', { ...at, meant: 'future' });
  if (nextUpdateBy) return { nextUpdateBy };
  throw new Invalid([{ field: 'nextUpdateBy', message: 'Give the time of the next update, or promise none.' }]);
}
