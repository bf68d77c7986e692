import type { Text } from '@candor/log';
import { isText } from '@candor/log';

/** A text and where it stands in an event's data: `title`, `sections.summary`, `headerLinks.0.label`. */
export interface TextAt {
  readonly path: string;
  readonly text: Text;
}

/** Every text that stands in an event's data, in order. */
export function textsIn(value: unknown, path = ''): TextAt[] {
  if (isText(value)) return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) => textsIn(member, path ? `${path}.${name}` : name));
}

/** The same data after the redaction of the text with a hash: salt and words are gone, all else is as it was. */
export function withoutText<Value>(value: Value, hash: string): Value {
  return redacted(value, hash) as Value;
}

function redacted(value: unknown, hash: string): unknown {
  if (isText(value)) return value.hash === hash ? { hash, salt: null, text: null } : value;
  if (Array.isArray(value)) return value.map((member) => redacted(member, hash));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, redacted(member, hash)]));
}
