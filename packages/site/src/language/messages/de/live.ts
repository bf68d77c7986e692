import type { Translated } from '../../message.ts';
import type { live as english } from '../en/live.ts';

export const live: Translated<typeof english> = {
  'live.passed': ', bisher {length}',
  'live.left': ', noch {length}',
  'live.due-now': ', jetzt fällig',
  'live.late': ', {length} überfällig',
  'live.new-update': 'Neue Meldung, {time}',
  'live.corrected': 'Eine Meldung wurde berichtigt, {time}',
  'live.withdrawn': 'Eine Meldung wurde zurückgezogen, {time}',
  'live.changed': 'Diese Seite hat sich geändert, {time}',
  'live.unconnected': 'Vom Server zuletzt gehört vor: {length} – Sie lesen, was bis dahin gemeldet war.',
  'live.connected': 'Diese Seite wird wieder aktualisiert.',
  'live.behind':
    'Von ihrer Quelle hat diese Seite zuletzt etwas gehört vor: {length} – sie ist vielleicht nicht auf dem neuesten Stand.',
  'live.utc': 'Zeiten in UTC zeigen',
  'live.mine': 'Meine eigenen Zeiten zeigen',
};
