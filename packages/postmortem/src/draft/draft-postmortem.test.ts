import { Operator } from '@candor/timeline/testing';
import { describe, expect, test } from 'vitest';
import type { Block, KnownSectionId } from '../document.ts';
import { TEMPLATES } from '../templates/templates.ts';
import { documentOf } from '../testing/stories.ts';
import type { Writing } from '../testing/writing.ts';

function blocksOf(section: KnownSectionId, operator: Operator, writing?: Writing): readonly Block[] {
  return documentOf(operator, writing).sections.find(({ id }) => id === section)?.blocks ?? [];
}

/** The generated sentences of a section, without where they come from. */
function sentencesOf(section: KnownSectionId, operator: Operator): string[] {
  return blocksOf(section, operator).flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'list' ? block.sentences.map(({ text }) => text) : [],
  );
}

/** The first two text cells of the rows of a section's tables. */
function rowsOf(section: KnownSectionId, operator: Operator): string[][] {
  return blocksOf(section, operator).flatMap((block) =>
    block.kind === 'table' ? block.rows.map((row) => row.filter((cell) => typeof cell === 'string')) : [],
  );
}

const outage = () => new Operator().declares('18:14', { happened: '18:10', features: { messages: 'major_outage' } });

describe('summary', () => {
  test('tells what failed, when readers heard, and how it ended', () => {
    expect(sentencesOf('summary', outage().posts('19:00', { status: 'resolved' }))).toEqual([
      'Between 18:10 and 19:00 UTC on 3 April 2024 (50 min), WhatsApp - Send and receive messages was affected; the ' +
        'worst status was “major outage”.',
      'Readers were first told at 18:14 UTC, 4 min after the impact started, and got 2 updates in all.',
      'It was resolved at 19:00 UTC, 50 min after the impact started.',
    ]);
  });

  test('leaves out what nothing tells of', () => {
    expect(sentencesOf('summary', new Operator().declares('18:14'))).toEqual([
      'Readers were first told at 18:14 UTC on 3 April 2024, and got 1 update in all.',
      'It was not resolved as of the last update, at 18:14 UTC.',
    ]);
    expect(sentencesOf('summary', outage())[0]).toBe(
      'WhatsApp - Send and receive messages was affected; the worst status was “major outage”.',
    );
  });

  test('tells of reopenings, and counts only the time in which something failed', () => {
    const operator = outage()
      .posts('18:30', { status: 'resolved' })
      .posts('2024-04-04T00:10:00Z', { features: { messages: 'partial_outage', feed: 'partial_outage' } })
      .posts('2024-04-04T00:40:00Z', { status: 'resolved' });
    expect(sentencesOf('summary', operator)).toEqual([
      'Between 18:10 UTC on 3 April 2024 and 00:40 UTC on 4 April 2024 (50 min in all, with breaks), WhatsApp - Send ' +
        'and receive messages and Instagram - Feed were affected; the worst status was “major outage”.',
      'Readers were first told at 18:14 UTC, 4 min after the impact started, and got 4 updates in all.',
      'It was resolved at 00:40 UTC on 4 April 2024, 6 h 30 min after the impact started.',
      'It was reopened once.',
    ]);
  });

  test('gives way to what people wrote', () => {
    expect(blocksOf('summary', outage(), { sections: { summary: 'It **broke**.' } })).toEqual([
      { kind: 'written', text: 'It **broke**.' },
    ]);
  });
});

