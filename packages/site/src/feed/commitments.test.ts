import { expect, test } from 'vitest';
import { filesOf } from '../html/testing/open-story.ts';
import { aCommittedPostmortem, aRevisedPostmortem } from '../html/testing/postmortem-stories.ts';
import { readAtom } from '../testing/atom.ts';

const { author, id } = aCommittedPostmortem();
const files = filesOf(author);
const entriesOf = (path: string, from = files) => readAtom(String(from.get(path) ?? '')).entries;

test('each thing that is told of a commitment is an item of its own among the updates', () => {
  const items = entriesOf('updates.atom').filter(({ title }) => title.startsWith('Commitment'));
  expect(items.map(({ title, published }) => `${published.slice(0, 10)} ${title}`)).toEqual([
    '2025-07-02 Commitment overdue: Measure how long mail waits, and show it here',
    '2025-06-09 Commitment kept: Try changes where there are four name servers',
    // The story's clock comes with the next word; the one of a page comes at midnight.
    '2025-06-09 Commitment overdue: Write every half hour, also when nothing is new',
    '2025-05-02 Commitment moved: Write every half hour, also when nothing is new',
    '2025-04-28 Commitment dropped: Keep the queues in two towns',
    '2025-04-28 Commitment moved: Try changes where there are four name servers',
    '2025-04-28 Commitment kept: Keep a way to the name servers that needs none of them',
    '2025-04-28 Commitment overdue: Write every half hour, also when nothing is new',
    ...['Practise going back, twice a year', 'Measure how long mail waits, and show it here'].map(made),
    ...['Keep the queues in two towns', 'Write every half hour, also when nothing is new'].map(made),
    ...['Try changes where there are four name servers'].map(made),
    ...['Keep a way to the name servers that needs none of them'].map(made),
  ]);
  const [, , , moved] = items;
  expect(moved?.content).toContain(
    'Moved from 20 April 2025 to 9 May 2025: We train the night shift first.<br>After: Mail is not being sent',
  );
  expect(moved?.link).toMatch(new RegExp(`^https://status\\.example\\.com/postmortems/${id}#commitment-\\w{12}$`));
});

function made(title: string): string {
  return `2025-04-03 Commitment: ${title}`;
}

test('the item of the incident says how they stand, and is not brought up again by them', () => {
  const before = aRevisedPostmortem();
  const [then] = entriesOf('history.atom', filesOf(before.author));
  const [now] = entriesOf('history.atom');
  expect(now?.content).toContain('<br>6 commitments: 2 overdue, 1 open, 2 done, 1 dropped<br>');
  expect(now?.published).toBe(then?.published);
  expect([then?.updated, now?.updated].map((it) => it?.slice(0, 10))).toEqual(['2025-04-02', '2025-07-02']);
});
