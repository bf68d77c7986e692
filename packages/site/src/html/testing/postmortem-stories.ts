import type { IncidentId } from '@candor/log';
import type { Author } from './author.ts';
import { aHostilePage, aResolvedOutage } from './stories.ts';

/** What a postmortem may say of the outage. */
export const POSTMORTEM = `## Summary

A change to our name servers took the machines that carry mail out of sight of each other. For two hours, nobody could send mail.

## Impact

Impact for readers: critical, set by hand (record 13).

| Feature          | Worst status   | From (UTC)       | Until (UTC)      | Affected for | Source        |
| ---------------- | -------------- | ---------------- | ---------------- | ------------ | ------------- |
| Mail - Sending   | major outage   | 2025-02-11 22:20 | 2025-02-12 00:41 | 2 h 21 min   | record 10, 16 |
| Mail - Receiving | major outage   | 2025-02-11 22:20 | 2025-02-12 00:12 | 1 h 52 min   | record 10, 15 |

## Contributing factors

- The change was tried where there is one name server, and not where there are four.
- Going back took the same path as going forward, and that path was what was broken.

## What went well

Nothing that was sent was lost.

## What went badly

We promised the next word for 23:30 UTC, and wrote at 23:42.

## Action items

| Action                                          | Due        |
| ----------------------------------------------- | ---------- |
| Keep a way to the name servers that needs none  | 2025-03-15 |

_Times are in UTC. “record 12” names the public entry that a line rests on._
`;

/** The outage, over, with its postmortem. */
export function aPublishedPostmortem(): { author: Author; id: IncidentId } {
  const outage = aResolvedOutage();
  outage.author.at('2025-02-14T09:30Z').postmortem(outage.id, POSTMORTEM);
  return outage;
}

/** The same, revised two months later. */
export function aRevisedPostmortem(): { author: Author; id: IncidentId } {
  const outage = aPublishedPostmortem();
  const revised = POSTMORTEM.replace('For two hours', 'For two hours and twenty-one minutes');
  outage.author.at('2025-04-02T14:00Z').postmortem(outage.id, revised);
  return outage;
}

/**
 * The revised postmortem with what was committed to after it: one done in time, one moved and then done, one that its day
 * passed without and that was then moved, one dropped, one overdue, one open.
 */
export function aCommittedPostmortem(outage = aRevisedPostmortem()): { author: Author; id: IncidentId } {
  const { author, id } = outage;
  author.at('2025-04-03T09:00Z');
  const way = author.commit(id, 'Keep a way to the name servers that needs none of them', '2025-05-01');
  const trial = author.commit(id, 'Try changes where there are four name servers', '2025-05-15');
  const words = author.commit(id, 'Write every half hour, also when nothing is new', '2025-04-20');
  const store = author.commit(id, 'Keep the queues in two towns', '2025-06-01');
  author.commit(id, 'Measure how long mail waits, and show it here', '2025-06-30');
  author.commit(id, 'Practise going back, twice a year', '2025-12-31');
  author.at('2025-04-28T12:00Z').keep(id, way, 'The servers answer over a line of their own; tried on 28 April.');
  author.move(id, trial, '2025-06-10', 'The second town gets its machines in May.');
  author.drop(id, store, 'The new carrier keeps them in three towns already.');
  author.at('2025-05-02T08:00Z').move(id, words, '2025-05-09', 'We train the night shift first.');
  author.at('2025-06-09T16:00Z').keep(id, trial, 'Every change runs in four places first.');
  author.at('2025-07-02T09:00Z');
  return outage;
}

/** A document that tries to be more than text, on a page whose every text does. */
export function aHostilePostmortem(): { author: Author; id: IncidentId } {
  const { author, id } = aHostilePage();
  author.at('2025-02-12T02:00Z').update(id, { status: 'resolved', text: 'Over.' });
  const tag = '"\'><script>alert(1)</script><img src=x onerror=alert(1)>';
  const tables = `<table><tr><td>\n\n| a | ${tag} |\n|---|---|\n| </table></div> | \u202E |`;
  const headings = ['main', 'main', tag, 'a', '', 'عطل'].map((it) => `## ${it}\n\n${tables}`).join('\n\n');
  author.at('2025-02-13T09:00Z').postmortem(id, `${tag}\n\n${headings}\n\n\`\`\`\n</article></main>`);
  return { author, id };
}
