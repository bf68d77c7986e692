import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';

/**
 * The attributes of an element with words of a postmortem's document. Its headings and computed sentences are English,
 * whatever the page's languages are; where all of these are English too, it is as its operators wrote it.
 */
export function asDocument({ asWritten, language, model }: PageContext): Markup {
  return language === 'en' && model.languages[0] === 'en' ? asWritten : markup` lang="en" dir="ltr"`;
}
