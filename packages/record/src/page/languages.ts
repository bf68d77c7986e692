import type { Decided, Deciding } from '@candor/log';
import { z } from 'zod';
import { Language } from './language.ts';
import type { PageEvent } from './settings.ts';

/** Sets the languages that pages are written in; the first is the main one. Operators' own words stay as written. */
export const ChangePageLanguages = z.object({
  languages: z
    .array(Language, 'Give the languages as a list, such as ["en", "de"]; the first is the main one.')
    .min(1, 'Choose at least one language.')
    .refine((languages) => new Set(languages).size === languages.length, 'Name each language once.'),
});
export type ChangePageLanguages = z.infer<typeof ChangePageLanguages>;

/** The languages of a page that never said so. */
export const FIRST_LANGUAGES: readonly Language[] = ['en'];

/** What another list makes of the languages: nothing when it is the same, in the same order. */
export function decideLanguages(
  state: readonly Language[],
  { languages }: ChangePageLanguages,
  { now }: Pick<Deciding, 'now'>,
): Decided<PageEvent & { readonly type: 'PageLanguagesChanged' }>[] {
  if (state.join() === languages.join()) return [];
  return [{ type: 'PageLanguagesChanged', data: { languages }, happenedAt: now }];
}

/** The page's languages after one more event. */
export function evolveLanguages(state: readonly Language[], event: PageEvent): readonly Language[] {
  return event.type === 'PageLanguagesChanged' ? event.data.languages : state;
}
