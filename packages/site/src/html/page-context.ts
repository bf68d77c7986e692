import type { Text } from '@candor/log';
import { wordsOf, zonedTimes } from '@candor/log';
import { cleanText } from '@candor/markdown';
import type { Language } from '@candor/record';
import type { AsOf } from '../door.ts';
import type { Speech } from '../language/speech.ts';
import { speechIn } from '../language/speech.ts';
import type { SiteModel } from '../model/site-model.ts';
import type { Markup } from './markup.ts';
import { markup } from './markup.ts';
import type { Calendar } from './words/calendar.ts';
import { calendarIn } from './words/calendar.ts';
import type { Clock } from './words/time-words.ts';

/** What every page is written with: what the page says of itself, its words and clock, and what it is written as of. */
export interface PageContext extends Speech {
  readonly model: SiteModel;
  readonly asOf: AsOf;
  readonly name: string;
  /** The path that the site lies under, without a trailing slash, for machine doors and assets: empty at a host's root. */
  readonly base: string;
  /** The same for pages: they are in the reader's language. */
  readonly pages: string;
  /** The calendar's words in the language. */
  readonly calendar: Calendar;
  readonly clock: Clock;
  /**
   * The attributes of an element with operators' words: they are written in the page's first language, whatever the
   * reader's is, or in any other.
   */
  readonly asWritten: Markup;
  /** The language among them, for the names that stand within a sentence; nothing where it is the page's own. */
  readonly theirLanguage: Markup | null;
}

/** The context of one page in a language of the page. Before the first settings it has a name that fits any page. */
export function pageContext(model: SiteModel, asOf: AsOf, language: Language): PageContext {
  const speech = speechIn(language);
  const [writtenIn] = model.languages;
  const theirLanguage = language === writtenIn ? null : markup` lang="${writtenIn ?? 'en'}"`;
  const base = baseOf(model);
  return {
    ...speech,
    model,
    asOf,
    name: model.page ? said(model.page.name) : speech.text('frame.unnamed'),
    base,
    pages: `${base}${below(model, language)}`,
    calendar: calendarIn(language),
    clock: clockOf(model),
    asWritten: markup` dir="auto"${theirLanguage}`,
    theirLanguage,
  };
}

/** The path that the site lies under, without a trailing slash: empty at a host's root. */
export function baseOf({ page }: SiteModel): string {
  return /^https?:\/\/[^/]*(.*)$/.exec(page?.url ?? '')?.[1] ?? '';
}

/** What the pages of a language lie below: nothing for the page's first one, else its tag, `/de`. */
export function below({ languages: [first] }: SiteModel, language: Language): string {
  return language === first ? '' : `/${language}`;
}

/** The clock of the page's zone; UTC before the first settings. */
export function clockOf(model: SiteModel): Clock {
  return zonedTimes(model.page?.timeZone ?? 'Etc/UTC');
}

/** The words of an operator's plain text, without what could disturb the text around it. */
export function said(text: Text): string {
  return cleanText(wordsOf(text));
}
