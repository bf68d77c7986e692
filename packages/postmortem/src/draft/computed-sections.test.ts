import { ActionItemId } from '@candor/log';
import { readTimeline } from '@candor/timeline';
import { at, INCIDENT, inputOf, Operator } from '@candor/timeline/testing';
import { expect, test } from 'vitest';
import type { KnownSectionId } from '../document.ts';
import { toMarkdown } from '../markdown/to-markdown.ts';
import { documentOf } from '../testing/stories.ts';
import { draftPostmortem } from './draft-postmortem.ts';
import { standingOf } from './standing.ts';

const PAGE = { name: 'Meta status', url: 'https://status.example.com' };
const PUBLISHER = { role: 'publisher', id: 'operator-1' } as const;
const RESPONDER = { role: 'responder', id: 'operator-2' } as const;

const outage = () => new Operator().declares('18:14', { happened: '18:10', features: { messages: 'major_outage' } });

function sentencesOf(section: KnownSectionId, operator: Operator): string[] {
  const blocks = documentOf(operator).sections.find(({ id }) => id === section)?.blocks ?? [];
  return blocks.flatMap((block) =>
    block.kind === 'paragraph' || block.kind === 'list' ? block.sentences.map(({ text }) => text) : [],
  );
}

test('detection tells when it was noticed, taken on and told, and of a time before the start says just that', () => {
  const operator = outage().marks('18:20', 'detected', '18:12').marks('18:21', 'acknowledged', '18:13');
  expect(sentencesOf('detection', operator)).toEqual([
    'It was detected at 18:12 UTC on 3 April 2024, 2 min after the impact started.',
    'Somebody took it on at 18:13 UTC on 3 April 2024, 1 min after it was detected.',
    'Readers were first told 2 min after it was detected.',
  ]);
  expect(sentencesOf('detection', outage())).toEqual([]);
  expect(sentencesOf('detection', outage().marks('18:20', 'detected', '18:05'))[0]).toBe(
    'It was detected at 18:05 UTC on 3 April 2024, before the time at which the impact started, 18:10 UTC.',
  );
  expect(sentencesOf('detection', new Operator().declares('18:14').marks('18:20', 'detected', '18:05'))[0]).toBe(
    'It was detected at 18:05 UTC on 3 April 2024.',
  );
});

test('mitigation tells when the harm ended, when all worked again, and when it was resolved', () => {
  const operator = outage()
    .marks('18:40', 'mitigated', '18:30')
    .posts('18:50', { features: { messages: 'operational' } })
    .posts('19:00', { status: 'resolved' });
  expect(sentencesOf('mitigation', operator)).toEqual([
    'It was mitigated at 18:30 UTC on 3 April 2024, 20 min after the impact started.',
    'The affected feature was operational again at 18:50 UTC on 3 April 2024.',
    'It was resolved at 19:00 UTC on 3 April 2024, 50 min after the impact started.',
  ]);
});

test('response tells roles and what was done in them, never who', () => {
  const operator = outage()
    .notes('18:20', 'Inside.')
    .notes('18:30', 'Inside.')
    .corrects('18:40', 1, { change: 'typo', text: 'Others.' });
  expect(sentencesOf('response', operator)).toEqual([
    'In the role of publisher: 1 declaration, 1 update, 2 notes and 1 correction, from 18:14 to 18:40 UTC on 3 April 2024.',
  ]);
  expect(JSON.stringify(documentOf(operator))).not.toContain('operator-1');
});

test('action items stand with what became of them, and what readers were told with every slip', () => {
  const operator = outage().posts('19:00', { status: 'resolved' });
  const { book } = operator;
  const itemId = ActionItemId.parse('item00000001');
  const of = { incidentId: INCIDENT, itemId };
  const item = {
    title: 'Add an alert',
    kind: 'detect',
    priority: 'high',
    owner: 'Operations',
    due: '2024-05-01',
  } as const;
  const words = { incidentId: INCIDENT, sections: { summary: 'It broke.' }, own: [], factors: [], after: 0 };
  book.run(at('20:00'), { type: 'SavePostmortemDraft', ...words }, RESPONDER);
  book.run(at('20:01'), { type: 'AddActionItem', ...of, ...item }, RESPONDER);
  const publication = { incidentId: INCIDENT, after: 1, seen: '0'.repeat(64), text: 'It broke.' };
  book.run(at('20:02'), { type: 'PublishPostmortem', ...publication, sections: ['summary'] }, PUBLISHER);
  book.run(
    at('20:03'),
    { type: 'MakeCommitment', ...of, title: 'We will see it sooner', due: '2024-05-01' },
    PUBLISHER,
  );
  book.run(at('20:04'), { type: 'MoveCommitment', ...of, due: '2024-06-01', reason: 'Parts are late.' }, PUBLISHER);
  book.run(at('20:05'), { type: 'KeepCommitment', ...of, evidence: 'The alert fired in a drill.' }, PUBLISHER);

  const draft = book.draft(INCIDENT);
  const timeline = readTimeline(inputOf(book));
  const names = { authors: ['Ada | Lovelace'], reviewers: ['Grace'] };
  const input = { timeline, page: PAGE, written: draft, standing: standingOf(draft), ...names };
  const document = draftPostmortem(input);
  expect(document.facts).toMatchObject({ status: 'published', revision: 1, ...names });
  const markdown = toMarkdown(document);
  expect(markdown).toContain('\n_Published, revision 1. Times are in UTC. ');
  expect(markdown).toContain('authors: ["Ada | Lovelace"]\nreviewers: ["Grace"]\n');
  expect(markdown).toMatch(
    /\| Add an alert \| detect \| high +\| Operations \| 2024-06-01 \| done: The alert fired in a drill\. \|/,
  );
  const entries = inputOf(book).postmortem?.flatMap(({ type, index }) =>
    type.startsWith('Commitment') ? [index] : [],
  );
  expect(markdown).toContain(
    '- Readers were told “We will see it sooner”, by 2024-05-01; moved from 2024-05-01 to 2024-06-01, “Parts are late.”; ' +
      `kept, “The alert fired in a drill.” (record ${entries?.[0]} to ${entries?.at(-1)}).`,
  );
});
