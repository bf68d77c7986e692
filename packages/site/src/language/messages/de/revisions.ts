import type { Translated } from '../../message.ts';
import type { revisions as english } from '../en/revisions.ts';

export const revisions: Translated<typeof english> = {
  'revisions.title': 'Fassungen einer Meldung: {title}',
  'revisions.description':
    'Jeder Wortlaut einer Meldung zu „{title}“: wann er veröffentlicht wurde, was sich geändert hat und warum.',
  'revisions.of': 'Meldung „{status}“ zu {title}',
  'revisions.heading': 'Was diese Meldung sagte',
  'revisions.lead':
    'Eine Meldung wird nie stillschweigend geändert. Eine Berichtigung ist eine eigene Fassung, und die früheren bleiben lesbar. Die neueste steht oben.',
  'revisions.revision': 'Fassung {revision}',
  'revisions.now': 'was sie jetzt sagt',
  'revisions.happened': 'Geschehen {time}',
  'revisions.posted': 'Gemeldet {time}',
  'revisions.record': 'Eintrag {index}',
  'revisions.what-changed': 'Was sich geändert hat',
  'revisions.whole': 'Der ganze Wortlaut',
  'revisions.added': 'hinzugefügt:',
  'revisions.removed': 'gestrichen:',
  'revisions.same-words': 'Der Wortlaut ist derselbe; nur die Gestaltung ist eine andere.',
  'revisions.written-anew': 'Das meiste wurde neu geschrieben, sodass sich nichts Wort für Wort vergleichen lässt.',
  'revisions.not-comparable':
    'Ein Wortlaut wurde aus rechtlichen Gründen entfernt: Was sich geändert hat, lässt sich nicht zeigen.',
  'timeline.corrected':
    '{count, plural, one {{length} später berichtigt ({sort}): {reason}} other {#-mal berichtigt, zuletzt {length} später ({sort}): {reason}}}',
  'timeline.sort-typo': 'ein Tippfehler',
  'timeline.sort-fact': 'eine Tatsache',
  'timeline.sort-addition': 'eine Ergänzung',
  'timeline.said-before': 'Was sie vorher sagte',
  'timeline.withdrawn-later': '{length} später zurückgezogen: {reason}',
  'timeline.said': 'Was sie sagte',
  'timeline.of-update': 'Die Meldung von {time}',
  'replay.title': 'Wie man es damals las: {title}',
  'replay.description':
    '„{title}“, wie es zu jedem Zeitpunkt zu lesen war: was gemeldet, berichtigt und zurückgezogen wurde, in der Reihenfolge der Veröffentlichung.',
  'replay.heading': 'Wie man es damals las',
  'replay.lead':
    'Wählen Sie einen Zeitpunkt: Was später gemeldet wurde, fehlt dann unten, und die Meldungen sagen, was sie damals sagten; die Liste der Zeitpunkte nennt immer alle. Ohne Zeitpunkt ist alles zu sehen, in den heutigen Worten.',
  'replay.moments': 'Zeitpunkte',
  'replay.told': 'In der Reihenfolge der Veröffentlichung',
  'replay.at': 'Wie man es damals las: {time}',
  'replay.promised': 'Nächste Meldung zugesagt bis {time}',
  'replay.promised-late': 'Nächste Meldung zugesagt bis {time}, und verspätet',
  'replay.not-promised': 'Für die nächste Meldung war keine Zeit zugesagt',
  'replay.around': 'Was davor gemeldet war, steht darüber; was zu diesem Zeitpunkt gemeldet wurde, darunter.',
  'replay.earlier': 'Ein Zeitpunkt früher',
  'replay.later': 'Ein Zeitpunkt später',
  'replay.all': 'Alles zeigen',
  'replay.until': 'Bis {time} lautete sie:',
  'replay.since': 'Ab {time} lautete sie:',
  'replay.link': 'Lesen, wie es zu jedem Zeitpunkt dastand',
  'replay.then': 'Stand damals',
};
