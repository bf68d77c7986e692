import type { Browser, BrowserContext, Page } from '@candor/testbed';
import { expectNoAxeViolations, launchBrowser, until } from '@candor/testbed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildConsole } from '../testing/build-console.ts';
import type { FakeApi } from '../testing/fake-api.ts';
import { startFakeApi } from '../testing/fake-api.ts';
import type { Child } from '../testing/start-child.ts';
import { startChild } from '../testing/start-child.ts';

const DUE = Date.parse('2024-04-03T18:30:00Z');
let secondsLeft = 0;
let role = 'publisher';
let incidents = 1;
let templates: object[] = [];
let postmortems: object[] = [];
let api: FakeApi;
let server: Child;
let browser: Browser;
beforeAll(async () => {
  await buildConsole();
  api = await startFakeApi(answers);
  const settings = { CANDOR_SECRET: 's'.repeat(32), CANDOR_ADMIN_PORT: '0', CANDOR_LOG_LEVEL: 'silent' };
  server = await startChild('admin', { ...settings, CANDOR_API_URL: api.url });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.stop();
  api.close();
});

/** What the api says at a moment that it is told: so no test waits for minutes to pass. */
function answers() {
  const page = { name: 'Status', url: 'http://localhost:9', timeZone: 'Etc/UTC', about: null, languages: ['en'] };
  const now = new Date(DUE - secondsLeft * 1000).toISOString();
  const publishing = { publishedIndex: 5, recordIndex: 5, lagMs: 0, problem: null, renewing: null, isElsewhere: false };
  const open = ['Mail is late', 'Calls drop', 'Maps are blank'].slice(0, incidents).map((title, nth) => ({
    ...{ incidentId: `incident000${nth}`, title, status: 'identified', open: true, severity: null, impact: 'major' },
    ...{ startedAt: '2024-04-03T17:00:00.000Z', updatedAt: '2024-04-03T18:00:00.000Z', resolvedAt: null },
    ...{ claims: [], lastSaid: 5, backfilled: false },
    promise: { due: new Date(DUE + nth * 3_600_000).toISOString(), state: secondsLeft < -120 ? 'late' : 'due' },
  }));
  return {
    'session.signIns': { signIns: [] },
    'session.me': { kind: 'operator', id: 'one', name: 'Ana', email: 'a@example.com', role },
    'now.read': {
      page,
      now,
      publishing,
      open: open.toReversed(),
      recent: [],
      postmortems,
      reviews: [],
      maintenances: [],
    },
    'maintenance.list': { maintenances: [], next: null },
    'features.read': { products: [] },
    'templates.read': { templates },
    'page.read': { ...page, imprint: null },
    'incidents.list': { incidents: [], next: null },
  };
}

/** A screen's promise as it comes from the server, without scripts: its phase and its words. */
async function strip(path = '/features') {
  const html = await (await fetch(server.ready.url + path)).text();
  const [, phase, inside = ''] = /<section[^>]*data-phase="(\w+)"[^>]*>(.*?)<\/section>/s.exec(html) ?? [];
  return { phase, words: plain(inside) };
}

