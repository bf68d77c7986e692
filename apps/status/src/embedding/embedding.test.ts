import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AsOf } from '@candor/site';
import { openSite, policyFor } from '@candor/site';
import { PLAIN_ASSETS } from '@candor/site/testing';
import type { Browser, Page } from '@candor/testbed';
import { launchBrowser, until } from '@candor/testbed';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { openHostPage } from '../testing/host-page.ts';
import type { TestSite } from '../testing/open-test-site.ts';
import { openTestSite } from '../testing/open-test-site.ts';
import { FIRST_FILES } from '../testing/pages.ts';
import { openStaticHost } from '../testing/static-host.ts';

const asset = (name: string) =>
  readFileSync(createRequire(import.meta.url).resolve(`@candor/site/assets/${name}`), 'utf8');
const ASSETS = {
  ...PLAIN_ASSETS,
  style: '',
  script: '',
  record: '',
  widget: { script: asset('widget.js'), style: asset('widget.css') },
};
/** The files that others embed, of a page of which nothing was told yet. */
const EMBEDDED = ['widget.js', 'widget.json', 'widget/index.html', 'badge.svg'];
const NOTHING_TOLD = 'Nothing has been told here yet';
const MINUTE = 60_000;
/** Shorter than the widget waits for an answer: those come by the real clock. */
const STEP = 9_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

const agoInIso = (milliseconds: number) => new Date(Date.now() - milliseconds).toISOString();

function embeddedFiles(): Record<string, string> {
  const rendered = openSite(ASSETS);
  const asOf: AsOf = { day: '2025-02-11', release: 'test', assets: ASSETS };
  return Object.fromEntries(EMBEDDED.map((path) => [path, rendered.render(path, asOf) as string]));
}

/** A readers' site on an origin of its own, and a strict page of another one that embeds all there is. */
async function openBoth(): Promise<{ site: TestSite; host: string }> {
  const { publisher } = await openTestSite();
  const rendered = openSite(ASSETS);
  await publisher.begin({ ...FIRST_FILES, ...embeddedFiles() });
  await publisher.beat(agoInIso(0));
  await publisher.finish('page', { policy: policyFor(ASSETS, rendered.model.looks) });
  const site = await openTestSite({ publisher });
  const policy = [
    "default-src 'none'",
    ...['script', 'connect', 'frame', 'img'].map((kind) => `${kind}-src ${site.url}`),
  ];
  const host = await openHostPage(
    `<candor-status><a href="${site.url}" target="_blank" rel="noopener">Status of Harbour Mail</a></candor-status>
    <script async src="${site.url}/widget.js"></script>
    <iframe src="${site.url}/widget" title="Status"></iframe>
    <img src="${site.url}/badge.svg" alt="Status">`,
    policy.join('; '),
  );
  return { site, host };
}

/** Opens a page in a browser of its own; whatever its console complains of is kept. */
async function visit(address: string, options = {}): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext(options);
  onTestFinished(() => context.close());
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.clock.install();
  await page.goto(address);
  return { page, complaints };
}

const line = (page: Page) => page.locator('candor-status [role=status]');
const fallback = (page: Page) => page.getByText('Status of Harbour Mail');

test('a strict page of another origin shows widget, frame and badge', async () => {
  const { site, host } = await openBoth();
  const { page, complaints } = await visit(host);
  await until(() => line(page).isVisible(), 'the widget speaks');
  expect(await line(page).textContent()).toBe(NOTHING_TOLD);
  expect(await line(page).locator('a').getAttribute('target')).toBe('_blank');
  expect(await line(page).locator('svg path').getAttribute('fill')).toMatch(/^#/);
  expect(
    await line(page)
      .locator('svg')
      .evaluate((mark) => mark.getBoundingClientRect().width),
  ).toBeLessThan(20);
  expect(await fallback(page).isVisible()).toBe(false);
  const frame = page.frameLocator('iframe').locator('candor-status');
  expect(await frame.getByRole('link', { name: NOTHING_TOLD }).isVisible()).toBe(true);
  const width = await page
    .locator('img')
    .evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth);
  expect(width).toBeGreaterThan(50);
  expect(complaints).toEqual([]);
  expect(await page.context().cookies()).toEqual([]);
  expect(site.url).not.toBe(host);
});

