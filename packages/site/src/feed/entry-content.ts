import { wordsOf } from '@candor/log';
import { renderText } from '@candor/markdown';
import { INCIDENT_WORDS } from '../html/words/status-words.ts';
import type { ToldIncident, ToldUpdate } from '../model/told-incident.ts';
import { updatesOf } from '../model/told-incident.ts';
import type { ZonedTime, zonedTimes } from '../time/zoned-time.ts';
import { escapeMarkup } from './escape-markup.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;

type InZone = ReturnType<typeof zonedTimes>;

/**
 * An incident's updates as the HTML that feeds carry, newest first, in the form that parsers of Statuspage's feeds know:
 * one paragraph an update, the first `<strong>` of all is the incident's status now. Texts are plain, so that no
 * `<strong>` or paragraph of theirs is taken for one of ours.
 */
export function entryContent(incident: ToldIncident, inZone: InZone): string {
  return updatesOf(incident)
    .map((update) => paragraph(update, inZone))
    .reverse()
    .join('');
}

function paragraph(update: ToldUpdate, inZone: InZone): string {
  const text = renderText(wordsOf(update.text), { day: update.recordedAt.slice(0, 10) });
  const said = `<strong>${INCIDENT_WORDS[update.status]}</strong> - ${withBreaks(text)}`;
  const promised = update.promise ? `<br>Next update by ${dateAndTime(inZone(update.promise.due))}` : '';
  return `<p><small>${times(update, inZone)}</small><br>${said}${promised}</p>`;
}

/** When it happened; and when it was told, where that is another minute. */
function times(update: ToldUpdate, inZone: InZone): string {
  const happened = inZone(update.happenedAt);
  const told = inZone(update.recordedAt);
  const { month, day, zone } = partsOf(happened);
  const shown = `${month} <var data-var='date'>${day}</var>, <var data-var='time'>${happened.time}</var> ${zone}`;
  if (minuteOf(happened) === minuteOf(told)) return shown;
  return `${shown} ${happened.iso.slice(0, 4)} (told ${dateAndTime(told)} ${told.iso.slice(0, 4)})`;
}

function minuteOf({ iso }: ZonedTime): string {
  return iso.slice(0, 'YYYY-MM-DDTHH:MM'.length);
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
