import type { Language } from '@candor/record';

/** What languages are called here. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', de: 'German', ar: 'Arabic' };
