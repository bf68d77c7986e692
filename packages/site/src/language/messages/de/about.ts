import type { Translated } from '../../message.ts';
import type { about as english } from '../en/about.ts';

export const about: Translated<typeof english> = {
  'about.title': 'Über diese Seite',
  'about.description': 'Wer {page} betreibt, was die Seite verspricht und wie man sie prüft.',
  'about.lead': 'Wer sie betreibt, was sie verspricht und wie man sie prüft.',
  'about.who': 'Wer sie betreibt',
  'about.nobody': 'Die Betreiber dieser Seite haben hier noch nicht gesagt, wer sie sind.',
  'about.promises': 'Was sie verspricht',
  'about.nothing-rewritten':
    'Nichts wird stillschweigend umgeschrieben. Was gemeldet wurde, bleibt, wie es gemeldet wurde; stellt sich etwas als falsch heraus, berichtigt es eine spätere Meldung, und beide bleiben stehen. Eine Berichtigung ist eine eigene Fassung, und der frühere Wortlaut bleibt lesbar. Musste ein Text von Rechts wegen vernichtet werden, zeigt die Seite, dass es geschah.',
  'about.two-clocks':
    'Jede Meldung hat zwei Zeiten: wann es geschah und wann es hier gemeldet wurde. Weichen sie voneinander ab, zeigt die Seite beide.',
  'about.next-word':
    'Wird die nächste Meldung für eine Zeit versprochen, dann kommt sie oder fehlt sichtbar. Ist sie zwei Minuten danach nicht da, sagt die Seite das von selbst, und auch das bleibt stehen.',
  'about.how-far':
    'Sie sehen, wie weit sie reicht. Alles, was hier gemeldet wird, ist nummeriert, und am Fuß jeder Seite steht der neueste Eintrag, den sie zeigt.',
  'about.check': 'Wie man sie prüft',
  'about.record':
    'Alles, was hier gemeldet wird, bildet ein einziges Verzeichnis, dessen Einträge ab 1 nummeriert sind. Jeder Eintrag hat einen Fingerabdruck aus dem, was er sagt, und aus dem Fingerabdruck davor. Wer einen alten Eintrag änderte oder entfernte, änderte jeden Fingerabdruck danach.',
  'about.newest':
    'Nummer und Fingerabdruck des neuesten Eintrags stehen deshalb für alles davor. Der Fuß der {home} zeigt sie, den Fingerabdruck mit seinem Anfang. Vollständig stehen sie in der {root}, als {index} und {head}, dazu die der hundert neuesten Einträge. Schreiben Sie sie auf, und suchen Sie sie an einem anderen Tag wieder.',
  'about.first-page': 'ersten Seite',
  'about.root': 'Liste der veröffentlichten Dateien',
  'about.verify':
    'Dieselbe Liste führt zum SHA-256 jeder veröffentlichten Datei. Wer hier liest, kann mit dem Befehl {verify} das ganze Verzeichnis neu berechnen und jede Datei prüfen; {page} zeigt, wie es geht, und prüft das Verzeichnis in Ihrem Browser.',
  'about.record-page': 'die Seite des Verzeichnisses',
  'about.machines': 'Programme lesen den Stand der Dinge {summary}, und es gibt {follow}.',
  'about.json': 'als JSON',
  'about.ways': 'Feeds und einen Kalender',
  'about.times': 'Zeiten und Sprachen',
  'about.began': 'Beginn des Verzeichnisses',
  'about.zone': 'Zeitzone der Seite',
  'about.zone-note': 'Wo Skripte laufen dürfen, stehen die Zeiten in Ihrer.',
  'about.languages': 'Sprachen',
  'about.languages-note': 'Was Menschen hier schreiben, wird nicht übersetzt.',
  'about.everybody': 'Für alle, die lesen',
  'about.aim':
    'Diese Seite soll WCAG 2.2 auf Stufe AA erfüllen: mit einem Screenreader, nur mit der Tastatur, vergrößert, auf einem kleinen Bildschirm, dunkel oder in kräftigen Farben, und ohne Skripte.',
  'about.barrier': 'Wenn Sie etwas am Lesen hindert, sagen Sie es bitte {those}.',
  'about.those': 'den Betreibern',
  'about.barrier-nobody':
    'Wenn Sie etwas am Lesen hindert, sagen Sie es bitte den Betreibern. Wie man sie erreicht, haben sie hier noch nicht gesagt.',
  'about.privacy': 'Was sie über Sie weiß',
  'about.nothing-kept':
    'Nichts. Sie setzt keine Cookies, legt nichts in Ihrem Browser ab und lädt nichts von anderswo. Ihr Server schreibt nicht auf, wer liest.',
  'about.in-front':
    'Netze und Server davor können eigene Aufzeichnungen führen; darüber geben die Betreiber dieser Seite Auskunft.',
};
