import type { Language } from '@candor/record';
import { LANGUAGES } from '@candor/record';

/** The first of some languages (`de`) that pages can be written in; English where there is none. */
export function spokenAmong(wanted: readonly string[]): Language {
  return LANGUAGES.find((it) => it === wanted.find((tag) => (LANGUAGES as readonly string[]).includes(tag))) ?? 'en';
}
