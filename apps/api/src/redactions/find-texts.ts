import { scanTexts } from '@candor/store';
import { z } from 'zod';
import type { Services } from '../context.ts';
import { keyOfText } from './places.ts';
import { LogTextView, textViews } from './text-view.ts';

export const FindTextsInput = z.object({
  /** Part of the text, whatever its case. */
  words: z
    .string()
    .trim()
    .max(200, 'What you look for is longer than 200 characters. Please shorten it.')
    .optional()
    .transform((words) => words || undefined),
  /** Only texts of this stream: `page`, `features`, `templates`, `incident/ID`, `maintenance/ID`, `postmortem/ID`, ... */
  stream: z.string().max(100).optional(),
  /** Only texts of events before this one: the `next` of the page before. */
  before: z.number().int().positive().optional(),
  limit: z.number().int().min(1).max(100).default(25),
});

/** One page of found texts; `next` is the `before` that asks for the one after it, null at the end. */
export const FoundTexts = z.object({ texts: z.array(LogTextView), next: z.number().int().nullable() });

/**
 * Looks through all that operators ever wrote, the newest first, for what may have to be destroyed. A text that was left as it
 * is in later events is named once on a page, in the newest of them.
 */
export async function findTexts(
  { store }: Services,
  { words, ...asked }: z.infer<typeof FindTextsInput>,
): Promise<z.infer<typeof FoundTexts>> {
  const wanted = words?.normalize('NFC').toLowerCase();
  const seen = new Set<string>();
  const { texts, next } = await scanTexts(store.reader, {
    ...asked,
    isWanted: (found) => {
      const { path, text } = found;
      const says =
        wanted === undefined ||
        (!path.endsWith('.bytes') && text.text?.normalize('NFC').toLowerCase().includes(wanted) === true);
      return says && seen.size < seen.add(keyOfText(found)).size;
    },
  });
  return { texts: await textViews(store.reader, texts), next };
}
