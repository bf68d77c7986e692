import type { Translated } from '../../message.ts';
import type { history as english } from '../en/history.ts';

export const history: Translated<typeof english> = {
  'history.title': 'Verlauf',
  'history.description': 'Jede Störung, die bei {page} gemeldet wurde, nach Monaten.',
  'history.lead': 'Alles, was hier gemeldet wurde, bleibt hier.',
  'history.lead-lost': 'Alles, was hier gemeldet wurde, bleibt hier, bis auf das, was verloren ging.',
  'history.none': 'Bisher keine Störung.',
  'history.count': '{count, plural, one {# Störung} other {# Störungen}}',
  'history.month-description': 'Die Störungen, die im {month} bei {page} begannen.',
  'history.year': 'Störungen {year}',
  'history.year-description': 'Die Störungen, die {year} bei {page} begannen, nach Monaten.',
  'history.years': 'Jahre',
  'history.months': 'Monate',
  'history.all-months': 'Alle Monate',
  'lost.title': 'Etwas von dem, was hier gemeldet wurde, ist verloren',
  'lost.without': 'Seit {day}, {time}, fehlen dieser Seite {entries}, die Leser gesehen hatten.',
  'lost.some': 'einige der Einträge bis {last}',
  'lost.one': 'der Eintrag {last}',
  'lost.many': 'die Einträge {first} bis {last}',
  'lost.ended': 'Was zuvor veröffentlicht war, endete mit Eintrag {index} · {hash}',
  'not-found.tab': 'Nichts unter dieser Adresse',
  'not-found.title': 'Unter dieser Adresse gibt es keine Seite',
  'not-found.description': 'Unter dieser Adresse gibt es keine Seite.',
  'not-found.why':
    'Vielleicht enthält die Adresse einen Tippfehler, oder sie ist älter als diese Seite. Nichts, was hier gemeldet wurde, ist entfernt worden.',
  'not-found.why-lost':
    'Vielleicht enthält die Adresse einen Tippfehler, oder sie ist älter als diese Seite. Oder was hier stand, gehört zu dem, was verloren ging: der Verlauf sagt, was und warum.',
  'not-found.ways': '{whole}. {now}, oder schauen Sie in den {history}.',
  'not-found.now': 'Sehen Sie, was gerade geschieht',
  'not-found.history': 'Verlauf',
};
