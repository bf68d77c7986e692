import { wordsOf } from '@candor/log';
import { renderText } from '@candor/markdown';
import { INCIDENT_WORDS } from '../html/words/status-words.ts';
import type { Told, ToldIncident, ToldUpdate } from '../model/told-incident.ts';
import { updatesOf } from '../model/told-incident.ts';
import type { ZonedTime, zonedTimes } from '../time/zoned-time.ts';
import { escapeMarkup } from './escape-markup.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

export type InZone = ReturnType<typeof zonedTimes>;

/**
 * An incident's updates as the HTML that feeds carry, newest first, in the form that parsers of Statuspage's feeds know:
 * one paragraph an update, the first `<strong>` of all is the incident's status now. Texts are plain, so that no
 * `<strong>` or paragraph of theirs is taken for one of ours.
 */
export function entryContent(incident: ToldIncident, inZone: InZone): string {
  return updatesOf(incident)
    .map((update) => updateParagraph(update, inZone))
    .reverse()
    .join('');
}

function updateParagraph(update: ToldUpdate, inZone: InZone): string {
  const promised = update.promise ? `<br>Next update by ${dateAndTime(inZone(update.promise.due))}` : '';
  const status = INCIDENT_WORDS[update.status];
  return paragraph({ told: update, status, text: plain(update, wordsOf(update.text)), after: promised }, inZone);
}

/** What was told in Markdown, as plain text. */
export function plain({ recordedAt }: Told, markdown: string): string {
  return renderText(markdown, { day: recordedAt.slice(0, 10) });
}

/** What one paragraph says, in plain text; `after` is HTML of our own. */
interface Paragraph {
  readonly told: Told;
  readonly status: string;
  readonly text: string;
  readonly after?: string;
}

/** One thing that was told: when, under which status, and what. */
export function paragraph({ told, status, text, after = '' }: Paragraph, inZone: InZone): string {
  return `<p><small>${times(told, inZone)}</small><br><strong>${status}</strong> - ${withBreaks(text)}${after}</p>`;
}

/** When it happened; and when it was told, where that is another minute. */
function times({ happenedAt, recordedAt }: Told, inZone: InZone): string {
  const happened = inZone(happenedAt);
  const told = inZone(recordedAt);
  const { month, day, zone } = partsOf(happened);
  const shown = `${month} <var data-var='date'>${day}</var>, <var data-var='time'>${happened.time}</var> ${zone}`;
  if (minuteOf(happened) === minuteOf(told)) return shown;
  return `${shown} ${yearOf(happened)} (told ${dateAndTime(told)} ${yearOf(told)})`;
}

/** "Aug 3, 00:37", marked as Statuspage marks it in what is announced: there the day is in one place. */
export function dayAndTime(at: ZonedTime): string {
  const { month, day } = partsOf(at);
  return `${month} <var data-var='date'>${day.trim()}</var>, <var data-var='time'>${at.time}</var>`;
}

function minuteOf({ iso }: ZonedTime): string {
  return iso.slice(0, 'YYYY-MM-DDTHH:MM'.length);
}

function yearOf({ iso }: ZonedTime): string {
  return iso.slice(0, 4);
}

/** "Aug 21, 00:37 UTC"; "Aug 21, 00:37 UTC 2028" where it is in another year than `beside`. */
export function dateAndTimeFrom(beside: ZonedTime, at: ZonedTime): string {
  return yearOf(at) === yearOf(beside) ? dateAndTime(at) : `${dateAndTime(at)} ${yearOf(at)}`;
}

function dateAndTime(at: ZonedTime): string {
  const { month, day, zone } = partsOf(at);
  return `${month} ${day.trim()}, ${at.time} ${zone}`;
}

/** As Statuspage writes them: `Aug`, and the day in two places. */
function partsOf({ iso, zone }: ZonedTime) {
  const month = MONTHS[Number(iso.slice(5, 7)) - 1];
  const day = String(Number(iso.slice(8, 10))).padStart(2);
  return { month, day, zone: escapeMarkup(zone) };
}

function withBreaks(text: string): string {
  return escapeMarkup(text).replaceAll('\n', '<br>');
}
