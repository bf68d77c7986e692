import { createRequire } from 'node:module';
import type { Timed } from '@candor/site/testing';
import { acts, inMinutes, play, publishAll, twoProducts } from '@candor/site/testing';
import type { Browser } from '@candor/testbed';
import { launchBrowser, temporaryDirectory } from '@candor/testbed';
import { Statuspage } from 'statuspage.io';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTestSite } from '../testing/open-test-site.ts';
import { createTestPublisher } from '../testing/test-publisher.ts';

type Acts = readonly Timed[];

const CALLS = 1;
const MAINTENANCE = acts.schedule({ begins: 5 * 60_000, picks: [CALLS] });

/** Days of a page, each with what a client is to make of it. */
const DAYS: readonly (readonly [day: string, acts: Acts, indicator: string, description: string])[] = [
  ['a quiet day', [], 'none', 'All Systems Operational'],
  [
    'an incident',
    [acts.declare({ title: 'Calls drop', claims: [{ pick: CALLS, status: 'partial_outage' }] })],
    'minor',
    'Minor Service Outage',
  ],
  [
    'an incident of one feature that is out',
    [acts.declare({ title: 'Calls drop', claims: [{ pick: CALLS, status: 'major_outage' }] })],
    'major',
    'Partial System Outage',
  ],
  ['a maintenance', [MAINTENANCE, acts.settings({ name: 'Renamed' })], 'maintenance', 'Service Under Maintenance'],
];

/** A readers' site on which these acts were told. */
async function openDay(several: Acts) {
  const publisher = createTestPublisher(temporaryDirectory());
  const files = publishAll(play([...twoProducts(), ...inMinutes(...several)]).record);
  await publisher.publish(Object.fromEntries([...files].filter(([path]) => path.endsWith('.json'))));
  return openTestSite({ publisher });
}

describe('every address of v2', () => {
  const FILES = [
    ...['summary', 'status', 'components', 'incidents', 'incidents/unresolved', 'scheduled-maintenances'],
    ...['scheduled-maintenances/upcoming', 'scheduled-maintenances/active'],
  ];

  test.each(FILES)(
    '/api/v2/%s.json answers GET and HEAD, whatever is accepted or asked for behind it',
    async (file) => {
      const { ask } = await openDay([]);
      const { status, headers, text } = await ask(`/api/v2/${file}.json`);
      expect(status).toBe(200);
      expect(JSON.parse(text)).toHaveProperty('page.id');
      expect(headers).toMatchObject({
        'access-control-allow-origin': '*',
        'content-type': expect.stringMatching(/^application\/json/),
      });
      const accepting = { headers: { accept: 'application/rss+xml' } };
      for (const target of [`/api/v2/${file}.json?`, `/api/v2/${file}.json?cachebust=1&limit=5`])
        expect((await ask(target, accepting)).text).toBe(text);
      const head = await ask(`/api/v2/${file}.json`, { method: 'HEAD' });
      expect([head.status, head.text]).toEqual([200, '']);
      for (const name of ['content-length', 'content-type', 'etag', 'access-control-allow-origin'])
        expect(head.headers[name], name).toBe(headers[name]);
    },
  );

  test('scripts of other origins may ask for all of them, and are told of those that do not exist', async () => {
    const { ask } = await openDay([]);
    const asking = { 'access-control-request-method': 'GET', 'access-control-request-headers': 'x-requested-with' };
    for (const file of [...FILES, 'nothing']) {
      const preflight = await ask(`/api/v2/${file}.json`, { method: 'OPTIONS', headers: asking });
      expect(preflight.status, file).toBe(204);
      expect(preflight.headers).toMatchObject({
        'access-control-allow-origin': '*',
        'access-control-allow-headers': '*',
      });
    }
    const { status, headers } = await ask('/api/v2/nothing.json');
    expect([status, headers['access-control-allow-origin']]).toEqual([404, '*']);
  });
});

