import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { ReadableStream } from 'node:stream/web';
import { acts, inMinutes, play, publishAll, twoProducts } from '@candor/site/testing';
import { temporaryDirectory } from '@candor/testbed';
import FeedParser from 'feedparser';
import ICAL from 'ical.js';
import Parser from 'rss-parser';
import { describe, expect, test } from 'vitest';
import { openTestSite } from '../testing/open-test-site.ts';
import { createTestPublisher } from '../testing/test-publisher.ts';

const HOUR = 3_600_000;

/** What the clients are to find: an incident that is over, one that is not, a maintenance that moved, one that will not be. */
const STORY = [
  ...twoProducts(),
  ...inMinutes(
    acts.declare({ title: 'Messages & calls <fail>', text: 'We are *looking* into it.\nSorry.' }),
    acts.publish({ status: 'resolved', text: 'It works again.' }),
    acts.declare({ title: 'Calls drop' }),
    acts.publish({ pick: 1, status: 'identified', text: 'We know why.' }),
    acts.schedule({ title: 'We move the message store; twice, \\maybe', begins: 24 * HOUR }),
    {
      type: 'replan',
      pick: 0,
      reason: 'The parts are late.',
      begins: 48 * HOUR,
      lasts: 2 * HOUR,
      picks: [0],
      startsByItself: true,
      endsByItself: false,
    },
    acts.schedule({ title: 'We replace a switch', begins: 24 * HOUR }),
    acts.word({ pick: 1, status: 'cancelled', text: 'The switch is fine.' }),
  ),
];

/** The newest first, as every feed has them. */
const TOLD = [
  { title: 'We replace a switch', state: 'Cancelled', at: '2024-03-08T23:00:07' },
  {
    title: 'We move the message store; twice, \\maybe',
    state: 'THIS IS A SCHEDULED EVENT Mar 10, 22:40 - Mar 11, 00:40 UTC',
    at: '2024-03-08T22:40:07',
  },
  { title: 'Calls drop', state: 'Identified', at: '2024-03-08T22:20:07' },
  { title: 'Messages & calls <fail>', state: 'Resolved', at: '2024-03-08T22:00:07' },
];

const UPDATES = [
  'Cancelled: We replace a switch',
  'Scheduled: We replace a switch',
  'Rescheduled: We move the message store; twice, \\maybe',
  'Scheduled: We move the message store; twice, \\maybe',
  'Identified: Calls drop',
  'Investigating: Calls drop',
  'Resolved: Messages & calls <fail>',
  'Investigating: Messages & calls <fail>',
];

async function openStory() {
  const publisher = createTestPublisher(temporaryDirectory());
  const files = [...publishAll(play(STORY).record)].filter(([path]) => /\.(atom|rss|ics|json)$/.test(path));
  await publisher.publish(Object.fromEntries(files));
  return openTestSite({ publisher });
}

/** The first `<strong>` of what stands in a feed, which parsers take for the state now. */
function stateOf(html: string | undefined): string | undefined {
  return /<strong>(.*?)<\/strong>/.exec(html ?? '')?.[1]?.replaceAll(/<[^>]*>/g, '');
}

function seconds(date: Date | string | null | undefined): string {
  return new Date(date ?? Number.NaN).toISOString().slice(0, 19);
}

async function feedparser(url: string) {
  const { body } = await fetch(url);
  const parser = new FeedParser({ feedurl: url });
  const items: FeedParser.Item[] = [];
  if (!body) throw new Error('There is no answer.');
  parser.on('readable', () => {
    for (let item = parser.read(); item; item = parser.read()) items.push(item);
  });
  await pipeline(Readable.fromWeb(body as ReadableStream), parser);
  return { meta: parser.meta, items };
}

describe.each(['history.atom', 'history.rss'])('%s', (path) => {
  test('is read by rss-parser', async () => {
    const { url } = await openStory();
    const { title, link, items } = await new Parser().parseURL(`${url}/${path}`);
    expect({ title, link }).toEqual({ title: 'Example Status - Incident History', link: 'https://status.example.com' });
    expect(
      items.map((item) => ({ title: item.title, state: stateOf(item.content), at: seconds(item.isoDate) })),
    ).toEqual(TOLD);
    for (const item of items) expect(item.link).toMatch(/^https:\/\/status\.example\.com\/incidents\/[0-9a-z]{12}$/);
  });

  test('is read by feedparser', async () => {
    const { url } = await openStory();
    const { meta, items } = await feedparser(`${url}/${path}`);
    expect([meta.title, meta.link]).toEqual(['Example Status - Incident History', 'https://status.example.com/']);
    expect(
      items.map((item) => ({ title: item.title, state: stateOf(item.description), at: seconds(item.date) })),
    ).toEqual(TOLD);
    expect(items.map((item) => item.guid)).toEqual(
      items.map((item) => `tag:status.example.com,2005:Incident/${item.link.slice(-12)}`),
    );
  });
});

test.each(['updates.atom', 'updates.rss'])('%s is read by both', async (path) => {
  const { url } = await openStory();
  const { items } = await new Parser().parseURL(`${url}/${path}`);
  expect(items.map((item) => item.title)).toEqual(UPDATES);
  expect((await feedparser(`${url}/${path}`)).items.map((item) => item.title)).toEqual(UPDATES);
});

test('maintenance.ics is read by ical.js', async () => {
  const { url } = await openStory();
  const calendar = new ICAL.Component(ICAL.parse(await (await fetch(`${url}/maintenance.ics`)).text()));
  expect(calendar.getFirstPropertyValue('x-wr-calname')).toBe('Example Status - Maintenance');
  const events = calendar.getAllSubcomponents('vevent').map((component) => {
    const { summary, sequence, startDate, endDate } = new ICAL.Event(component);
    const [start, end] = [seconds(startDate.toJSDate()), seconds(endDate.toJSDate())];
    return { summary, sequence, start, end, status: component.getFirstPropertyValue('status') };
  });
  expect(events).toEqual([
    {
      summary: 'We move the message store; twice, \\maybe',
      sequence: 1,
      start: '2024-03-10T22:40:07',
      end: '2024-03-11T00:40:08',
      status: 'CONFIRMED',
    },
    {
      summary: 'Cancelled: We replace a switch',
      sequence: 1,
      start: '2024-03-09T22:50:07',
      end: '2024-03-09T23:50:08',
      status: 'CANCELLED',
    },
  ]);
});

test('each has its own type, is open to other sites, and answers HEAD, whatever is accepted', async () => {
  const site = await openStory();
  const types = {
    'history.atom': 'application/atom+xml; charset=utf-8',
    'updates.rss': 'application/rss+xml; charset=utf-8',
    'feed.json': 'application/feed+json; charset=utf-8',
    'maintenance.ics': 'text/calendar; charset=utf-8',
  };
  for (const [path, type] of Object.entries(types)) {
    const headers = { accept: 'application/rss+xml' };
    const got = await site.ask(`/${path}`, { headers });
    const head = await site.ask(`/${path}`, { headers, method: 'HEAD' });
    for (const answer of [got, head]) {
      expect(answer.status).toBe(200);
      expect(answer.headers).toMatchObject({
        'content-type': type,
        'access-control-allow-origin': '*',
        etag: got.headers.etag,
        'content-length': String(got.bytes.length),
      });
    }
    expect(head.bytes).toHaveLength(0);
    const again = await site.ask(`/${path}`, { headers: { 'if-none-match': String(got.headers.etag) } });
    expect(again.status).toBe(304);
  }
});
