import type { Text } from '@candor/log';
import { Ground } from '@candor/log';
import { z } from 'zod';

/** The stream that says which texts were destroyed. */
export const REDACTIONS_STREAM = 'redactions';

/**
 * A text in the log: the event that says it, and the text's own salted hash. No two texts share one, but a text that stays as
 * it is when a draft is saved anew stands in several events.
 */
export const TextPlace = z.object({
  sequence: z.number().int().positive(),
  hash: z.string().regex(/^[0-9a-f]{64}$/, 'A hash is 64 hexadecimal digits.'),
});
export type TextPlace = z.infer<typeof TextPlace>;

/** One key for each place, the same whenever the place is. */
export function keyOfPlace({ sequence, hash }: TextPlace): string {
  return `${sequence} ${hash}`;
}

const MOST_TEXTS = 200;

/** Destroys texts for good, wherever Candor keeps them. That they were there, when and on what ground stays readable. */
export const RedactTexts = z.object({
  texts: z
    .array(TextPlace)
    .min(1, 'Choose at least one text.')
    .max(MOST_TEXTS, `At most ${MOST_TEXTS} texts can be removed at once.`)
    .refine((texts) => new Set(texts.map(keyOfPlace)).size === texts.length, 'Name each text once.'),
  /** Why the law asks for it; readers see it where one of the texts was public. */
  ground: Ground,
});
export type RedactTexts = z.infer<typeof RedactTexts>;

/** That a text was destroyed. `index` is the entry that it stood in, null for a text that readers never saw. */
export interface TextRedacted extends TextPlace {
  readonly index: number | null;
  readonly ground: Text;
}

/** What the stream of redactions holds. */
export type RedactionEvent = { readonly type: 'TextRedacted'; readonly data: TextRedacted };
