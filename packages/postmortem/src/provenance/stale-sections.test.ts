import type { WrittenSection } from '@candor/incidents';
import { ActionItemId } from '@candor/log';
import { at, INCIDENT, inputOf, Operator } from '@candor/timeline/testing';
import { describe, expect, test } from 'vitest';
import type { Stale, ToLookAt } from './stale.ts';
import { regenerate } from './stale.ts';
import { staleSections } from './stale-sections.ts';
import { statementsOf } from './statements.ts';

const outage = () =>
  new Operator()
    .declares('18:14', { happened: '18:10', features: { messages: 'major_outage' }, text: 'It fails.' })
    .marks('18:20', 'detected', '18:12')
    .posts('19:00', { status: 'resolved' });

/** Saves a section of the draft; the sections that were saved before stay. */
function saves({ book }: Operator, now: string, sections: Partial<Record<WrittenSection, string>>): void {
  const { version: after } = book.draft(INCIDENT);
  const words = { incidentId: INCIDENT, sections, own: [], factors: [], after };
  book.run(at(now), { type: 'SavePostmortemDraft', ...words }, { role: 'responder', id: 'operator-2' });
}

function statement({ book }: Operator, section: string, key: string): string {
  const found = statementsOf(inputOf(book)).find((it) => it.section === section && it.key === key);
  if (!found) throw new Error(`There is no statement ${section} ${key}.`);
  return found.markdown;
}

function findings({ book }: Operator, erasures = {}): Record<string, (Stale | ToLookAt)[]> {
  return staleSections({ log: inputOf(book), draft: book.draft(INCIDENT), ...erasures });
}

describe('a sentence that was taken over', () => {
  test('is stale once the record tells it otherwise, and today’s words take its place and no others', () => {
    const operator = outage();
    const taken = statement(operator, 'mitigation', 'resolution');
    expect(taken).toBe(
      'It was resolved at 19:00 UTC on 3 April 2024, 50 min after the impact started (record 10, 11).',
    );
    const text = `We rolled back. ${taken}\nThen we slept.`;
    saves(operator, '20:00', { mitigation: text });
    expect(findings(operator)).toEqual({});

    operator.posts('21:00').posts('21:30', { status: 'resolved' });
    const [stale] = findings(operator).mitigation ?? [];
    if (stale?.kind !== 'stale') throw new Error('It is stale.');
    expect(stale).toMatchObject({ words: taken, start: 16, today: statement(operator, 'mitigation', 'resolution') });
    expect(regenerate(text, stale)).toBe(
      'We rolled back. It was resolved at 21:30 UTC on 3 April 2024, 3 h 20 min after the impact started (record 10, 14).' +
        '\nThen we slept.',
    );
    expect(() => regenerate(`${text} `.slice(1), stale)).toThrow(RangeError);
  });

  test('stays stale when what stands beside it is edited and saved', () => {
    const operator = outage();
    const taken = statement(operator, 'detection', 'detected');
    saves(operator, '20:00', { detection: taken });
    operator.marks('20:10', 'detected', '18:13');
    saves(operator, '20:20', { detection: `An alert told us. ${taken}` });
    expect(findings(operator).detection).toMatchObject([{ kind: 'stale', words: taken }]);
  });

  test('has nothing in its place where the record does not tell it any more', () => {
    const operator = outage();
    saves(operator, '20:00', { detection: `Before. ${statement(operator, 'detection', 'detected')} After.` });
    operator.marks('20:10', 'detected', null);
    const [stale] = findings(operator).detection ?? [];
    if (stale?.kind !== 'stale') throw new Error('It is stale.');
    expect(stale.today).toBeNull();
    expect(regenerate(`Before. ${stale.words} After.`, stale)).toBe('Before. After.');
  });

  test('may have lost the days of its times', () => {
    const operator = outage();
    const taken = statement(operator, 'detection', 'detected').replace(' on 3 April 2024', '');
    saves(operator, '20:00', { detection: taken });
    expect(findings(operator)).toEqual({});
    operator.marks('20:10', 'detected', '18:13');
    const today = statement(operator, 'detection', 'detected');
    expect(findings(operator).detection).toMatchObject([{ kind: 'stale', words: taken, today }]);
  });

  test('may tell of a link or of a commitment', () => {
    const operator = outage().links('19:10', 'caused_by', 'A disk is full', true);
    const { book } = operator;
    saves(operator, '19:20', { summary: 'It failed.' });
    const by = { role: 'publisher', id: 'operator-1' } as const;
    const of = { incidentId: INCIDENT, itemId: ActionItemId.parse('item00000001') };
    const seen = 'd'.repeat(64);
    const document = { sections: ['summary' as const], after: 1, seen, text: 'It failed.' };
    book.run(at('19:30'), { type: 'PublishPostmortem', incidentId: INCIDENT, ...document }, by);
    book.run(
      at('19:40'),
      { type: 'AddActionItem', ...of, title: 'Watch the disk', kind: 'detect', priority: 'high' },
      by,
    );
    book.run(at('19:50'), { type: 'MakeCommitment', ...of, title: 'We watch it', due: '2024-05-01' }, by);
    const linked = statementsOf(inputOf(book)).find(({ section }) => section === 'related')?.markdown;
    const told = statement(operator, 'action_items', `commitment/${of.itemId}`);
    saves(operator, '20:00', { lead_up: `${linked}`, went_badly: told });
    expect(findings(operator)).toEqual({});

    operator.unlinks('20:10');
    book.run(at('20:20'), { type: 'MoveCommitment', ...of, due: '2024-06-01', reason: 'Later.' }, by);
    const now = statement(operator, 'action_items', `commitment/${of.itemId}`);
    expect(findings(operator)).toMatchObject({
      lead_up: [{ kind: 'stale', words: linked, today: null }],
      went_badly: [{ kind: 'stale', words: told, today: now }],
    });
  });

  test('is not one any more with a word more or less in it', () => {
    const operator = outage();
    const taken = statement(operator, 'mitigation', 'resolution');
    const edited = [
      `Alas, ${taken}`,
      taken.replace('resolved', 'really resolved'),
      taken.replace(').', '), we think.'),
    ];
    for (const text of edited) {
      const again = outage();
      saves(again, '20:00', { mitigation: text });
      again.posts('21:00').posts('21:30', { status: 'resolved' });
      expect(findings(again)).toEqual({});
    }
  });
});

