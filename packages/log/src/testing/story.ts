import type { Instant as At, Text } from '../index.ts';
import { Instant, sealText } from '../index.ts';

/** A time of the evening of 3 April 2024 in UTC, e.g. `18:10` or `18:10:30`. */
export function time(clock: string): At {
  return Instant.parse(`2024-04-03T${clock}Z`);
}

/** A text sealed with the salt that tests use throughout, so that equal words are equal texts. */
export function text(words: string): Text {
  return sealText(words, '00'.repeat(16));
}

/** Seals each text with a salt of its own: 1, 2, 3 and so on, as 32 hex characters. */
export function sealsInTurn(): (words: string) => Text {
  let salts = 0;
  return (words) => {
    salts += 1;
    return sealText(words, salts.toString(16).padStart(32, '0'));
  };
}

/** The same text after its redaction. */
export function redacted({ hash }: Text): Text {
  return { hash, salt: null, text: null };
}
