import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { readAtom } from '../../testing/atom.ts';
import type { Timed } from '../../testing/history/acts.ts';
import { acts, inMinutes, twoProducts } from '../../testing/history/acts.ts';
import { histories, play } from '../../testing/history/random-history.ts';
import type { Files } from '../../testing/publish.ts';
import { publishAll } from '../../testing/publish.ts';
import { readRss } from '../../testing/rss.ts';

const JsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string(),
  home_page_url: z.string(),
  feed_url: z.string(),
  description: z.string(),
  items: z.array(
    z.strictObject({
      id: z.string(),
      url: z.string(),
      title: z.string(),
      content_html: z.string(),
      content_text: z.string(),
      date_published: z.iso.datetime({ offset: true }),
      date_modified: z.iso.datetime({ offset: true }),
      tags: z.array(z.string()),
      _candor: z.looseObject({ index: z.int().positive(), head: z.string().regex(/^[0-9a-f]{64}$/) }),
    }),
  ),
});

/** What stands last in an item: the entry of the record, by its number and the beginning of its hash. */
function witness(item: z.infer<typeof JsonFeed>['items'][number] | undefined): string {
  const { index = 0, head = '' } = item?._candor ?? {};
  return `Record ${index} · ${head.slice(0, 4)} ${head.slice(4, 8)}`;
}

const FEEDS = /\.(atom|rss)$|^(feed|updates)\.json$/;

function read(files: Files) {
  const atom = (path: string) => readAtom(files.get(path) ?? '');
  const rss = (path: string) => readRss(files.get(path) ?? '');
  const json = (path: string) => JsonFeed.parse(JSON.parse(files.get(path) ?? ''));
  return {
    history: atom('history.atom'),
    historyRss: rss('history.rss'),
    json: json('feed.json'),
    updates: atom('updates.atom'),
    updatesRss: rss('updates.rss'),
    updatesJson: json('updates.json'),
  };
}

function feedsAfter(...several: readonly Timed[]) {
  return read(publishAll(play([...twoProducts(), ...inMinutes(...several)]).record));
}

test('whatever was told, every format is sound and tells the same items with the same ids', () => {
  fc.assert(
    fc.property(histories, ({ record }) => {
      const {
        history,
        historyRss,
        json: historyJson,
        updates,
        updatesRss,
        updatesJson,
      } = read(publishAll(record, FEEDS));
      for (const [atom, rss, json] of [
        [history, historyRss, historyJson],
        [updates, updatesRss, updatesJson],
      ] as const) {
        expect(rss.items.map(({ guid }) => guid)).toEqual(atom.entries.map(({ id }) => id));
        expect(rss.items.map(({ title, link, description }) => [title, link, description])).toEqual(
          atom.entries.map(({ title, link, content }) => [title, link, content]),
        );
        expect(rss.items.map(({ pubDate }) => pubDate)).toEqual(
          atom.entries.map(({ published }) => new Date(published).toUTCString()),
        );
        expect(
          json.items.map((item) => [item.id, item.title, item.url, item.content_html, item.date_modified]),
        ).toEqual(atom.entries.map((entry) => [entry.id, entry.title, entry.link, entry.content, entry.updated]));
      }
    }),
    { numRuns: 100 },
  );
});

test('an id stays when the page is renamed, changes its zone, or its names are changed', () => {
  const told = [acts.declare(), acts.schedule(), acts.publish({ status: 'resolved' })];
  const ids = ({ history, updates }: ReturnType<typeof feedsAfter>) =>
    [...history.entries, ...updates.entries].map(({ id }) => id);
  const renamed = feedsAfter(...told, acts.settings({ name: 'Renamed', timeZone: 'Asia/Kolkata' }), {
    type: 'rename-feature',
    pick: 0,
    name: 'Chats',
    description: null,
  });
  expect(renamed.history.title).toBe('Renamed - Incident History');
  expect(ids(renamed)).toEqual(ids(feedsAfter(...told)));
});

