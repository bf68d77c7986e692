import { expect, test } from 'vitest';
import { headlineOf } from './rows/headline.ts';
import { inputOf, Operator } from './testing/index.ts';
import { readTimeline } from './timeline.ts';

function read(operator: Operator) {
  return readTimeline(inputOf(operator.book));
}

test('rows stand in the order in which things happened, and in the order in which they were recorded', () => {
  const { rows, byRecorded } = read(
    new Operator()
      .declares('18:14', { happened: '18:10', features: { messages: 'major_outage' } })
      .notes('18:20', 'Paged at once.', '18:05')
      .posts('18:40', { happened: '18:10', text: 'Same time, said later.' }),
  );
  expect(rows.map((row) => [row.kind, row.happenedAt.slice(11, 16), row.recordedAt.slice(11, 16), row.public])).toEqual(
    [
      ['note', '18:05', '18:20', false],
      ['declared', '18:10', '18:14', true],
      ['update', '18:10', '18:14', true],
      ['update', '18:10', '18:40', true],
    ],
  );
  expect(byRecorded.map((row) => row.kind)).toEqual(['declared', 'update', 'note', 'update']);
  const readersSaw = byRecorded.filter((row) => row.public).map((row) => row.source.index);
  expect(readersSaw).toEqual(readersSaw.toSorted((one, other) => Number(one) - Number(other)));
});

test('a row knows its place in the log, and in the record only when readers see it', () => {
  const { byRecorded } = read(new Operator().declares('18:14', { severity: 'SEV1' }));
  expect(byRecorded.map((row) => row.source)).toEqual([
    { sequence: 9, index: 9 },
    { sequence: 10, index: null },
    { sequence: 11, index: 10 },
  ]);
});

test('links to other incidents stand in their place, and are those that were not taken back', () => {
  const { rows, links } = read(
    new Operator()
      .declares('18:14')
      .links('18:20', 'caused_by', 'A disk is full', true)
      .posts('18:30')
      .unlinks('18:40')
      .links('18:50', 'same_cause_as', 'Feeds are slow', false),
  );
  expect(rows.slice(2).map((row) => [headlineOf(row), row.public])).toEqual([
    ['Caused by “A disk is full”', true],
    ['Update, investigating', true],
    ['No longer: Caused by “A disk is full”', true],
    ['Same cause as “Feeds are slow”', false],
  ]);
  expect(links).toEqual([rows.at(-1)]);
});

test('features bear the names they had when each update was published', () => {
  const { rows, features } = read(
    new Operator()
      .declares('18:14', { features: { messages: 'major_outage', feed: 'partial_outage' } })
      .renames('18:20', 'messages', 'Messages')
      .renames('18:20', 'feed', 'Home feed')
      .posts('18:40', { features: { messages: 'partial_outage' } })
      .renames('19:00', 'messages', 'Chats'),
  );
  const told = rows.flatMap((row) => (row.kind === 'update' ? row.changes.map((change) => change.feature) : []));
  expect(told).toEqual(['Send and receive messages', 'Feed', 'Messages']);
  expect(features.map((feature) => `${feature.product} - ${feature.feature}`)).toEqual([
    'WhatsApp - Messages',
    'Instagram - Feed',
  ]);
});

test('every kind of row has a headline of its own', () => {
  const { byRecorded } = read(
    new Operator()
      .declares('18:14', { title: 'Down', severity: 'SEV1', next: '18:40' })
      .runsOut('18:43', '18:40')
      .marks('18:50', 'detected', '18:05')
      .marks('18:51', 'detected', '18:03')
      .marks('18:52', 'detected', null)
      .setsImpact('18:53', 'major', 'Everybody is affected.')
      .setsImpact('18:54', null, 'As the features say.')
      .setsSeverity('18:55', null)
      .notes('18:56', 'A note.')
      .posts('19:00', { status: 'resolved' })
      .posts('19:10', { status: 'identified' }),
  );
  expect(byRecorded.map(headlineOf)).toEqual([
    'Incident declared: Down',
    'Severity set to SEV1',
    'Update, investigating',
    'The update promised by 18:40 UTC did not come in time',
    'Milestone: detected (replaced by a later marking)',
    'Milestone: detected (replaced by a later marking)',
    'Milestone taken back: detected',
    'Impact set to major',
    'Impact follows the features again',
    'Severity removed',
    'Note',
    'Update, resolved',
    'Reopened, identified',
  ]);
});

test('a redacted text reads as removed', () => {
  const input = inputOf(new Operator().declares('18:14').book);
  const incident = input.incident.map((event) =>
    event.type === 'UpdatePublished'
      ? { ...event, data: { ...event.data, text: { ...event.data.text, salt: null, text: null } } }
      : event,
  );
  const [update] = readTimeline({ ...input, incident }).rows.filter((row) => row.kind === 'update');
  expect(update?.text).toBe('[removed]');
});

test('events may be handed over in any order', () => {
  const { incident, catalogue } = inputOf(new Operator().declares('18:14').posts('18:20').posts('18:30').book);
  const reversed = { incident: incident.toReversed(), catalogue: catalogue.toReversed() };
  expect(readTimeline(reversed)).toEqual(readTimeline({ incident, catalogue }));
});

test('an incident without events has no timeline', () => {
  expect(() => readTimeline({ incident: [], catalogue: [] })).toThrow(RangeError);
});
