import type { Decided, Deciding, Text } from '@candor/log';
import { DomainError } from '@candor/log';
import type { RedactionEvent, RedactTexts, TextPlace } from './events.ts';

/** A text as it lies in the log. `index` is the entry it stands in, null when readers never saw it. */
export interface LogText {
  readonly sequence: number;
  readonly index: number | null;
  readonly text: Text;
}

/**
 * What redacting makes of texts: one event for each. `found` are the texts that lie in the log. Throws `no-such-text`,
 * `text-redacted-already`, and `ground-repeats-text` where the ground would tell the very words.
 */
export function decideRedaction(
  found: readonly LogText[],
  { texts, ground }: RedactTexts,
  { now, seal }: Deciding,
): Decided<RedactionEvent>[] {
  return texts.map((place) => {
    const { index, text } = standing(found, place);
    if (repeats(ground, text.text)) throw groundRepeats();
    const { sequence, hash } = place;
    // Each has a ground of its own, so that one can be redacted without the others.
    return { type: 'TextRedacted', data: { sequence, index, hash, ground: seal(ground) }, happenedAt: now };
  });
}

function standing(found: readonly LogText[], { sequence, hash }: TextPlace): LogText {
  const at = found.find((it) => it.sequence === sequence && it.text.hash === hash);
  if (!at) throw new DomainError({ kind: 'not-found', code: 'no-such-text', message: 'There is no such text.' });
  if (at.text.text !== null) return at;
  throw new DomainError({
    kind: 'conflict',
    code: 'text-redacted-already',
    message: 'This text was removed before. Nothing more has to be done.',
  });
}

/** As words of their own: "on" is no part of "Reason". */
function repeats(ground: string, words: string | null): boolean {
  if (words === null) return false;
  const [before, ...after] = ground.toLowerCase().split(words.toLowerCase());
  return after.some(
    (rest, place) =>
      !/[\p{L}\p{N}]$/u.test(place === 0 ? (before ?? '') : (after[place - 1] ?? '')) && !/^[\p{L}\p{N}]/u.test(rest),
  );
}

function groundRepeats(): DomainError {
  return new DomainError({
    kind: 'invalid',
    code: 'ground-repeats-text',
    message: 'The ground repeats the words that are to be removed. Say why without them: the ground stays.',
  });
}