test('a text of long runs is gone through as any other', () => {
  const operator = outage();
  const taken = statement(operator, 'mitigation', 'resolution');
  const runs = [' ', '-', '- ', '| ', '\n', '1.'].map((run) => run.repeat(2000));
  saves(operator, '20:00', { mitigation: runs.map((run) => `.\n\n${run}${taken} ${run}(record 10)`).join('x') });
  operator
    .corrects('20:10', 1, { change: 'typo', text: 'Others.' })
    .posts('21:00')
    .posts('21:30', { status: 'resolved' });
  const found = findings(operator).mitigation ?? [];
  expect(found.filter(({ kind }) => kind === 'stale').length).toBeGreaterThan(3);
  expect(found.filter(({ kind }) => kind === 'look').length).toBeGreaterThan(5);
});

describe('a sentence of people’s own', () => {
  const own = 'On phones it was worse (record 10).';

  test('is to be looked at when what it cites was corrected or withdrawn, and stays as it is', () => {
    const operator = outage();
    saves(operator, '20:00', { went_badly: `- It took long.\n- ${own}`, went_well: 'Nothing is cited.' });
    operator.corrects('20:10', 1, { change: 'fact', text: 'It fails on phones.' });
    expect(findings(operator)).toMatchObject({
      went_badly: [
        { kind: 'look', words: own, changes: [{ what: 'corrected', source: { index: 10 }, by: { index: 13 } }] },
      ],
    });
    operator.withdraws('20:20', 1, 'Wrong.');
    expect(findings(operator).went_badly?.[0]).toMatchObject({
      changes: [{ what: 'corrected' }, { what: 'withdrawn' }],
    });
  });

  test('is not once it was saved with the change in sight', () => {
    const operator = outage();
    operator.corrects('19:10', 1, { change: 'fact', text: 'It fails on phones.' });
    saves(operator, '20:00', { went_badly: own });
    expect(findings(operator)).toEqual({});
  });

  test('is to be looked at when a milestone was marked again, or a link taken back', () => {
    const operator = outage().links('19:10', 'caused_by', 'A disk is full', false);
    const log = inputOf(operator.book);
    const marked = log.incident.find(({ type }) => type === 'MilestoneMarked')?.sequence;
    const linked = log.links?.events[0]?.sequence;
    saves(operator, '20:00', { lead_up: `An alert fired (log ${marked}). A disk was full (log ${linked}).` });
    operator.marks('20:10', 'detected', '18:13').unlinks('20:20');
    expect(findings(operator).lead_up).toMatchObject([
      { words: `An alert fired (log ${marked}).`, changes: [{ what: 'marked-again' }] },
      { words: `A disk was full (log ${linked}).`, changes: [{ what: 'unlinked' }] },
    ]);
  });

  test('is to be looked at when a text that it cites was erased, or the name of what that told of', () => {
    const operator = outage();
    saves(operator, '20:00', { went_badly: own });
    const erased = (sequence: number, index: number | null) => ({
      erasures: [{ sequence: 90, index: 80, recordedAt: at('22:00'), data: { sequence, index } }],
    });
    const update = inputOf(operator.book).incident.find(({ index }) => index === 10);
    const named = inputOf(operator.book).catalogue.find(({ type }) => type === 'FeatureAdded');
    const look = { kind: 'look', changes: [{ what: 'erased', source: { index: 10 }, by: { index: 80 } }] };
    expect(findings(operator, erased(update?.sequence ?? 0, 10)).went_badly).toMatchObject([look]);
    expect(findings(operator, erased(named?.sequence ?? 0, named?.index ?? null)).went_badly).toMatchObject([look]);
    expect(findings(operator, erased(4, 4))).toEqual({});
  });
});
