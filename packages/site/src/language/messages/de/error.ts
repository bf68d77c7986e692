import type { Translated } from '../../message.ts';
import type { error as english } from '../en/error.ts';

export const error: Translated<typeof english> = {
  'error.not-published': 'Noch nicht veröffentlicht',
  'error.not-published-text': 'Diese Statusseite wird gerade eingerichtet. Bitte sehen Sie gleich noch einmal nach.',
  'error.busy': 'Zu viele lesen gleichzeitig',
  'error.busy-text':
    'Mehr Leser nimmt dieser Server gerade nicht auf. Das sagt nichts über das, was Sie nachsehen wollten. Bitte sehen Sie in einigen Sekunden noch einmal nach.',
  'error.damaged': 'Diese Seite lässt sich gerade nicht lesen',
  'error.damaged-text': 'Die anderen Seiten schon. Bitte sehen Sie gleich noch einmal nach.',
  'error.failed': 'Hier ging etwas schief',
  'error.failed-text': 'Es ist ein Fehler dieses Servers. Bitte sehen Sie gleich noch einmal nach.',
  'error.bad-request': 'Diese Adresse ist nicht lesbar',
  'error.too-long': 'Diese Adresse ist zu lang',
  'error.look-at-address':
    'Vielleicht ist sie vertippt, oder sie wurde unterwegs beschädigt. Die erste Seite führt zu allen anderen.',
  'error.method': 'Hier kann man nur lesen',
  'error.method-text': 'Dieser Server nimmt nichts entgegen: Er beantwortet GET und HEAD.',
};
