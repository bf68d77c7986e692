import type { Language } from '@candor/record';
import type { English, Translated } from './message.ts';
import { AR } from './messages/ar.ts';
import { DE } from './messages/de.ts';
import { EN } from './messages/en.ts';

/** Every message in every language, in ICU message syntax. */
export const CATALOGUES: Readonly<Record<Language, Translated<English>>> = { en: EN, de: DE, ar: AR };
