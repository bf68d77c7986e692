import type { Translated } from '../../message.ts';
import type { record as english } from '../en/record.ts';

export const record: Translated<typeof english> = {
  'record.title': 'Wie wir Wort hielten',
  'record.description':
    'Was {page} zugesagt und gehalten hat, was berichtigt wurde und wie sich prüfen lässt, dass sonst nichts geändert wurde.',
  'record.lead':
    'Hier wird nichts stillschweigend umgeschrieben. Das haben wir zugesagt und gehalten, das haben wir berichtigt, und so können Sie es prüfen.',
  'record.promises': 'Zusagen',
  'record.how-counted':
    'Wenn wir zusagen, bis wann wir wieder über eine Störung schreiben, gilt das bis zwei Minuten danach als gehalten.',
  'record.how-counted-postmortem':
    'Wenn wir zusagen, bis wann wir veröffentlichen, was wir aus einer Störung gelernt haben, zählt das ebenso, sobald die Störung vorbei ist.',
  'record.commitments': 'Was wir uns nach Störungen vornehmen, wird auf einer eigenen Seite gezählt: {commitments}.',
  'record.this-year': 'Gehalten {year}',
  'record.ever': 'Gehalten, seit es dieses Verzeichnis gibt',
  'record.kept-of': '{count, plural, one {{kept} von # Zusage} other {{kept} von # Zusagen}}',
  'record.nothing-due': 'Noch war keine fällig.',
  'record.none-promised':
    'Noch wurde nichts bis zu einer bestimmten Zeit zugesagt. Sobald das geschieht, wird es hier gezählt, gehalten oder nicht.',
  'record.by-year': 'Zusagen nach dem Jahr, in dem sie fällig waren',
  'record.year': 'Jahr',
  'record.kept': 'Gehalten',
  'record.late': 'Verspätet',
  'record.withdrawn': 'Zurückgenommen',
  'record.due': 'Noch offen',
  'record.late-this-year': 'Verspätet in diesem Jahr',
  'record.all-of-year': 'Alle Zusagen {year}',
  'record.promised-update': 'Nächste Meldung:',
  'record.promised-postmortem': 'Nachbericht:',
  'record.fate-due': 'steht noch aus.',
  'record.fate-moved': 'verschoben, weil die Störung wieder auftrat.',
  'record.fate-kept': 'gehalten.',
  'record.fate-resolved': 'gehalten: vorher behoben.',
  'record.fate-withdrawn': 'vor der Zeit zurückgenommen.',
  'record.fate-missed': 'verspätet und noch nicht da.',
  'record.fate-declined-late': 'verspätet, dann abgesagt.',
  'record.fate-late': 'kam {length} zu spät.',
  'record.year-title': 'Zusagen {year}',
  'record.year-description': 'Alles, was {page} für eine Zeit im Jahr {year} zugesagt hat, und was daraus wurde.',
  'record.back': 'Zurück zum Verzeichnis',
  'record.all-promises': 'Was aus ihnen wurde',
  'record.put-right': 'Was wir berichtigt haben',
  'record.put-right-lead':
    'Eine Berichtigung ist eine neue Fassung: Der frühere Wortlaut bleibt lesbar, mit dem Grund. Musste ein Text von Rechts wegen vernichtet werden, zeigt das Verzeichnis, wann und weshalb.',
  'record.corrected-typo': '{count, plural, one {# Tippfehler berichtigt} other {# Tippfehler berichtigt}}',
  'record.corrected-fact': '{count, plural, one {# Tatsache berichtigt} other {# Tatsachen berichtigt}}',
  'record.corrected-addition': '{count, plural, one {# Meldung ergänzt} other {# Meldungen ergänzt}}',
  'record.withdrawals': '{count, plural, one {# Meldung zurückgezogen} other {# Meldungen zurückgezogen}}',
  'record.redactions': '{count, plural, one {# Text vernichtet} other {# Texte vernichtet}}',
};