test('the language of Atom and RSS is the first one of the page', () => {
  const languages: Timed = { type: 'languages', languages: ['de', 'en'] };
  const files = publishAll(play([...twoProducts(), ...inMinutes(acts.declare(), languages)]).record, FEEDS);
  const { historyRss, updatesRss } = read(files);
  expect([historyRss.language, updatesRss.language]).toEqual(['de', 'de']);
  for (const path of ['history.atom', 'updates.atom', 'features/whatsapp-messages.atom'])
    expect(files.get(path)).toContain('<feed xml:lang="de" xmlns=');
});

describe('RSS', () => {
  test('names itself, and is as old as its newest item', () => {
    const { items, ...channel } = feedsAfter(acts.declare(), acts.publish()).historyRss;
    expect(channel).toEqual({
      title: 'Example Status - Incident History',
      link: 'https://status.example.com',
      description: 'Incidents and maintenance, as told on Example Status',
      language: 'en',
      pubDate: 'Fri, 08 Mar 2024 22:00:07 GMT',
      self: 'https://status.example.com/history.rss',
    });
    expect(items).toHaveLength(1);
  });
});

describe('JSON', () => {
  test('tells when an incident was first told, how it stands, and its words as plain text too', () => {
    const text = 'Messages <fail>.\nPlease wait.';
    const resolve = acts.publish({ status: 'resolved', text: 'It *works* again.', ago: 3 * 60 * 60_000 });
    const { items, ...feed } = feedsAfter(acts.declare({ text, promisedIn: 30 * 60_000 }), resolve).json;
    expect(feed).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Example Status - Incident History',
      home_page_url: 'https://status.example.com',
      feed_url: 'https://status.example.com/feed.json',
      description: 'Incidents and maintenance, as told on Example Status',
    });
    expect(items).toMatchObject([
      {
        date_published: '2024-03-08T21:50:07.123Z',
        date_modified: '2024-03-08T22:00:07.123Z',
        tags: ['incident', 'resolved'],
        content_text:
          'Resolved - Mar 8, 19:00 UTC 2024 (told Mar 8, 22:00 UTC 2024)\nIt works again.\n\n' +
          'Investigating - Mar 8, 21:50 UTC\nMessages <fail>.\nPlease wait.\nNext update by Mar 8, 22:20 UTC\n\n' +
          witness(items[0]),
      },
    ]);
  });

  test('tells the window of a maintenance that is ahead', () => {
    const [item] = feedsAfter(acts.schedule()).json.items;
    expect(item?.tags).toEqual(['maintenance', 'scheduled', 'whatsapp-messages']);
    expect(item?.content_text).toBe(
      'Planned from Mar 8, 22:50 UTC to Mar 8, 23:50 UTC\n\n' +
        'Scheduled - Mar 8, 21:50 UTC\nMessages pause for an hour.\n\n' +
        witness(item),
    );
  });
});

describe('the feed of updates', () => {
  test('has one entry an update, each at its place in the page, and never changes one', () => {
    const before = feedsAfter(acts.declare()).updates;
    const { title, id, self, entries } = feedsAfter(acts.declare(), acts.publish({ status: 'resolved' })).updates;
    expect({ title, id, self }).toEqual({
      title: 'Example Status - Updates',
      id: 'tag:status.example.com,2005:/updates',
      self: 'https://status.example.com/updates.atom',
    });
    expect(entries.map((entry) => entry.title)).toEqual(['Resolved: Messages fail', 'Investigating: Messages fail']);
    expect(feedsAfter(acts.declare(), acts.publish()).updates.entries[0]?.title).toBe(
      'Update (investigating): Messages fail',
    );
    expect(entries.slice(1)).toEqual(before.entries);
    const [, update = ''] = /Update\/(.*)$/.exec(entries[0]?.id ?? '') ?? [];
    expect(entries[0]).toMatchObject({
      id: `tag:status.example.com,2005:Update/${update}`,
      published: '2024-03-08T22:00:07.123Z',
      updated: '2024-03-08T22:00:07.123Z',
      link: expect.stringMatching(new RegExp(`^https://status\\.example\\.com/incidents/[0-9a-z]{12}#${update}$`)),
    });
  });

  test('tells another plan of a maintenance by the hash of its entry', () => {
    const later: Timed = {
      type: 'replan',
      pick: 0,
      reason: 'The parts are late.',
      begins: 2 * 3_600_000,
      lasts: 3_600_000,
      picks: [0],
      startsByItself: true,
      endsByItself: false,
    };
    const { record } = play([...twoProducts(), ...inMinutes(acts.schedule(), later)]);
    const plan = record.at(-1);
    const [entry] = read(publishAll(record)).updates.entries;
    expect(entry).toMatchObject({
      id: `tag:status.example.com,2005:Entry/${plan?.hash}`,
      title: 'Rescheduled: We move the message store',
      link: expect.stringMatching(new RegExp(`/maintenance/[0-9a-z]{12}#entry-${plan?.index}$`)),
    });
    expect(entry?.content).toMatch(/<strong>Scheduled<\/strong> - Now planned from .* The parts are late\.<\/p><p>/);
  });

  test('holds the fifty newest', () => {
    const updates = Array.from({ length: 60 }, (_, number) => acts.publish({ text: `Number ${number}` }));
    const { entries } = feedsAfter(acts.declare(), ...updates).updates;
    expect(entries).toHaveLength(50);
    expect(entries[0]?.content).toContain('Number 59<');
    expect(entries.at(-1)?.content).toContain('Number 10<');
  });
});