describe('the npm package statuspage.io', () => {
  async function clientOf(several: Acts) {
    const { url } = await openDay(several);
    const client = new Statuspage('candor');
    client.setApiUrl(url);
    return client.api;
  }

  test.each(DAYS)('reads the status on the day of %s', async (_, several, indicator, description) => {
    const api = await clientOf(several);
    const { page, status } = await api.getStatus();
    expect(status).toEqual({ indicator, description });
    expect(page).toMatchObject({ url: 'https://status.example.com', time_zone: 'Etc/UTC' });
    expect((await api.getSummary()).status).toEqual(status);
  });

  test('finds the components in their groups', async () => {
    const { components } = await (await clientOf([])).getComponents();
    const groups = new Map(components.filter(({ group }) => group).map(({ id, name }) => [id, name]));
    expect(
      components
        .filter(({ group }) => !group)
        .map(({ group_id, name, status }) => [groups.get(group_id ?? ''), name, status]),
    ).toEqual([
      ['WhatsApp', 'Messages', 'operational'],
      ['WhatsApp', 'Calls', 'operational'],
      ['Instagram', 'Feed', 'operational'],
    ]);
  });

  test('finds incidents with their updates, and those that go on', async () => {
    const { incidents } = await clientOf([
      acts.declare({ title: 'Calls drop' }),
      acts.publish({ status: 'monitoring', text: 'It works again, we watch.' }),
      acts.declare({ title: 'Feed is empty' }),
      acts.publish({ pick: 1, status: 'resolved', text: 'It is full again.' }),
    ]);
    const all = (await incidents.getAll()).incidents;
    expect(all.map(({ name, status }) => [name, status])).toEqual([
      ['Feed is empty', 'resolved'],
      ['Calls drop', 'monitoring'],
    ]);
    expect(all[0]?.incident_updates.map(({ body }) => body)).toEqual(['It is full again.', 'We are looking into it.']);
    expect((await incidents.getUnresolved()).incidents).toEqual(all.slice(1));
  });

  test('finds maintenance that is ahead', async () => {
    const { scheduledMaintenances } = await clientOf([acts.schedule()]);
    const { scheduled_maintenances: ahead } = await scheduledMaintenances.getUpcoming();
    expect(ahead).toMatchObject([{ status: 'scheduled', scheduled_for: '2024-03-08T22:50:07.123Z' }]);
  });
});

describe('Atlassian’s status widget, on a page of another origin', () => {
  const require = createRequire(import.meta.url);
  const script = require.resolve('@statuspage/status-widget/dist/index.js');
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  /** What stands in both forms of the widget, with the class that gives the colour. */
  async function widgetsOf(url: string) {
    const page = await browser.newPage();
    const errors: string[] = [];
    // The widget's bundle throws one of its own as it is loaded, on every page.
    page.on('pageerror', ({ message }) => message === 'parcelRequire is not defined' || errors.push(message));
    await page.setContent(
      `<statuspage-widget src="${url}"></statuspage-widget><statuspage-widget src="${url}" appearance="badge"></statuspage-widget>`,
    );
    await page.addScriptTag({ path: script });
    const indicators = page.locator('statuspage-widget .status-indicator');
    await indicators.nth(1).waitFor();
    const shown = {
      texts: await page.locator('statuspage-widget a').allInnerTexts(),
      classes: await indicators.evaluateAll((all) => all.map(({ className }) => className.trim())),
      links: await page.locator('statuspage-widget a').evaluateAll((all) => all.map((it) => it.getAttribute('href'))),
      errors,
    };
    await page.close();
    return shown;
  }

  test.each(DAYS)('shows the status on the day of %s', async (_, several, indicator, description) => {
    const { url } = await openDay(several);
    const { texts, classes, links, errors } = await widgetsOf(url);
    expect(texts[0]).toBe(description);
    expect(texts[1]?.split(/\s*\n\s*/)).toEqual(['system status', description.toLowerCase()]);
    expect(classes).toEqual([`status-indicator ${indicator}`, `status-indicator ${indicator}`]);
    expect(links).toEqual([url, url]);
    expect(errors).toEqual([]);
  });
});
