import { wordsOf } from '@candor/log';
import { loadPage } from '@candor/store';
import { z } from 'zod';
import type { Services } from '../context.ts';

/** What the page says of itself, as the console edits it. */
export const PageSettingsView = z.object({
  name: z.string(),
  url: z.string(),
  timeZone: z.string(),
  about: z.string().nullable(),
});
export type PageSettingsView = z.infer<typeof PageSettingsView>;

export async function readPageSettings({ store }: Services): Promise<PageSettingsView> {
  const page = await loadPage(store.reader);
  if (!page) throw new Error('The page has no settings yet.');
  const { url, timeZone } = page;
  return { name: wordsOf(page.name), url, timeZone, about: page.about && wordsOf(page.about) };
}
