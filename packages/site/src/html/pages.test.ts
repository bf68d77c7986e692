import { gzipSync } from 'node:zlib';
import type { Browser, Page } from '@candor/testbed';
import { expectNoAxeViolations, launchBrowser } from '@candor/testbed';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { dressOf } from './document/dress.ts';
import { Author } from './testing/author.ts';
import {
  aCompletedMaintenance,
  aHostileMaintenance,
  aMaintainedPage,
  aMaintenanceNotBegun,
  aMaintenanceToldLate,
  anOverrunningMaintenance,
  aReplannedMaintenance,
} from './testing/maintenance-stories.ts';
import { ASSETS, filesOf } from './testing/open-story.ts';
import { aHostilePostmortem, aRevisedPostmortem } from './testing/postmortem-stories.ts';
import type { ServedPages } from './testing/serve-pages.ts';
import { servePages } from './testing/serve-pages.ts';
import {
  aHostilePage,
  aLongHistory,
  anImprintedPage,
  anOutage,
  aQuietPage,
  aResolvedOutage,
  aWideOutage,
} from './testing/stories.ts';

const outage = anOutage(aQuietPage({ about: 'This page is **made up**. [Why?](https://example.com)' }));
const over = aResolvedOutage();
const long = aLongHistory();
const wide = aWideOutage();
const hostile = aHostilePage();
const imprinted = anImprintedPage();
const maintained = aMaintainedPage();
const overrunning = anOverrunningMaintenance();
const replanned = aReplannedMaintenance();
const completed = aCompletedMaintenance();
const notBegun = aMaintenanceNotBegun();
const toldLate = aMaintenanceToldLate();
const hostileWork = aHostileMaintenance();
const revised = aRevisedPostmortem();
const hostilePostmortem = aHostilePostmortem();

type Case = readonly [name: string, author: Author, address: string];

/** States in which a page looks different than where much has happened: that is seen in each of its ways beside. */
const looks: readonly Case[] = [
  ['nothing told yet', new Author(), '/'],
  ['home in an outage', outage.author, '/'],
  ['an open incident', outage.author, `/incidents/${outage.id}`],
  ['a resolved incident', over.author, `/incidents/${over.id}`],
  ['an incident of forty features', wide.author, `/incidents/${wide.id}`],
  ['hostile incident', hostile.author, `/incidents/${hostile.id}`],
  ['home with maintenance', maintained.author, '/'],
  ['a maintenance that overruns', overrunning.author, `/maintenance/${overrunning.id}`],
  ['a maintenance that was moved', replanned.author, `/maintenance/${replanned.id}`],
  ['hostile maintenance', hostileWork.author, `/maintenance/${hostileWork.id}`],
  ['a postmortem', revised.author, `/postmortems/${revised.id}`],
  ['a hostile postmortem', hostilePostmortem.author, `/postmortems/${hostilePostmortem.id}`],
  ['the list of postmortems', revised.author, '/postmortems'],
];

const states: readonly Case[] = [
  ...looks,
  ['history', long.author, '/history'],
  ['a month', long.author, '/history/2025-02'],
  ['about', imprinted, '/about'],
  ['follow', imprinted, '/follow'],
  ['no page', outage.author, '/no/such/page'],
  ['the list of maintenance', maintained.author, '/maintenance'],
  ['home in quiet times', aQuietPage(), '/'],
  ['home with an incident watched', long.author, '/'],
  ['an incident told afterwards', long.author, `/incidents/${long.told}`],
  ['history with nothing in it', aQuietPage(), '/history'],
  ['no postmortem', aQuietPage(), '/postmortems'],
  ['a postmortem that was revised', revised.author, `/postmortems/${revised.id}/1`],
  ['about with nothing said', new Author(), '/about'],
  ['hostile about', hostile.author, '/about'],
  ['hostile follow', hostile.author, '/follow'],
  ['hostile home', hostile.author, '/'],
  ['hostile list of maintenance', hostileWork.author, '/maintenance'],
  ['a year of maintenance', maintained.author, '/maintenance/2025'],
  ['a completed maintenance', completed.author, `/maintenance/${completed.id}`],
  ['a maintenance told late', toldLate.author, `/maintenance/${toldLate.id}`],
  ['a maintenance that has not begun', notBegun.author, `/incidents/${notBegun.id}`],
];

