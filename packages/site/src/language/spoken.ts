import type { Language } from '@candor/record/published';
import { LANGUAGES } from '@candor/record/published';

/** The folders, by their tags (`de`), that pages in another language than the page's first can lie in. */
export const LANGUAGE_FOLDERS: readonly string[] = LANGUAGES;

/** The first of some languages (`de`) that pages can be written in; English where there is none. */
export function spokenAmong(wanted: readonly string[]): Language {
  return LANGUAGES.find((it) => it === wanted.find((tag) => (LANGUAGES as readonly string[]).includes(tag))) ?? 'en';
}
