import type { Translated } from '../../message.ts';
import type { home as english } from '../en/home.ts';

export const home: Translated<typeof english> = {
  'home.description': '{whole}. Was bei {page} läuft und was nicht, gemeldet, während es geschieht.',
  'home.welcome':
    'Diese Seite sagt, was läuft und was nicht, seit wann, und wann die nächste Meldung kommt. Störungen erscheinen hier, während sie geschehen, und alles, was gesagt wurde, bleibt im Verlauf.',
  'home.nothing-listed': 'Ihre Betreiber haben noch nichts eingetragen.',
  'home.happening': 'Was gerade geschieht',
  'home.newest-word': 'Neueste Meldung, {time}',
  'home.features': 'Funktionen',
  'home.days':
    '{days, plural, one {Der letzte Tag, je höher, desto schlimmer} other {Die letzten # Tage, je höher, desto schlimmer}}',
  'home.coming': 'Kommende Wartung',
  'home.more-coming': '{count, plural, one {# weitere} other {# weitere}}',
  'home.recent': '{days, plural, one {Letzter Tag} other {Letzte # Tage}}',
  'home.all-history': 'Gesamter Verlauf',
  'home.no-incidents':
    '{days, plural, one {Keine Störung am letzten Tag.} other {Keine Störung in den letzten # Tagen.}}',
  'home.no-other-incidents':
    '{days, plural, one {Keine weitere Störung am letzten Tag.} other {Keine weitere Störung in den letzten # Tagen.}}',
  'whole.maintenance': 'Wartung',
  'whole.maintenance-under-way': 'Eine Wartung läuft',
  'whole.no-word': 'Noch keine Meldung',
  'whole.nothing-told': 'Hier wurde noch nichts gemeldet',
  'whole.quiet': 'Alles ruhig',
  'whole.none-open': 'Keine Störung ist offen',
  'whole.incident': 'Störung',
  'whole.open': '{count, plural, one {Eine Störung ist offen} other {# Störungen sind offen}}',
  'whole.fine': 'Alles läuft',
  'whole.fine-maintained': 'Alles läuft; eine Wartung läuft',
  'whole.fine-open':
    '{count, plural, one {Alles läuft; eine Störung ist noch offen} other {Alles läuft; # Störungen sind noch offen}}',
  'whole.all.under_maintenance': 'Alles ist in Wartung',
  'whole.all.degraded_performance': 'Alles ist langsam',
  'whole.all.partial_outage': 'Alles läuft nur teilweise',
  'whole.all.major_outage': 'Alles ist ausgefallen',
  'whole.all.affected': 'Alles ist betroffen',
  'whole.some.under_maintenance':
    '{count, plural, one {Eine von {all} Funktionen ist in Wartung} other {# von {all} Funktionen sind in Wartung}}',
  'whole.some.degraded_performance':
    '{count, plural, one {Eine von {all} Funktionen ist langsam} other {# von {all} Funktionen sind langsam}}',
  'whole.some.partial_outage':
    '{count, plural, one {Eine von {all} Funktionen läuft nur teilweise} other {# von {all} Funktionen laufen nur teilweise}}',
  'whole.some.major_outage':
    '{count, plural, one {Eine von {all} Funktionen ist ausgefallen} other {# von {all} Funktionen sind ausgefallen}}',
  'whole.some.affected':
    '{count, plural, one {Eine von {all} Funktionen ist betroffen} other {# von {all} Funktionen sind betroffen}}',
};