let browser: Browser;
let served: ServedPages;

beforeAll(async () => {
  browser = await launchBrowser();
  served = await servePages();
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

interface Outline {
  readonly levels: number[];
  readonly protocols: string[];
  readonly ids: string[];
}

const OUTLINE = `({
  levels: [...document.querySelectorAll('main :is(h1, h2, h3, h4, h5, h6)')].map((it) => Number(it.localName[1])),
  protocols: [...document.links].map((it) => it.protocol),
  ids: [...document.querySelectorAll('[id]')].map((it) => it.id),
})`;

/** What no text may become. */
const FOREIGN =
  'img, iframe, object, embed, form, input, [style], [onerror], [onmouseover], body script:not(#words), body style';

async function open(author: Author, address: string, options: { isScripted?: boolean } = {}): Promise<Page> {
  served.publish(filesOf(author), author.record.length);
  const context = await browser.newContext({ javaScriptEnabled: options.isScripted ?? true });
  const page = await context.newPage();
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('dialog', (dialog) => problems.push(dialog.message()));
  page.on('console', (message) => {
    if (message.type() === 'error' && !message.text().includes('404')) problems.push(message.text());
  });
  await page.goto(served.url + address);
  return page;
}

const problems: string[] = [];

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  expect(problems.splice(0)).toEqual([]);
});

test.each(looks)('%s can be read by everybody, on a narrow screen too', async (_name, author, address) => {
  const page = await open(author, address);
  await expectNoAxeViolations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNoAxeViolations(page);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(320);
});

test.each(states)('%s is one text in order, whatever stands in its texts', async (_name, author, address) => {
  const page = await open(author, address);
  const { levels, protocols, ids } = await page.evaluate<Outline>(OUTLINE);
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
  for (const [place, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[place - 1] ?? 0) + 1);
  // An address that is none, as a hostile page's own, leads nowhere.
  for (const protocol of protocols) expect(['http:', 'https:', 'mailto:', 'tel:', 'webcal:', ':']).toContain(protocol);
  expect(new Set(ids).size).toBe(ids.length);
  expect(await page.locator('main').count()).toBe(1);
  expect(await page.title()).toMatch(/^\S.* · \S/);
  expect(await page.locator(FOREIGN).count()).toBe(0);
  expect(await page.locator('script:not([type$="json"]), style').count()).toBe(2);
});

test.each([
  ['home', '/'],
  ['an incident', `/incidents/${outage.id}`],
])('%s tells what matters without the script', async (_name, address) => {
  const plain = await open(outage.author, address, { isScripted: false });
  const text = await plain.locator('main').textContent();
  for (const told of [
    'Critical impact · identified',
    'Mail is not being sent or received',
    '22:20 UTC',
    'by 00:45 UTC',
  ])
    expect(text).toContain(told);
});

test('the first view of an incident with ten updates is small, with everything in it', () => {
  const { author, id } = anOutage();
  for (const minute of [20, 25, 30, 35, 40, 45]) {
    const text = `At minute ${minute} we can say a little more than before: region ${minute} is back, the next follows.`;
    author.at(`2025-02-12T01:${minute}Z`).update(id, { status: 'identified', text, nextUpdateBy: '2025-02-12T02:00Z' });
  }
  const file = filesOf(author).get(`incidents/${id}/index.html`) ?? '';
  expect(file.split('<li class=').length).toBeGreaterThan(10);
  expect(gzipSync(file).length).toBeLessThan(7_000);
  const maintenance = filesOf(completed.author).get(`maintenance/${completed.id}/index.html`) ?? '';
  expect(gzipSync(maintenance).length).toBeLessThan(7_000);
  expect(gzipSync(dressOf(ASSETS).script).length).toBeLessThan(4_096);
});
