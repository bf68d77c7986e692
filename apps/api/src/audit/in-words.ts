import { isText, wordsOf } from '@candor/log';

/** A value of the log with its sealed texts as the words they hold. */
export function inWords(value: unknown): unknown {
  if (isText(value)) return wordsOf(value);
  if (Array.isArray(value)) return value.map(inWords);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, inWords(member)]));
}
