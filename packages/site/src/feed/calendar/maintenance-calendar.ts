import { isOver } from '@candor/incidents';
import { wordsOf } from '@candor/log';
import { toldMaintenances } from '../../model/status-now.ts';
import type { ToldMaintenance } from '../../model/told-maintenance.ts';
import { compareInstants } from '../../time/compare-instants.ts';
import type { FedPage } from '../fed-page.ts';
import { lostSentence } from '../words/lost-words.ts';
import { contentLine, textValue, uriValue } from './content-line.ts';
import { maintenanceEvent } from './event.ts';

const MOST_PAST = 100;
const READ_AGAIN = 'PT1H';

/**
 * All maintenance that is ahead or under way, and the hundred that were planned to end last of those that are over, as a
 * calendar to subscribe to (RFC 5545, RFC 7986; the `X-` properties are for the many that read no RFC 7986).
 */
export function maintenanceCalendar(page: FedPage, path: string): string {
  const { model, settings, inZone } = page;
  const name = textValue(`${wordsOf(settings.name)} - Maintenance`);
  const about = textValue(
    [
      `Planned maintenance, as announced on ${settings.url}`,
      ...model.continuations.map((lost) => lostSentence(lost, inZone)),
    ].join('\n\n'),
  );
  const events = fedMaintenances(toldMaintenances(model)).map((it) => maintenanceEvent(page, it));
  return [
    contentLine('BEGIN', 'VCALENDAR'),
    contentLine('VERSION', '2.0'),
    contentLine('PRODID', '-//Candor//Status page//EN'),
    contentLine('CALSCALE', 'GREGORIAN'),
    contentLine('UID', settings.pageId),
    contentLine('NAME', name),
    contentLine('X-WR-CALNAME', name),
    contentLine('DESCRIPTION', about),
    contentLine('X-WR-CALDESC', about),
    contentLine('URL', uriValue(`${settings.url}${model.hasMaintenance ? '/maintenance' : ''}`)),
    contentLine('SOURCE;VALUE=URI', uriValue(`${settings.url}/${path}`)),
    contentLine('REFRESH-INTERVAL;VALUE=DURATION', READ_AGAIN),
    contentLine('X-PUBLISHED-TTL', READ_AGAIN),
    ...(events.length > 0 ? events : [UTC]),
    contentLine('END', 'VCALENDAR'),
  ].join('');
}

/** A calendar must hold something, also while no maintenance was ever announced: the zone that its times are in. */
const UTC = [
  ['BEGIN', 'VTIMEZONE'],
  ['TZID', 'Etc/UTC'],
  ['BEGIN', 'STANDARD'],
  ['DTSTART', '19700101T000000'],
  ['TZOFFSETFROM', '+0000'],
  ['TZOFFSETTO', '+0000'],
  ['END', 'STANDARD'],
  ['END', 'VTIMEZONE'],
]
  .map(([property = '', value = '']) => contentLine(property, value))
  .join('');

function fedMaintenances(told: readonly ToldMaintenance[]): ToldMaintenance[] {
  const { past = [], ahead = [] } = Object.groupBy(told, ({ state }) => (isOver(state) ? 'past' : 'ahead'));
  const end = ({ state }: ToldMaintenance) => state.plan.scheduledUntil;
  const lately = past.toSorted((one, other) => compareInstants(end(other), end(one))).slice(0, MOST_PAST);
  return [...ahead, ...lately];
}
