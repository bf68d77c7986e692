import { z } from 'zod';

/** The languages that pages can be written in. */
export const LANGUAGES = ['en', 'de', 'ar'] as const;
export const Language = z.enum(LANGUAGES, `Choose among the languages ${LANGUAGES.join(', ')}.`);
export type Language = z.infer<typeof Language>;
