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
  'live.unconnected': 'Die letzte Nachricht vom Server ist {length} alt. Sie lesen, was bis dahin gemeldet war.',
  'live.connected': 'Diese Seite wird wieder aktualisiert.',
  'live.behind':
    'Die letzte Nachricht von der Quelle ist {length} alt. Diese Seite ist vielleicht nicht auf dem neuesten Stand.',
  'live.utc': 'Zeiten in UTC zeigen',
  'live.mine': 'Meine eigenen Zeiten zeigen',
};