test('a postmortem is told by what it says first, again when it is revised, and moves its incident', () => {
  const over = [acts.declare(), acts.publish({ status: 'resolved' })];
  const first: Timed = { type: 'publish-postmortem', pick: 0, text: '## Why\n\nA **cable** <broke>. Then more.' };
  const feeds = feedsAfter(...over, first, { ...first, text: 'A cable was cut at {{t 2024-03-08T21:41Z}}.' });
  const [incident] = feeds.history.entries;
  const address = incident?.link.replace('/incidents/', '/postmortems/');
  expect(incident?.updated).toBe('2024-03-08T22:20:07.123Z');
  expect(incident?.content).toMatch(
    /^<p><small>.*?22:10<\/var> UTC<\/small><br><strong>Postmortem<\/strong> - A cable was cut at 2024-03-08 21:41 UTC\.<br>Revised Mar 8, 22:20 UTC 2024<br>https:/,
  );
  expect(incident?.content).toContain(`<br>${address}</p><p><small>`);
  expect(feeds.json.items[0]?.tags).toEqual(['incident', 'resolved', 'postmortem']);
  const updates = feeds.updates.entries;
  expect(updates.map(({ title }) => title)).toEqual([
    'Postmortem revised: Messages fail',
    'Postmortem: Messages fail',
    'Resolved: Messages fail',
    'Investigating: Messages fail',
  ]);
  expect(updates[1]).toEqual(feedsAfter(...over, first).updates.entries[0]);
  expect(updates[1]).toMatchObject({
    link: `${address}/1`,
    content: expect.stringContaining('- A cable &lt;broke&gt;.<br>'),
  });
  expect(new Set(updates.map(({ id }) => id)).size).toBe(4);
});

test('that entries are lost is told in every feed, under an id that no later loss has again', () => {
  const lost: Timed = { type: 'continuation', index: 12, from: 9, reason: 'A disk *broke* <here>.' };
  const { history, historyRss, json, updates } = feedsAfter(acts.declare(), lost, { ...lost, index: 14, from: null });
  const [second, first] = history.entries;
  expect(first).toMatchObject({
    id: expect.stringMatching(/^tag:status\.example\.com,2005:Entry\/[0-9a-f]{64}$/),
    title: 'Some of what was told here is lost',
    published: '2024-03-08T22:00:07.123Z',
    updated: '2024-03-08T22:00:07.123Z',
    link: 'https://status.example.com/history#lost',
  });
  expect(first?.content).toContain(
    "<p><small>Mar <var data-var='date'> 8</var>, <var data-var='time'>22:00</var> UTC</small><br>" +
      '<strong>Entries lost</strong> - From here on this record goes on without entries 10 to 12, which readers had seen. A disk *broke* &lt;here&gt;.</p>',
  );
  expect(second?.content).toContain('without some of the entries up to 14, which');
  expect(second?.id).not.toBe(first?.id);
  for (const ids of [
    historyRss.items.map(({ guid }) => guid),
    json.items.map(({ id }) => id),
    updates.entries.map(({ id }) => id),
  ])
    expect(ids).toEqual(expect.arrayContaining([first?.id, second?.id]));
});
