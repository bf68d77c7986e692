import type { IncidentId } from '@candor/log';
import { LANGUAGES } from '@candor/record';
import { LOGOS } from '@candor/record/testing';
import type { Author } from '../../testing/author.ts';
import { aCorrectedMaintenance, aCorrectedOutage } from '../../testing/correction-stories.ts';
import { ASSETS, filesOf } from '../../testing/open-story.ts';
import { POSTMORTEM } from '../../testing/postmortem-stories.ts';
import { aQuietPage } from '../../testing/stories.ts';

/** A record in which everything has happened that a page can tell of. */
export interface RichPage {
  readonly author: Author;
  /** The incident that goes on. */
  readonly open: IncidentId;
  /** One that is over. */
  readonly over: IncidentId;
}

const HELP = { label: 'Help centre', url: 'https://example.com/help' };
const WRITE = { label: 'Write to us', url: 'mailto:help@example.com' };
const REGIONS = Array.from({ length: 14 }, (_, place) => `Region ${place + 1}`);

/**
 * A page in looks of its own with a year behind it: incidents over, open and linked, a postmortem in two revisions with
 * what was committed to, maintenance past, under way and to come, entries lost.
 */
export function aRichPage(): RichPage {
  const author = aQuietPage({ about: 'This page is **made up**. [Why?](https://example.com)' });
  author.catalogue({
    type: 'SetAlternative',
    featureId: author.feature('Reminders'),
    alternative: 'The apps remind you too: switch on **Reminders** in [their settings](https://apps.example.com).',
  });
  const { id: over } = aCorrectedOutage(author);
  author.at('2025-02-19T09:30Z').postmortem(over, POSTMORTEM);
  aCorrectedMaintenance(author);
  author.at('2025-04-02T08:00Z').postmortem(over, POSTMORTEM.replace('two hours', 'almost three hours'));
  committed(author, over);
  author.at('2025-04-02T09:00Z').continueOver(20, 'The disk of our database broke at noon; the copy is of 9:00.');
  author.at('2026-01-30T09:00Z').product('Delivery', REGIONS, 'Mail to every town');
  author.at('2026-02-01T09:00Z');
  author.schedule('We renew certificates', {
    from: '2026-02-03T12:00Z',
    until: '2026-02-03T12:20Z',
    features: ['Sending', 'Receiving'],
    text: 'Nothing should be noticed.',
  });
  author.schedule('We test the reserve site', {
    from: '2026-02-01T09:00Z',
    until: '2026-02-01T11:00Z',
    features: ['Events'],
    text: 'Calendars are served from another town for two hours.',
  });
  author.at('2026-02-01T09:05Z');
  const other = author.declare('Calendars load slowly', {
    status: 'investigating',
    text: 'We look.',
    features: { Events: 'degraded_performance' },
  });
  const open = aLongIncident(author);
  author.link(open, 'caused_by', other);
  author.looks({ logo: LOGOS.svg, headerLinks: [HELP], footerLinks: [HELP, WRITE] });
  author.imprint('Harbour Mail Ltd, 1 Quay Street. Write to <help@example.com>.');
  return { author, open, over };
}

/** Commitments in every state, one moved and one late. */
function committed(author: Author, id: IncidentId): void {
  const commit = (title: string, due: string) => author.commit(id, title, due);
  const kept = commit('Keep a way to the name servers that needs none of them', '2025-05-01');
  const dropped = commit('Keep the queues in two towns', '2025-06-01');
  const moved = commit('Try changes where there are four name servers', '2025-05-15');
  commit('Practise going back, twice a year', '2025-12-31');
  commit('Measure how long mail waits, and show it here', '2026-06-30');
  author.keep(id, kept, 'The servers answer over a line of their own: https://status.example.com/line');
  author.drop(id, dropped, 'The new carrier keeps them in three towns already.');
  author.move(id, moved, '2026-03-15', 'The second town gets its machines in January.');
}

/** An incident of fifteen features, told in so many updates and with so much to say that its timeline is folded. */
function aLongIncident(author: Author): IncidentId {
  const broken = Object.fromEntries(REGIONS.map((region) => [region, 'partial_outage' as const]));
  const id = author.declare('Mail arrives late everywhere', {
    status: 'investigating',
    text: 'Mail arrives up to an hour late in every region. See [our provider](https://provider.example/status).',
    features: { ...broken, Reminders: 'major_outage' },
    nextUpdateBy: '2026-02-01T09:30Z',
  });
  for (const [place, region] of REGIONS.entries()) {
    const time = new Date(Date.UTC(2026, 1, 1, 9, 20 + place * 20));
    const next = new Date(time.getTime() + 25 * 60_000);
    author.at(time.toISOString()).update(id, {
      status: 'identified',
      text: `${region} is quick again since {{t ${time.toISOString()}}}.\n\n${WORDS}`,
      features: { [region]: 'operational' },
      nextUpdateBy: next.toISOString(),
    });
  }
  return id;
}

const WORDS = [
  'The carriers between our towns drop one packet in ten, and what is dropped is sent again after a pause that grows. We moved the queues of this region to the carrier that works, and watched them until they were empty. Nothing that was sent to you is lost, and you need not send anything again.',
  '- mail that waits there arrives within minutes, the oldest first\n- what you send from there is not late any more\n- the apps show what waits: open **Outbox**, then **Waiting**',
  'The regions that are left follow one after the other; the busiest come first, because most of the mail between towns passes through them. We write for each of them as soon as its queues are empty, and at least every half hour.',
].join('\n\n');

/** Every file of a record in every language that there is, English at the root. */
export function filesInEveryLanguage(author: Author): Map<string, string> {
  return filesOf(author, ASSETS, LANGUAGES);
}
