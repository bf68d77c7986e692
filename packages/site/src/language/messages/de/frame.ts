import type { Translated } from '../../message.ts';
import type { frame as english } from '../en/frame.ts';

export const frame: Translated<typeof english> = {
  'frame.skip': 'Zum Inhalt springen',
  'frame.site': 'Seiten',
  'frame.now': 'Jetzt',
  'frame.maintenance': 'Wartung',
  'frame.postmortems': 'Nachberichte',
  'frame.history': 'Verlauf',
  'frame.commitments': 'Vorhaben',
  'frame.updates': 'Meldungen',
  'frame.follow': 'Folgen',
  'frame.about': 'Über diese Seite',
  'frame.imprint': 'Impressum',
  'frame.notice': 'Hinweis',
  'frame.this-page': 'Diese Seite',
  'frame.unnamed': 'Status',
  'frame.record': 'Eintrag {index} · {hash}',
  'frame.published-with': 'Veröffentlicht mit Candor',
  'frame.links': 'Links',
  'frame.more-links': 'Weitere Links',
  'frame.languages': 'Sprachen',
};
