import type { Translated } from '../../message.ts';
import type { postmortem as english } from '../en/postmortem.ts';

export const postmortem: Translated<typeof english> = {
  'postmortem.list-title': 'Nachberichte',
  'postmortem.list-lead': 'Was geschah, warum, und was wir daraus machen: geschrieben, wenn eine Störung vorbei ist.',
  'postmortem.list-description': 'Nachberichte von {page}: was geschah, warum, und was daraus folgt.',
  'postmortem.none':
    'Noch ist keiner veröffentlicht. Sobald es einen gibt, steht er hier und auf der Seite seiner Störung.',
  'postmortem.published': 'Veröffentlicht {time}',
  'postmortem.revised': 'Fassung {revision}, veröffentlicht {time}',
  'postmortem.title': 'Nachbericht: {title}',
  'postmortem.mark': 'Nachbericht',
  'postmortem.about': 'Zur Störung {incident}',
  'postmortem.earlier': 'Früher: {revisions}',
  'postmortem.revision': 'Fassung {revision}',
  'postmortem.revision-in-list': 'Fassung {revision}',
  'postmortem.superseded': 'An die Stelle dieser Fassung ist eine neuere getreten. {newest}',
  'postmortem.read-newest': 'Fassung {revision} lesen',
  'postmortem.open-again': 'Diese Störung ist wieder offen: {now}.',
  'postmortem.read-now': 'lesen, wie es um sie steht',
  'postmortem.contents': 'Inhalt',
  'postmortem.table': 'Tabelle',
  'postmortem.as-markdown': 'Dieses Dokument als Markdown',
  'postmortem.all': 'Alle Nachberichte',
  'incident.postmortem': 'Nachbericht',
  'incident.read-postmortem': 'Was geschah, und was wir daraus machen',
  'timeline.postmortem': 'Nachbericht veröffentlicht',
  'timeline.postmortem-revised': 'Nachbericht überarbeitet',
  'timeline.read-postmortem': 'Er erzählt, was geschah und was wir daraus machen: {postmortem}.',
  'timeline.the-postmortem': 'den Nachbericht lesen',
  'timeline.the-revision': 'Fassung {revision} lesen',
};