describe('impact', () => {
  test('follows the features, or the hand that set it', () => {
    expect(sentencesOf('impact', outage().setsSeverity('18:20', 'SEV2'))).toEqual([
      'Impact for readers: critical, by the worst status of a feature.',
      'Severity inside the team: SEV2.',
    ]);
    expect(sentencesOf('impact', outage().setsImpact('18:20', 'minor', 'Few noticed.'))).toEqual([
      'Impact for readers: minor, set by hand.',
    ]);
    expect(sentencesOf('impact', new Operator().declares('18:14'))).toEqual([
      'Impact for readers: none; no update named a feature as affected.',
    ]);
  });

  test('shows no length for a feature that is still affected, or that was over before it began', () => {
    const [still] = rowsOf('impact', outage());
    expect(still?.slice(3)).toEqual(['ongoing', 'not applicable (still affected)']);
    const [over] = rowsOf('impact', outage().posts('18:20', { status: 'resolved', happened: '18:00' }));
    expect(over?.slice(2)).toEqual(['not applicable', 'not applicable', 'invalid (said to be over before it began)']);
  });

  test('tells the course of a feature that went through several statuses', () => {
    const operator = outage()
      .posts('18:30', { features: { messages: 'partial_outage' } })
      .posts('18:50', { features: { messages: 'operational' } });
    expect(sentencesOf('impact', operator).at(-1)).toBe(
      'WhatsApp - Send and receive messages: major outage from 18:10 to 18:30 UTC on 3 April 2024 (20 min) and partial ' +
        'outage from 18:30 to 18:50 UTC (20 min).',
    );
  });
});

test('milestones and durations say what is missing, and what cannot be', () => {
  const rows = rowsOf('milestones', outage().marks('18:20', 'detected', '18:05'));
  expect(rows).toContainEqual(['Detected', '2024-04-03 18:05', 'marked by the team']);
  expect(rows).toContainEqual(['Mitigated', 'not applicable', 'not marked', '']);
  expect(rows).toContainEqual([
    'Time to detect',
    'start of the impact',
    'detection',
    'invalid (it ends before it begins)',
  ]);
  expect(rows).toContainEqual([
    'Time to resolve',
    'start of the impact',
    'resolution',
    'not applicable (resolution not known)',
    '',
  ]);
});

describe('communication', () => {
  const numbers = (operator: Operator) => rowsOf('communication', operator).slice(0, 9);
  const promises = (operator: Operator) => rowsOf('communication', operator).slice(9);

  test('is told in numbers, and by the fate of each promise', () => {
    const operator = new Operator()
      .declares('18:00', { next: '18:30' })
      .marks('18:01', 'detected', '17:55')
      .posts('18:20', { next: '18:40' })
      .posts('18:55', { next: '19:10' })
      .posts('19:05', { status: 'resolved' })
      .posts('20:00', { next: '20:30' })
      .runsOut('20:33', '20:30');
    expect(numbers(operator)).toEqual([
      ['From the start of the impact to the first word', 'not applicable (nothing tells when the impact started)', ''],
      ['From detection to the first word', '5 min'],
      ['Updates', '5'],
      ['Median time between updates', '20 min'],
      ['Longest time without an update', '35 min, from 18:20 to 18:55 UTC on 3 April 2024'],
      ['Promised updates', '4: 1 kept, 1 met by the resolution, 1 late and 1 not met'],
      ['Corrections', 'none', ''],
      ['Updates withdrawn', 'none', ''],
      ['Promised postmortem', 'not applicable (none was promised)', ''],
    ]);
    expect(promises(operator)).toEqual([
      ['2024-04-03 18:30', 'kept: the next update came at 18:20 UTC'],
      ['2024-04-03 18:40', 'late by 15 min: it came at 18:55 UTC'],
      ['2024-04-03 19:10', 'met by the resolution, told at 19:05 UTC'],
      ['2024-04-03 20:30', 'not met: it ran out and no update came'],
    ]);
  });

  test('a promise that is still open is said to be', () => {
    const operator = new Operator().declares('18:00', { next: '18:30' });
    expect(promises(operator)).toEqual([['2024-04-03 18:30', 'still open']]);
  });

  test('what was told afterwards is told as such, and has no silences', () => {
    const operator = new Operator().tellsAfterwards('2024-04-10T09:00:00Z', 'Down', [
      { happened: '18:00', features: { feed: 'partial_outage' } },
      { happened: '19:00', status: 'resolved' },
    ]);
    expect(sentencesOf('communication', operator)).toEqual([
      'Readers were told afterwards, first at 09:00 UTC on 10 April 2024, in 2 updates.',
    ]);
    expect(numbers(operator)[4]).toEqual([
      'Longest time without an update',
      'not applicable (it was told afterwards, all at once)',
      '',
    ]);
  });

  test('a milestone that is marked after the word makes an invalid number', () => {
    expect(numbers(outage().marks('18:20', 'detected', '18:19'))[1]).toEqual([
      'From detection to the first word',
      'invalid (it ends before it begins)',
    ]);
  });
});

