import type { ZonedTime } from '@candor/log';
import { cleanText, renderText } from '@candor/markdown';
import type { Told } from '../../model/told-incident.ts';
import { dayOfWords } from '../../model/told-incident.ts';
import type { InZone } from '../fed-page.ts';
import { escapeMarkup } from '../formats/escape-markup.ts';
import { dateAndTime, fullDateAndTime, isSameMinute, monthAndDay, yearOf } from './dates.ts';

/** The same words in both forms that feeds carry. */
export interface Words {
  readonly html: string;
  readonly text: string;
}

/** What a paragraph says, in plain text. */
export interface Said {
  readonly told: Pick<Told, 'happenedAt' | 'recordedAt'>;
  readonly status: string;
  readonly text: string;
  /** What is promised of the next one. */
  readonly next?: string | null;
}

/**
 * One thing that was told: when, under which status, and what. As HTML it has the form that parsers of Statuspage's
 * feeds know: the first `<strong>` of all is how it stands now. Texts are plain, so that no `<strong>` or paragraph of
 * theirs is taken for one of ours.
 */
export function paragraph({ told, status, text, next }: Said, inZone: InZone): Words {
  const said = cleanText(text) + (next ? `\n${cleanText(next)}` : '');
  const [happened, posted] = [inZone(told.happenedAt), inZone(told.recordedAt)];
  const late = isSameMinute(happened, posted) ? '' : ` ${yearOf(happened)} (told ${fullDateAndTime(posted)})`;
  return {
    html: `<p><small>${marked(happened)}${escapeMarkup(late)}</small><br><strong>${status}</strong> - ${withBreaks(said)}</p>`,
    text: `${status} - ${dateAndTime(happened)}${late}\n${said}`,
  };
}

/** What was told in Markdown, as plain text. */
export function plain(told: Pick<Told, 'happenedAt'>, markdown: string): string {
  return renderText(markdown, { day: dayOfWords(told) });
}

/** "Aug 21, 00:37 UTC", marked as Statuspage marks it. */
function marked(at: ZonedTime): string {
  const { month, day } = monthAndDay(at);
  return `${month} <var data-var='date'>${day}</var>, <var data-var='time'>${at.time}</var> ${escapeMarkup(at.zone)}`;
}

function withBreaks(text: string): string {
  return escapeMarkup(text).replaceAll('\n', '<br>');
}
