import { wordsOf } from '@candor/log';
import { Language } from '@candor/record';
import { loadPageState } from '@candor/store';
import { z } from 'zod';
import type { Services } from '../context.ts';

/** What the page says of itself, as the console edits it. */
export const PageSettingsView = z.object({
  name: z.string(),
  url: z.string(),
  timeZone: z.string(),
  about: z.string().nullable(),
  /** The languages that pages are written in, the main one first. */
  languages: z.array(Language),
  /** Who runs the page, in Markdown. */
  imprint: z.string().nullable(),
  /** Within how many working days postmortems are promised; null: none is. */
  postmortemTerm: z.number().int().nullable(),
  /** How many approvals it takes to publish a postmortem. */
  postmortemApprovals: z.number().int(),
  /** The rules of the writing help that are switched off. */
  writingHelpOff: z.array(z.string()),
});
export type PageSettingsView = z.infer<typeof PageSettingsView>;

/** The page's settings as they stand now. Throws before it has any. */
export async function readPageSettings({ store }: Services): Promise<PageSettingsView> {
  const { page, languages, imprint, postmortemTerm, postmortemApprovals, writingHelpOff } = await loadPageState(
    store.reader,
  );
  if (!page) throw new Error('The page has no settings yet.');
  const { url, timeZone } = page;
  return {
    name: wordsOf(page.name),
    url,
    timeZone,
    about: page.about && wordsOf(page.about),
    languages: [...languages],
    imprint: imprint && wordsOf(imprint),
    postmortemTerm,
    postmortemApprovals,
    writingHelpOff: [...writingHelpOff],
  };
}
