import type { Language } from '@candor/record';

const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  de: 'de',
  // Western digits everywhere: times, hashes and numbers of the record are compared across languages.
  ar: 'ar-u-nu-latn',
};

/** The names of the languages, each in itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', de: 'Deutsch', ar: 'العربية' };

/** The locale in which `Intl` writes numbers and dates of a language. */
export function localeOf(language: Language): string {
  return LOCALES[language];
}

const OPEN_GRAPH_LOCALES: Readonly<Record<Language, string>> = { en: 'en_GB', de: 'de_DE', ar: 'ar_AR' };

/** A language as Open Graph names it: always with a country. */
export function openGraphLocaleOf(language: Language): string {
  return OPEN_GRAPH_LOCALES[language];
}

/** Which way a language is written. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
