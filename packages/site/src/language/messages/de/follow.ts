import type { Translated } from '../../message.ts';
import type { follow as english } from '../en/follow.ts';

export const follow: Translated<typeof english> = {
  'follow.title': 'Folgen',
  'follow.description': 'Wie man erfährt, was bei {page} geschieht: Feeds, ein Kalender und Dateien für Programme.',
  'follow.lead': 'Wie man erfährt, was geschieht, ohne hier nachzusehen.',
  'follow.feeds': 'In einem Feedreader',
  'follow.feeds-how':
    'Ein Feedreader ist ein Programm oder eine App, die zeigt, was es an vielen Orten Neues gibt. Fügen Sie dort eine dieser Adressen ein.',
  'follow.updates': 'Jede Meldung',
  'follow.updates-note': 'Jede Meldung für sich, sobald sie erscheint. Für die meisten das Richtige.',
  'follow.incidents': 'Jede Störung',
  'follow.incidents-note': 'Ein Eintrag für jede Störung und jede Wartung; er wächst mit dem, was dazu gemeldet wird.',
  'follow.feature-feeds': 'Eine Funktion',
  'follow.feature-feeds-how':
    'Jeder dieser Links ist die Adresse eines Feeds über diese Funktion allein: Kopieren Sie ihn in Ihren Feedreader.',
  'follow.calendar': 'In Ihrem Kalender',
  'follow.calendar-how':
    'Geplante Wartungen erscheinen in Ihrem Kalender und verschieben sich dort, wenn sich der Plan ändert. Der Kalender sieht etwa einmal in der Stunde hier nach.',
  'follow.subscribe': 'Im Kalender abonnieren',
  'follow.calendar-paste':
    'Öffnet sich dabei nichts, fügen Sie diese Adresse dort ein, wo Ihr Kalender andere abonniert: {address}',
  'follow.embed': 'Auf Ihrer eigenen Seite',
  'follow.embed-how':
    'Eine Zeile, die sagt, wie es steht, und auf dem Laufenden bleibt. Sie setzt kein Cookie und fragt niemanden sonst.',
  'follow.widget': 'Eine Zeile Text; ohne JavaScript steht dort Ihr Link:',
  'follow.frame': 'Dasselbe in einem Rahmen, ohne Skript:',
  'follow.badge': 'Ein Bild:',
  'follow.programs': 'In einem Programm',
  'follow.programs-how': 'Der Stand der Dinge als JSON im Format von Statuspage. Ein Schlüssel ist nicht nötig.',
  'follow.summary': 'Alles',
  'follow.summary-note': 'Jede Funktion, offene Störungen und Wartungen, die bevorstehen oder laufen.',
  'follow.status': 'Das Ganze',
  'follow.status-note': 'Wie es insgesamt steht, in einer Zeile.',
};
