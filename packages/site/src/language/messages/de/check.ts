import type { Translated } from '../../message.ts';
import type { check as english } from '../en/check.ts';

export const check: Translated<typeof english> = {
  'check.title': 'Selbst prüfen',
  'check.chain':
    'Jeder Eintrag des Verzeichnisses hat einen Fingerabdruck aus dem, was er sagt, und aus dem Fingerabdruck davor. Nummer und Fingerabdruck am Fuß einer Seite stehen deshalb für alles, was bis dahin gemeldet wurde.',
  'check.limits':
    'Dass alles zusammenpasst, beweist noch nicht, dass es immer dasselbe war: Die Betreiber der Seite könnten alles neu verfassen. Das zeigt nur eine Nummer mit Fingerabdruck, die Sie selbst oder jemand, dem Sie vertrauen, früher aufgehoben haben.',
  'check.elsewhere': 'Das Verzeichnis liegt in {record}, sein unterschriebener Stand in {head}.',
  'check.command':
    'Mit Candor auf einem eigenen Rechner prüft {command} das Verzeichnis und dazu jede Seite und Datei, die hier veröffentlicht ist.',
  'check.head': 'Nummer und Fingerabdruck, die Sie aufgehoben haben, falls Sie welche haben',
  'check.now': 'Jetzt prüfen',
  'check.progress': 'Wie weit die Prüfung ist',
  'check.checking': 'Jeder Eintrag wird geprüft …',
  'check.whole':
    'Das Verzeichnis ist heil, von Eintrag 1 bis Eintrag {count}. Der Fingerabdruck des neuesten ist {head}.',
  'check.removed': 'Texte, die vernichtet wurden und von denen nur der Fingerabdruck blieb: {count}.',
  'check.signed': 'Unterschrieben ist es mit dem Schlüssel {key}, den Eintrag {index} nennt.',
  'check.unsigned':
    'Die Unterschrift stimmt nicht: Es ist nicht mit dem Schlüssel unterschrieben, den das Verzeichnis nennt.',
  'check.unknown-signature':
    'Dieser Browser kennt solche Unterschriften (Ed25519) nicht; sie wurde deshalb nicht geprüft.',
  'check.kept': 'Was Sie aufgehoben haben, ist Eintrag {index} dieses Verzeichnisses.',
  'check.not-kept': 'Was Sie aufgehoben haben, steht nicht in diesem Verzeichnis.',
  'check.no-head':
    'Das ist kein Fingerabdruck. Geben Sie wenigstens seine ersten 8 Zeichen an, mit oder ohne die Nummer davor: 12 · 5ace 243a',
  'check.broken': 'Das Verzeichnis bricht bei Eintrag {index} ({path}, Zeile {line}): {problem}.',
  'check.other-head':
    'Der unterschriebene Stand spricht von Eintrag {index}, das Verzeichnis endet aber mit einem anderen Eintrag, {last}.',
  'check.unreadable':
    '{path} ließ sich nicht lesen, also lässt sich nichts sagen. Bitte versuchen Sie es später noch einmal.',
  'check.insecure': 'Browser berechnen Fingerabdrücke nur auf Seiten, die über https kamen. Geprüft wurde nichts.',
  'check.problem-form': 'er ist nicht so geschrieben wie ein Eintrag',
  'check.problem-index': 'er hat nicht die Nummer, die als nächste kommt',
  'check.problem-previous': 'er nennt nicht den Fingerabdruck des Eintrags davor',
  'check.problem-time': 'seine Zeit ist keine oder liegt vor der des Eintrags davor',
  'check.problem-text': 'ein Text darin passt nicht zu seinem Fingerabdruck',
  'check.problem-commitment': 'er sagt etwas anderes als das, womit er aufgenommen wurde',
  'check.problem-hash': 'sein eigener Fingerabdruck ist nicht der dessen, was er sagt',
  'check.problem-gone': 'ein Text darin fehlt, und kein Eintrag sagt, dass er vernichtet wurde',
  'check.problem-standing': 'er sagt, ein Text sei vernichtet, der noch dasteht oder nie da war',
};
