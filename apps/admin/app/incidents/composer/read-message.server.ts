import { Message } from '@candor/incidents';
import { Instant } from '@candor/log';
import type { RequestApi } from '../../../src/api/request-api.ts';
import type { Fields } from '../../forms/sent/fields.ts';
import { fieldsBelow, typed } from '../../forms/sent/fields.ts';
import { all, Invalid, parsed } from '../../forms/sent/problems.ts';
import { typedTime } from '../../time/typed-time.ts';

const Said = Message.pick({ status: true, text: true, features: true });

/** The public message that a composer holds. Throws `Invalid` with every problem of it. */
export async function readMessage(api: RequestApi, fields: Fields): Promise<Message> {
  const { page, now } = await api.now();
  const at = { timeZone: page.timeZone, now };
  const { said, happenedAt, nextUpdateBy } = await all({
    said: () => readSaid(fields),
    happenedAt: () => typedTime(fields, 'happenedAt', { ...at, meant: 'past' }),
    nextUpdateBy: () => (fields.status === 'resolved' ? null : readPromise(fields, at)),
  });
  return { ...said, happenedAt, nextUpdateBy };
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

/** The time that the chosen promise means; null for none. Throws `Invalid`. */
export function readPromise(fields: Fields, at: { readonly timeZone: string; readonly now: Instant }): Instant | null {
  const choice = typed(fields, 'promise') ?? 'none';
  if (choice === 'none') return null;
  if (choice !== 'other') return parsed(Instant, choice.replace(/^\d+ /, '') as never, () => 'nextUpdateBy');
  const chosen = typedTime(fields, 'nextUpdateBy', { ...at, meant: 'future' });
  if (chosen) return chosen;
  throw new Invalid([{ field: 'nextUpdateBy', message: 'Give the time of the next word, or promise none.' }]);
}