test('the timeline names its rows by what they are and what they first say', () => {
  const operator = new Operator()
    .declares('18:14', { text: 'It fails. We look.', happened: '18:10', features: { feed: 'partial_outage' } })
    .notes('18:20', 'Rolled back. It did not help.', '18:05');
  expect(rowsOf('timeline', operator)).toEqual([
    ['2024-04-03 18:05', '2024-04-03 18:20', 'team only', 'Note: Rolled back.'],
    ['2024-04-03 18:10', '2024-04-03 18:14', 'readers', 'Incident declared: Messages are not being sent'],
    [
      '2024-04-03 18:10',
      '2024-04-03 18:14',
      'readers',
      'Update, investigating: It fails. (Instagram - Feed: partial outage)',
    ],
  ]);
});

test('notes stand apart from what readers were told, and only where there are some', () => {
  const operator = outage();
  expect(blocksOf('notes', operator)).toEqual([]);
  operator.notes('18:20', 'Inside.');
  expect(blocksOf('notes', operator)).toMatchObject([{ kind: 'quote', text: 'Inside.', source: { index: null } }]);
  expect(blocksOf('told', operator)).toMatchObject([{ kind: 'quote', text: 'Words.', source: { index: 10 } }]);
});

test('where nobody wrote, it asks', () => {
  const { sections } = documentOf(outage());
  const prompts = sections.filter(({ blocks }) => blocks.some((block) => block.kind === 'prompt')).map(({ id }) => id);
  const asking = TEMPLATES.full.sections.filter(({ prompt }) => prompt !== null).map(({ id }) => id);
  expect(prompts).toEqual(asking);
});

test('what was corrected is quoted in its newest wording with a note, and what was withdrawn by the reason alone', () => {
  const operator = new Operator()
    .declares('18:00', { text: 'Mesages fail.' })
    .posts('18:20', { text: 'Calls fail.' })
    .corrects('18:30', 1, { change: 'typo', text: 'Messages fail.' })
    .withdraws('18:40', 2, 'Meant for another incident.');
  expect(blocksOf('told', operator)).toMatchObject([
    {
      text: 'Messages fail.',
      beside: [{ text: 'Corrected at 18:30 UTC on 3 April 2024, revision 2 (typo): It was worded badly.' }],
    },
    {
      heading: '18:20 UTC on 3 April 2024: Update, investigating, withdrawn',
      text: 'Meant for another incident.',
      beside: [{ text: 'Its words were withdrawn at 18:40 UTC; these are the reason.' }],
    },
  ]);
  expect(rowsOf('timeline', operator).map((row) => row.at(-1))).toEqual([
    'Incident declared: Messages are not being sent',
    'Update, investigating, as corrected since: Messages fail.',
    'Update, investigating, withdrawn since',
    'Correction of an update (typo): It was worded badly.',
    'An update was withdrawn: Meant for another incident.',
  ]);
  expect(numbersOf(operator)).toEqual([
    ['Corrections', '1 of typos'],
    ['Updates withdrawn', '1'],
  ]);
});

function numbersOf(operator: Operator) {
  return rowsOf('communication', operator).slice(6, 8);
}
