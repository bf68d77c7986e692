import type { Translated } from '../../message.ts';
import type { commitment as english } from '../en/commitment.ts';

export const commitment: Translated<typeof english> = {
  'commitment.heading': 'Was wir uns vorgenommen haben',
  'commitment.list-lead':
    'Nach einer Störung sagen wir, was wir tun und bis zu welchem Tag. Wenn wir einen anderen Tag wählen, wenn ein Tag verstreicht, ohne dass es getan ist, und wie es ausgeht, steht ebenfalls hier und bleibt.',
  'commitment.list-description': 'Was {page} sich nach Störungen vorgenommen hat, bis wann, und was daraus wurde.',
  'commitment.none':
    'Noch gibt es kein Vorhaben. Sobald es eines gibt, steht es hier und neben dem Nachbericht, aus dem es folgt.',
  'commitment.as-it-stands': 'So steht es jetzt. Der Text darüber bleibt, wie er veröffentlicht wurde.',
  'commitment.all': 'Alle Vorhaben',
  'commitment.still-open': 'Noch offen',
  'commitment.none-open': 'Nichts ist offen.',
  'commitment.by': 'bis {day}',
  'commitment.is-open': 'Offen',
  'commitment.is-missed': 'Überfällig',
  'commitment.is-kept': 'Erledigt',
  'commitment.is-dropped': 'Aufgegeben',
  'commitment.slipped': 'Verschoben vom {from} auf den {to}, mitgeteilt am {day}: {reason}',
  'commitment.passed': 'Der {day} verstrich, ohne dass es getan war.',
  'commitment.ended': 'Mitgeteilt am {day}: {words}',
  'commitment.after': 'Nach {incident}',
  'commitment.told': 'Zuerst mitgeteilt am {day}',
  'commitment.summary': '{count, plural, one {# Vorhaben: {states}} other {# Vorhaben: {states}}}',
  'commitment.n-open': '{count, plural, one {# offen} other {# offen}}',
  'commitment.n-missed': '{count, plural, one {# überfällig} other {# überfällig}}',
  'commitment.n-kept': '{count, plural, one {# erledigt} other {# erledigt}}',
  'commitment.n-dropped': '{count, plural, one {# aufgegeben} other {# aufgegeben}}',
  'commitment.how-kept': 'Wie Tage eingehalten wurden',
  'commitment.how-counted':
    'Rechtzeitig ist, was bis zu dem Tag getan war, den wir zuerst genannt haben. Verschoben ist, was wir vor seinem Tag auf einen späteren gelegt und dann getan haben. Ist ein Tag verstrichen, ohne dass es getan war, gilt ein Vorhaben als verspätet, was auch später kommt.',
  'commitment.rate-kept': 'Rechtzeitig erledigt',
  'commitment.rate-late': 'Verspätet',
  'commitment.of': '{count, plural, one {{of} von # Vorhaben} other {{of} von # Vorhaben}}',
  'commitment.rate-words':
    '{count, plural, one {{kept} von # Vorhaben rechtzeitig erledigt} other {{kept} von # Vorhaben rechtzeitig erledigt}}',
  'commitment.nothing-due': 'Noch war keines fällig.',
  'commitment.by-year': 'Vorhaben nach dem Jahr des Tages, der zuerst genannt wurde',
  'commitment.fate-kept': 'Rechtzeitig',
  'commitment.fate-moved': 'Verschoben',
  'commitment.fate-late': 'Verspätet',
  'commitment.fate-dropped': 'Aufgegeben',
  'commitment.fate-open': 'Offen',
  'commitment.ended-of': 'Erledigt und aufgegeben: {year}',
  'commitment.all-of-year': 'Alle Vorhaben {year}',
  'commitment.year-title': 'Vorhaben {year}',
  'commitment.year-description':
    'Alles, was {page} zuerst bis zu einem Tag im Jahr {year} vorhatte, und was daraus wurde.',
};
