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
