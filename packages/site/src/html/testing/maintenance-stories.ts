import type { MaintenanceId } from '@candor/log';
import type { Author } from './author.ts';
import type { Planned } from './said.ts';
import { aHostilePage, aQuietPage } from './stories.ts';

/** An author and the maintenance that the story is about. */
export interface MaintenanceStory {
  readonly author: Author;
  readonly id: MaintenanceId;
}

const TEXT =
  'We move mailboxes to **new disks**. For up to ten minutes each, a mailbox can be read but not written to.\n\n- mail that is sent to you meanwhile waits, and arrives\n- the apps keep what you write';

/** The night of 18 March, 23:00 to 02:00, announced a week before. */
export function aComingMaintenance(plan: Partial<Planned> = {}, author = aQuietPage()): MaintenanceStory {
  author.at('2025-03-11T10:00Z');
  const window = { from: '2025-03-18T23:00Z', until: '2025-03-19T02:00Z', features: ['Sending', 'Receiving'] };
  const id = author.schedule('We move mailboxes to new disks', { text: TEXT, ...window, ...plan });
  return { author, id };
}

/** It began as planned, and something is said of it. */
export function aRunningMaintenance(plan: Partial<Planned> = {}, author = aQuietPage()): MaintenanceStory {
  const story = aComingMaintenance(plan, author);
  story.author
    .at('2025-03-18T23:00Z')
    .at('2025-03-19T00:20Z')
    .work(story.id, {
      status: 'in_progress',
      text: 'Half of the mailboxes are moved. Search leaves out what came since midnight until we are done.',
      features: { Search: 'degraded_performance' },
    });
  return story;
}

/** It takes longer than planned, and nobody has said so. */
export function anOverrunningMaintenance(): MaintenanceStory {
  const story = aRunningMaintenance();
  story.author.at('2025-03-19T02:05Z');
  return story;
}

/** Verified, worked on again, verified again, over: with another end in between, and an afterword. */
export function aCompletedMaintenance(author = aQuietPage()): MaintenanceStory {
  const story = aRunningMaintenance({}, author);
  story.author
    .at('2025-03-19T01:40Z')
    .replan(story.id, {
      from: '2025-03-18T23:00Z',
      until: '2025-03-19T03:00Z',
      features: ['Sending', 'Receiving'],
      reason: 'The largest mailboxes take longer than we measured.',
    })
    .at('2025-03-19T02:20Z')
    .work(story.id, { status: 'verifying', text: 'All are moved. We compare them with their copies.' })
    .at('2025-03-19T02:31Z')
    .work(story.id, { status: 'in_progress', text: 'Twelve mailboxes differ. We copy them once more.' })
    .at('2025-03-19T02:50Z')
    .work(story.id, { status: 'verifying', text: 'We compare again.', features: { Search: 'operational' } })
    .at('2025-03-19T02:58Z')
    .work(story.id, { status: 'completed', text: 'All mailboxes are on the new disks, and nothing is lost.' });
  return story;
}

/** Our clock was away when it began, and when it ended: both are told late, at once. */
export function aMaintenanceToldLate(): MaintenanceStory {
  const story = aComingMaintenance({ endsByItself: true });
  story.author.at('2025-03-19T02:40Z');
  return story;
}

/** A person was to say that it began, and did not. */
export function aMaintenanceNotBegun(): MaintenanceStory {
  const story = aComingMaintenance({ startsByItself: false });
  story.author.at('2025-03-18T23:05Z');
  return story;
}

/** Moved to another night and another feature, then cancelled. */
export function aReplannedMaintenance(): MaintenanceStory {
  const story = aComingMaintenance();
  story.author.at('2025-03-14T16:30Z').replan(story.id, {
    from: '2025-03-25T22:00Z',
    until: '2025-03-26T01:00Z',
    features: ['Receiving', 'Events'],
    startsByItself: false,
    reason: 'The disks arrive a week late.',
  });
  return story;
}

export function aCancelledMaintenance(): MaintenanceStory {
  const story = aReplannedMaintenance();
  story.author
    .at('2025-03-20T09:00Z')
    .work(story.id, { status: 'cancelled', text: 'The disks were sent back. We will announce another night.' });
  return story;
}

/** A page that has all there can be: one under way, several coming, past ones of two years. */
export function aMaintainedPage(): MaintenanceStory {
  const { author } = aCompletedMaintenance();
  for (const week of [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]) {
    const day = new Date(Date.UTC(2025, 10, 1 + week * 7)).toISOString().slice(0, 10);
    author.at(`${day}T00:00Z`);
    const planned = { from: `${day}T03:00Z`, until: `${day}T03:30Z`, features: ['Search'], endsByItself: true };
    author.schedule('We renew the search index', { ...planned, text: 'Search may be slow.' });
    author.at(`${day}T03:00Z`).at(`${day}T03:30Z`);
  }
  author.at('2026-02-01T09:00Z');
  for (const day of ['03', '10', '17', '24', '25', '26'])
    author.schedule('We renew certificates', {
      from: `2026-02-${day}T12:00Z`,
      until: `2026-02-${day}T12:20Z`,
      features: ['Sending', 'Receiving', 'Reminders'],
      text: 'Nothing should be noticed.',
    });
  const id = author.schedule('We test the reserve site', {
    from: '2026-02-01T09:00Z',
    until: '2026-02-01T11:00Z',
    features: ['Events', 'Reminders'],
    text: 'Calendars are served from another town for two hours.',
  });
  author.at('2026-02-01T09:00Z');
  return { author, id };
}

/** Texts that try to be more than text, in a maintenance. */
export function aHostileMaintenance(): MaintenanceStory {
  const { author } = aHostilePage();
  const attack =
    '</title><script>alert(1)</script>"\'><img src=x onerror=alert(1)> \u202E\u0007 {{t 2025-02-30T25:00Z}}';
  author.at('2025-03-11T10:00Z');
  const window = { from: '2025-03-18T23:00Z', until: '2025-03-19T02:00Z', features: [] };
  const id = author.schedule(`${attack} ${'W'.repeat(60)}`, { ...window, text: `# ${attack}\n\n${'a'.repeat(300)}` });
  author.at('2025-03-12T10:00Z').replan(id, { ...window, until: '2025-03-19T03:00Z', reason: attack });
  author.at('2025-03-18T23:00Z').work(id, { status: 'verifying', text: `[x](javascript:alert(1)) ${attack}` });
  return { author, id };
}