function plain(html: string): string {
  return html
    .replaceAll('<!-- -->', '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\s\u00A0]+/g, ' ');
}

describe('the promise on every screen', () => {
  it.each([
    [1080, 'calm', 'Mail is late : next update by 18:30 , in 18 min'],
    [299, 'soon', 'in 4 min 59 s'],
    [59, 'last', 'in 59 s'],
    [-20, 'now', 'was due at 18:30 : kept if you publish within 1 min 40 s'],
    [-121, 'late', 'is 2 min 1 s late , promised by 18:30'],
  ])('%i s before it is due is %s, also without JavaScript', async (left, phase, words) => {
    secondsLeft = left;
    for (const path of ['/', '/features', '/account']) {
      const shown = await strip(path);
      expect(shown.phase).toBe(phase);
      expect(shown.words).toContain(words);
    }
  });

  it('is the most urgent of several', async () => {
    [secondsLeft, incidents] = [600, 3];
    expect((await strip()).words).toMatch(/Mail is late .* and 2 more/);
    incidents = 1;
  });

  it('offers a holding update to publishers alone, in the words of the team', async () => {
    expect((await strip()).words).toContain('There is nothing new to report yet. Next update by 18:50 , in 30 min');
    const words = 'Still at *[incident]*. The next update comes by [next update].';
    templates = [{ templateId: 'template0001', use: 'incident', name: 'Hold', status: null, title: null, text: words }];
    expect((await strip()).words).toContain('Still at Mail is late . The next update comes by 18:50 UTC');
    role = 'responder';
    expect((await strip()).words).not.toContain('Still at');
    [role, templates] = ['publisher', []];
  });
});

it('shows on every screen a postmortem that is due today, or late, and no other', async () => {
  const owed = (due: string, state: string) => [{ incidentId: 'incident0009', title: 'Feeds broke', due, state }];
  incidents = 0;
  secondsLeft = 0;
  const shown = async () => {
    const html = await (await fetch(`${server.ready.url}/features`)).text();
    const [, inside = ''] = /<section aria-label="Promised postmortem"[^>]*>(.*?)<\/section>/s.exec(html) ?? [];
    return plain(inside).trim();
  };
  postmortems = owed('2024-04-04T23:59:00.000Z', 'due');
  expect(await shown()).toBe('');
  postmortems = owed('2024-04-03T23:59:00.000Z', 'due');
  expect(await shown()).toBe('Postmortem of Feeds broke due by 23:59 , in 5 h 29 min');
  postmortems = owed('2024-04-02T23:59:00.000Z', 'late');
  expect(await shown()).toBe('Postmortem of Feeds broke is 18 h 31 min late , promised by 2 April, 23:59');
  [incidents, postmortems] = [1, []];
});

describe('in a browser', () => {
  let context: BrowserContext;
  beforeAll(async () => {
    context = await browser.newContext();
    await context.grantPermissions(['notifications'], { origin: server.ready.url });
    await context.addInitScript(() => {
      class Told extends Notification {
        constructor(title: string, options?: NotificationOptions) {
          super(title, options);
          localStorage.told = [localStorage.told, title.replaceAll('\u00A0', ' ')].filter(Boolean).join('|');
        }
      }
      globalThis.Notification = Told;
    });
  });
  afterAll(() => context.close());

  const told = (page: Page) => page.evaluate(() => localStorage.told ?? '');
  const open = async (left: number, path = '/features') => {
    secondsLeft = left;
    const page = await context.newPage();
    await page.goto(server.ready.url + path);
    return page;
  };

  it('counts on in the strip and in the title of the tab, on each screen', async () => {
    const page = await open(250);
    const section = page.getByRole('region', { name: 'The most urgent promise' });
    const first = await section.locator('strong').textContent();
    await until(async () => (await section.locator('strong').textContent()) !== first, 'it counts');
    await until(async () => /^\(\d min \d+ s\) Features · Candor$/.test(normal(await page.title())), 'the tab counts');
    await page.getByRole('link', { name: 'Templates' }).click();
    await until(async () => /^\(\d min \d+ s\) Templates · Candor$/.test(normal(await page.title())), 'so here');
    await page.close();
  });

  it('rings at no time before somebody asked for it', async () => {
    const page = await open(250, '/account');
    await page.getByText('The alarm is off. This browser would let').waitFor();
    expect(await told(page)).toBe('');
    await page.getByRole('button', { name: 'Turn the alarm on' }).click();
    await page.getByText('The alarm is on.').waitFor();
    await until(async () => /^Update due in \d min \d+ s$/.test(await told(page)), 'it rings');
    await expectNoAxeViolations(page);
    await page.close();
  });

  it('rings once at each moment, however many tabs are open', async () => {
    const kept = await open(249);
    await kept.evaluate(() => {
      localStorage.told = '';
    });
    for (const [place, left] of [40, -30, -130].entries()) {
      const tabs = await Promise.all([open(left), open(left), open(left)]);
      const rings = async () => (await told(kept)).split('|').filter(Boolean).length;
      await until(async () => (await rings()) > place, `it rings at ${left}`);
      for (const tab of tabs) await tab.close();
    }
    expect((await told(kept)).replace(/\d+ s/, '40 s')).toBe(
      'Update due in 40 s|Update due now|Update late: readers are told',
    );
    await kept.close();
  });
});

function normal(title: string): string {
  return title.replaceAll('\u00A0', ' ');
}