test('without script the link of the embedding page stands, and the frame reads', async () => {
  const { host } = await openBoth();
  const { page } = await visit(host, { javaScriptEnabled: false });
  expect(await fallback(page).isVisible()).toBe(true);
  expect(await page.frameLocator('iframe').getByRole('link', { name: NOTHING_TOLD }).isVisible()).toBe(true);
});

test('a new word is taken over within about a minute, and spoken', async () => {
  const { site, host } = await openBoth();
  const { page } = await visit(host);
  await until(() => line(page).isVisible(), 'the widget speaks');
  const told = JSON.parse((await site.ask('/widget.json')).text);
  const words = 'Major outage: <b>Mail</b> is not being sent';
  const url = `${site.url}/incidents/abcdefghijkl`;
  await site.publisher.publish({ 'widget.json': JSON.stringify({ ...told, words, url }) });
  await until(async () => (await site.ask('/widget.json')).text.includes(words), 'it is served');
  await until(async () => {
    // The reader's clock runs ahead of the real one here, and the api lives on by it.
    await site.publisher.beat(await page.evaluate(() => new Date().toISOString()));
    await page.clock.runFor(STEP);
    return (await line(page).textContent()) === words;
  }, 'the widget says so');
  expect(await line(page).getByRole('link').getAttribute('href')).toBe(url);
});

test('an origin that is down leaves the link of the embedding page', async () => {
  const { site, host } = await openBoth();
  const { page } = await visit(host);
  await until(() => line(page).isVisible(), 'the widget speaks');
  await site.close();
  await until(async () => {
    await page.clock.runFor(STEP);
    return fallback(page).isVisible();
  }, 'the link is back');
  expect(await line(page).count()).toBe(0);
});

test('a record that is known to be old is not told as news', async () => {
  const { site, host } = await openBoth();
  const old = agoInIso(10 * MINUTE);
  await site.publisher.beat(old);
  await until(async () => (await site.ask('/heartbeat.json')).text.includes(old), 'it is known');
  const { page } = await visit(host);
  await page.frameLocator('iframe').getByText(NOTHING_TOLD).waitFor();
  expect(await fallback(page).isVisible()).toBe(true);
});

test('answers that go on coming are no news either once the heartbeat among them is old by the reader’s clock', async () => {
  const { site, host } = await openBoth();
  const { page } = await visit(host);
  await until(() => line(page).isVisible(), 'the widget speaks');
  await until(async () => {
    await page.clock.runFor(STEP);
    return fallback(page).isVisible();
  }, 'the link is back');
  expect(Number((await site.ask('/widget.json')).headers['candor-age'])).toBeLessThan(300);
});

test.each([
  ['lives', 'speaks', () => JSON.stringify({ at: agoInIso(MINUTE), index: 1 })],
  ['is long dead', 'stays silent', () => JSON.stringify({ at: agoInIso(10 * MINUTE), index: 1 })],
  ['said no time', 'stays silent', () => JSON.stringify({ at: 'soon', index: 1 })],
  ['never said so', 'stays silent', () => undefined],
])('on a static host, of an api that %s, the widget %s', async (_, does, heartbeat) => {
  const beat = heartbeat();
  const site = await openStaticHost({ ...embeddedFiles(), ...(beat !== undefined && { 'heartbeat.json': beat }) });
  const host = await openHostPage(
    `<candor-status><a href="${site.url}">Status of Harbour Mail</a></candor-status>
    <script async src="${site.url}/widget.js"></script>`,
    `script-src ${site.url}; connect-src ${site.url}`,
  );
  const { page } = await visit(host);
  // What it was told first is judged by the time that it asks again.
  await until(async () => {
    await page.clock.runFor(STEP);
    return site.asked.filter((path) => path === 'heartbeat.json').length > 1;
  }, 'it asked twice');
  expect(await line(page).isVisible()).toBe(does === 'speaks');
  expect(await fallback(page).isVisible()).toBe(does !== 'speaks');
});
