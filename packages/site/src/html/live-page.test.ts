import type { Browser, BrowserContext, Page } from '@candor/testbed';
import { launchBrowser, until } from '@candor/testbed';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { Author } from './testing/author.ts';
import { aComingMaintenance } from './testing/maintenance-stories.ts';
import { ASSETS, fileOf, filesOf } from './testing/open-story.ts';
import type { Gate, ServedPages } from './testing/serve-pages.ts';
import { servePages } from './testing/serve-pages.ts';
import { anOutage, aQuietPage, aWideOutage } from './testing/stories.ts';

let browser: Browser;
let context: BrowserContext;
let served: ServedPages;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  served = await servePages();
  publish(anOutage().author);
});
afterEach(async () => {
  await context.close();
  await served.stop();
});

const { id } = anOutage();
const PATH = `incidents/${id}/index.html`;

/** Opens a page of the outage and waits for its stream. */
async function open(address = `/incidents/${id}`, timezoneId = 'UTC'): Promise<Page> {
  context = await browser.newContext({ timezoneId, viewport: { width: 800, height: 500 } });
  const page = await context.newPage();
  await page.goto(served.url + address);
  await until(() => served.streams().length === 1, 'the page listens');
  return page;
}

/** The outage with one more update, and what open pages are told of it. */
function oneMore(text = 'Sending works again.') {
  const { author } = anOutage();
  author.at('2025-02-12T00:30Z').update(id, { status: 'monitoring', text, features: { Sending: 'operational' } });
  const index = author.record.length;
  return { author, change: { index, kind: 'update', paths: ['favicon.svg', 'index.html', PATH] } };
}

function publish(author: Author): void {
  served.publish(filesOf(author), author.record.length);
}

/** How often the page of the outage was asked for. */
const timesAsked = () => served.asked.filter((path) => path === PATH).length;

const announced = (page: Page) => page.locator('#spoken').textContent();
const banner = (page: Page) => page.locator('#banner').textContent();

test('times are told in the reader’s zone, with the page’s own beside them', async () => {
  const page = await open(undefined, 'Asia/Kolkata');
  const since = page.locator('.facts > div', { hasText: 'Since' });
  expect(await since.locator('time').textContent()).toBe('12 February, 03:50');
  expect(await since.locator('time').getAttribute('title')).toBe('22:20 UTC');
  expect(await since.locator('small').last().textContent()).toBe('22:20 UTC, Tuesday, 11 February 2025');
  expect(await page.getByText('Times are yours; this page’s own are in UTC.').isVisible()).toBe(true);
  // What is under the heading of the 11th is on the 12th here; what belongs to it is on the same day as itself.
  const [newest, oldest] = [page.locator('.line > li').first(), page.locator('.line > li').last()];
  expect(await newest.locator('time').allTextContents()).toEqual(['05:42', '06:15']);
  expect(await oldest.locator('time').allTextContents()).toEqual(['12 February, 03:50', '03:54', '03:40', '04:15']);
});

test.each([
  ['correction', /^An update was corrected, \d\d:\d\d$/],
  ['withdrawal', /^An update was withdrawn, \d\d:\d\d$/],
])('a %s is told as such', async (kind, words) => {
  const page = await open();
  const { author } = anOutage();
  author.at('2025-02-12T00:20Z');
  if (kind === 'withdrawal') author.withdraw(id, 2, 'It was not so.');
  else author.correct(id, 2, { change: 'fact', text: 'It was the network.', reason: 'We looked again.' });
  publish(author);
  served.send('change', { index: author.record.length, kind, paths: [PATH] });
  await until(async () => words.test((await announced(page)) ?? ''), 'it is told');
  expect(await page.getByText('A change to our name servers went wrong').count()).toBe(0);
});

test('a new update and a correction that come together are both told', async () => {
  const page = await open();
  const { author, change } = oneMore();
  author
    .at('2025-02-12T00:32Z')
    .correct(id, 2, { change: 'fact', text: 'It was the network.', reason: 'We looked again.' });
  publish(author);
  served.send('change', { ...change, index: 16 });
  served.send('change', { index: 17, kind: 'correction', paths: [PATH] });
  await until(async () => /^New update, .*\. An update was corrected, /.test((await announced(page)) ?? ''), 'both');
});

test('times are told in UTC on demand, also in what comes new, and back again', async () => {
  const { author, id: elsewhere } = anOutage(aQuietPage({ timeZone: 'Europe/Berlin' }));
  publish(author);
  const page = await open(`/incidents/${elsewhere}`, 'Asia/Kolkata');
  const since = page.locator('.facts > div', { hasText: 'Since' }).locator('time');
  expect(await since.textContent()).toBe('12 February, 03:50');
  await page.getByRole('button', { name: 'Show times in UTC' }).click();
  expect(await since.textContent()).toBe('22:20 UTC');
  author.at('2025-02-12T00:30Z').update(elsewhere, { status: 'monitoring', text: 'Sending works again.' });
  publish(author);
  const paths = [`incidents/${elsewhere}/index.html`];
  served.send('change', { index: author.record.length, kind: 'update', paths });
  const newest = page.locator('.line > li', { hasText: 'Sending works again.' });
  await newest.waitFor();
  expect(await newest.locator('time').first().textContent()).toBe('00:30 UTC');
  await page.getByRole('button', { name: 'Show my own times' }).click();
  expect(await newest.locator('time').first().textContent()).toBe('06:00');
  expect(await since.textContent()).toBe('12 February, 03:50');
});

test('a reader in the page’s zone sees the page’s times as they are, and UTC on demand', async () => {
  const { author, id: elsewhere } = anOutage(aQuietPage({ timeZone: 'Europe/Berlin' }));
  publish(author);
  const page = await open(`/incidents/${elsewhere}`, 'Europe/Berlin');
  const since = page.locator('.facts > div', { hasText: 'Since' }).locator('time');
  const own = await since.textContent();
  expect(own).toBe('23:20 GMT+1');
  await page.getByRole('button', { name: 'Show times in UTC' }).click();
  expect(await since.textContent()).toBe('22:20 UTC');
  await page.getByRole('button', { name: 'Show my own times' }).click();
  expect(await since.textContent()).toBe(own);
});

test('a time in another year keeps its year in the reader’s zone, also on the day of its entry', async () => {
  const { author, id: moved } = aComingMaintenance();
  const window = { from: '2026-03-12T12:00Z', until: '2026-03-12T15:00Z' };
  const features = ['Sending', 'Receiving'];
  publish(author.at('2025-03-12T10:00Z').replan(moved, { ...window, features, reason: 'The disks are late.' }));
  const page = await open(`/maintenance/${moved}`, 'Asia/Kolkata');
  expect(await page.locator('.line > li').first().locator('time').allTextContents()).toEqual([
    '15:30',
    ...['19 March, 04:30', '12 March 2026, 17:30'],
    ...['19 March, 07:30', '12 March 2026, 20:30'],
  ]);
});

test('who lives in the page’s zone sees it as it was written', async () => {
  const page = await open();
  expect(await page.locator('.line time').first().textContent()).toBe('00:12 UTC');
  expect(await page.locator('[data-elsewhere]:visible').count()).toBe(0);
});

test('a new update appears by itself, and is announced', async () => {
  const page = await open();
  expect(served.streams()).toEqual([`/live?since=15&page=${PATH}`]);
  const { author, change } = oneMore();
  publish(author);
  served.send('change', change);
  await page.getByText('Sending works again.').waitFor();
  expect(await announced(page)).toBe('New update, 00:30 UTC');
  expect(await page.title()).toBe('Monitoring: Mail is not being sent or received · Harbour Mail');
  expect(await page.locator('footer').textContent()).toContain('Record 16');
  expect(await page.locator('body').getAttribute('data-index')).toBe('16');
  expect(await page.locator('link[rel=icon]').getAttribute('href')).toBe(`${served.url}/favicon.svg?16`);
});

test('a new update is announced politely, in the language of the page', async () => {
  served.publish(filesOf(anOutage().author, ASSETS, ['en', 'ar']), anOutage().author.record.length);
  const page = await open(`/ar/incidents/${id}`);
  const { author, change } = oneMore();
  served.publish(filesOf(author, ASSETS, ['en', 'ar']), author.record.length);
  served.send('change', { ...change, paths: [`ar/${PATH}`] });
  await page.getByText('Sending works again.').waitFor();
  expect(await announced(page)).toBe('تحديث جديد، 00:30 UTC');
  served.send('tick', { now: Date.parse('2025-02-12T00:39:30Z'), index: 16, age: 301 });
  await until(async () => (await banner(page)) !== '', 'the page warns');
  expect(await banner(page)).toBe('آخر ما وصل هذه الصفحة من مصدرها كان قبل 5\u00A0دقائق. قد تكون متأخرة.');
  expect(await page.locator('#spoken').getAttribute('role')).toBe('status');
});

test('an open maintenance follows, under the address of an incident as well', async () => {
  const story = aComingMaintenance();
  publish(story.author);
  const page = await open(`/incidents/${story.id}`, 'Asia/Kolkata');
  expect(await page.locator('.facts > div', { hasText: 'Planned' }).locator('time').allTextContents()).toEqual([
    '19 March, 04:30',
    '07:30',
  ]);
  served.send('tick', { now: Date.parse('2025-03-18T22:49:30Z'), index: story.author.record.length, age: 1 });
  await page.getByText(', in 10 min').waitFor();
  story.author.at('2025-03-18T23:00Z');
  publish(story.author);
  const paths = [`incidents/${story.id}/index.html`, `maintenance/${story.id}/index.html`];
  served.send('change', { index: story.author.record.length, kind: 'maintenance-update', paths });
  await page.getByText('The maintenance began as planned.').waitFor();
  expect(await page.title()).toBe('In progress: We move mailboxes to new disks · Harbour Mail');
  expect(await page.locator('.facts .state.maintenance').count()).toBe(2);
});

test('focus, scroll and selection stay where they are when news comes', async () => {
  const page = await open();
  const old = page.getByText('Reminders by mail do not arrive either');
  await page.locator('footer a').first().focus();
  await old.selectText();
  await page.evaluate('scrollTo(0, 700)');
  const before = await until(() => old.boundingBox(), 'the old update is shown');
  const { author, change } = oneMore('A long new text. '.repeat(40));
  publish(author);
  served.send('change', change);
  await page.getByText('A long new text.').first().waitFor({ state: 'attached' });
  expect((await old.boundingBox())?.y).toBeCloseTo(before.y, 0);
  expect(await page.evaluate('getSelection().toString()')).toContain('Reminders by mail');
  expect(await page.evaluate('document.activeElement.textContent')).toBe('About this page');
});

test('details that a reader opened stay open', async () => {
  const { author, id: wide } = aWideOutage();
  publish(author);
  const page = await open(`/incidents/${wide}`);
  await page.locator('.facts summary').click();
  const index = author.record.length + 1;
  author.at('2025-02-11T23:00Z').update(wide, { status: 'identified', text: 'We know why.' });
  publish(author);
  served.send('change', { index, kind: 'update', paths: [`incidents/${wide}/index.html`] });
  await page.getByText('We know why.').waitFor();
  expect(await page.locator('.facts').getByText('Region 33').isVisible()).toBe(true);
});

test('what a reader typed to check the record by stays when its page is renewed, also with more above it', async () => {
  const author = aQuietPage();
  author.at('2025-03-01T09:00Z');
  const nextUpdateBy = '2025-03-01T09:30Z';
  author.declare('Mail is late', { status: 'investigating', text: 'We look.', nextUpdateBy });
  publish(author);
  const page = await open('/record');
  const kept = page.locator('#check-record input');
  await kept.fill('12 · 5ace 243a');
  author.at('2025-03-01T09:33Z');
  publish(author);
  served.send('change', { index: author.record.length, kind: 'promise-late', paths: ['record/index.html'] });
  await page.locator('#late').waitFor();
  expect(await kept.inputValue()).toBe('12 · 5ace 243a');
  expect(await page.evaluate('document.activeElement.name')).toBe('head');
});

test('an answer older than the news is asked for again', async () => {
  const page = await open();
  const { author, change } = oneMore();
  served.send('change', change);
  await until(() => timesAsked() >= 3, 'the page has asked twice in vain');
  expect(await page.getByText('Sending works again.').count()).toBe(0);
  publish(author);
  await page.getByText('Sending works again.').waitFor();
  const askedSoFar = timesAsked();
  served.send('tick', { now: Date.parse('2025-02-12T00:31Z'), index: change.index, age: 1 });
  await page.getByText(', for 2 h 11 min').waitFor();
  expect(timesAsked()).toBe(askedSoFar);
});

test('what is old or about other pages is left alone', async () => {
  const page = await open();
  const asked = timesAsked();
  served.send('change', { index: 9, kind: 'update', paths: [PATH] });
  served.send('change', { index: 16, kind: 'update', paths: ['incidents/another/index.html', 'index.html'] });
  served.send('tick', { now: Date.parse('2025-02-12T00:31Z'), index: 16, age: 1 });
  await page.getByText(', for 2 h 11 min').waitFor();
  expect(timesAsked()).toBe(asked);
});

test('who is told that something was missed asks until the answer is new enough, and no longer', async () => {
  const page = await open();
  const { author, change } = oneMore();
  const missed = { index: change.index, kind: 'many', paths: ['*'] };
  served.send('change', missed);
  served.send('tick', { now: Date.parse('2025-02-12T00:30Z'), index: change.index, age: 1 });
  await until(() => timesAsked() >= 3, 'the page has asked twice in vain');
  publish(author);
  await page.getByText('Sending works again.').waitFor();
  const asked = timesAsked();
  served.cut();
  await until(() => served.streams()[0]?.startsWith('/live?since=16&'), 'the page goes on from there');
  served.send('tick', { now: Date.parse('2025-02-12T00:31Z'), index: 16, age: 1 });
  await page.getByText(', for 2 h 11 min').waitFor();
  expect(timesAsked()).toBe(asked);
});

test('a record that takes the place of another is shown, also when it is shorter', async () => {
  const page = await open();
  const other = new Author().at('2025-02-11T22:00Z').page('Another record');
  served.publish(new Map([[PATH, filesOf(other).get('index.html') ?? '']]), 1);
  served.send('change', { index: 1, kind: 'many', paths: ['*'] });
  await page.getByText('Another record').waitFor();
});

test('new settings reach every page, told as everything', async () => {
  const page = await open();
  const { author } = anOutage();
  author.page('Harbour Post', { about: 'We have a new name.' });
  publish(author);
  served.send('change', { index: author.record.length, kind: 'page', paths: ['*'] });
  await page.getByText('We have a new name.').waitFor();
  expect(await announced(page)).toMatch(/^This page changed, \d\d:\d\d$/);
});

test('lengths of time run on the server’s clock, and only once it was heard', async () => {
  const page = await open();
  expect(await page.locator('[data-for]').textContent()).toBe('');
  served.send('tick', { now: Date.parse('2025-02-12T00:39:30Z'), index: 15, age: 3 });
  await page.getByText('22:20 UTC, for 2 h 19 min').waitFor();
  await page.getByText('by 00:45 UTC, in 5 min').waitFor();
  served.send('tick', { now: Date.parse('2025-02-12T00:45:30Z'), index: 15, age: 3 });
  await page.getByText('by 00:45 UTC, due now').waitFor();
  served.send('tick', { now: Date.parse('2025-02-12T00:57:30Z'), index: 15, age: 3 });
  await page.getByText('by 00:45 UTC, 12 min late').waitFor();
});

test('a page that may be behind says so, and stops saying so', async () => {
  const page = await open();
  served.send('tick', { now: Date.parse('2025-02-12T00:39Z'), index: 15, age: null });
  await page.getByText('for 2 h 19 min').waitFor();
  expect(await banner(page)).toBe('');
  served.send('tick', { now: Date.parse('2025-02-12T00:40Z'), index: 15, age: 301, limit: 600 });
  await page.getByText('for 2 h 20 min').waitFor();
  expect(await banner(page)).toBe('');
  served.send('tick', { now: Date.parse('2025-02-12T00:40Z'), index: 15, age: 301, limit: 120 });
  await until(async () => (await banner(page)) !== '', 'the page warns');
  expect(await banner(page)).toBe('This page last heard from its source 5\u00A0min ago. It may be behind.');
  served.send('tick', { now: Date.parse('2025-02-12T00:41Z'), index: 15, age: 2 });
  await until(async () => (await banner(page)) === '', 'the warning goes');
});

test('a lost connection is told after a minute, and quietly made good', async () => {
  context = await browser.newContext({ timezoneId: 'UTC' });
  const page = await context.newPage();
  await page.clock.install({ time: '2025-02-12T00:20:00Z' });
  await page.goto(`${served.url}/incidents/${id}`);
  await until(() => served.streams().length === 1, 'the page listens');
  const { author, change } = oneMore();
  await context.setOffline(true);
  served.cut({ status: 502 });
  await page.clock.runFor(70_000);
  await until(async () => (await banner(page)) !== '', 'the page warns');
  const lost = 'Last heard from the server 1\u00A0min ago. You are reading what was told until then.';
  expect(await banner(page)).toBe(lost);
  expect(await announced(page)).toBe(lost);
  await page.clock.runFor(180_000);
  expect(await banner(page)).toBe(lost.replace('1', '4'));
  // Who hears the page instead of seeing it is not told each minute.
  expect(await announced(page)).toBe(lost);
  publish(author);
  served.cut();
  await context.setOffline(false);
  await until(async () => {
    await page.clock.runFor(5_000);
    return served.streams().length === 1;
  }, 'the page listens again');
  served.send('change', change);
  served.send('tick', { now: Date.parse('2025-02-12T00:31Z'), index: 16, age: 1 });
  await until(async () => {
    await page.clock.runFor(1_000);
    return (await page.getByText('Sending works again.').count()) > 0 && (await banner(page)) === '';
  }, 'the page has caught up');
});

test.each<[string, Gate]>([
  ['forbidden', { status: 403 }],
  ['kept back by something on the way', 'held'],
  ['away', { status: 502 }],
  ['full', { status: 503, headers: { 'retry-after': '120' } }],
])('where the stream is %s, the page asks by itself, and says how old it is', async (_, gate) => {
  served.cut(gate);
  served.beat('2025-02-12T00:19:50Z');
  context = await browser.newContext({ timezoneId: 'UTC' });
  const page = await context.newPage();
  await page.clock.install({ time: '2025-02-12T00:20:00Z' });
  await page.goto(`${served.url}/incidents/${id}`);
  publish(oneMore().author);
  await until(async () => {
    await page.clock.runFor(2_000);
    return (await page.getByText('Sending works again.').count()) > 0;
  }, 'the page has found the news');
  // The page hears from its server, and its server has heard nothing of the source since last year.
  await until(async () => {
    await page.clock.runFor(2_000);
    return /^This page last heard from its source \d+\sdays/.test((await banner(page)) ?? '');
  }, 'the page warns');
});

test('who is turned away comes back when the server said, and asks until then', async () => {
  served.cut({ status: 503, headers: { 'retry-after': '120' } });
  served.beat('2025-02-12T00:19:50Z');
  context = await browser.newContext({ timezoneId: 'UTC' });
  const page = await context.newPage();
  await page.clock.install({ time: '2025-02-12T00:20:00Z' });
  await page.goto(`${served.url}/incidents/${id}`);
  await until(() => served.callers() === 1, 'the page is turned away');
  const asked = timesAsked();
  for (let seconds = 0; seconds < 110; seconds += 5) {
    await page.clock.runFor(5_000);
    await page.evaluate('fetch("robots.txt")');
  }
  expect(served.callers()).toBe(1);
  expect(timesAsked()).toBeGreaterThan(asked + 1);
  served.cut();
  await until(async () => {
    await page.clock.runFor(5_000);
    return served.streams().length === 1;
  }, 'the page listens');
});

test('a stream that has fallen silent is given up, and another one asked for', async () => {
  context = await browser.newContext({ timezoneId: 'UTC' });
  const page = await context.newPage();
  await page.clock.install({ time: '2025-02-12T00:20:00Z' });
  await page.goto(`${served.url}/incidents/${id}`);
  await until(() => served.streams().length === 1, 'the page listens');
  served.send('tick', { now: Date.parse('2025-02-12T00:39:30Z'), index: 15, age: 3 });
  await page.getByText(', for 2 h 19 min').waitFor();
  const since = served.callers();
  await until(async () => {
    await page.clock.runFor(5_000);
    return served.callers() > since && served.streams().length === 1;
  }, 'another stream is open');
});

test('open pages spread what they ask for after a change as the server says, and ask at once for what they missed', async () => {
  context = await browser.newContext({ timezoneId: 'UTC' });
  const page = await context.newPage();
  await page.clock.install({ time: '2025-02-12T00:20:00Z' });
  await page.addInitScript('Math.random = () => 0.999');
  await page.goto(`${served.url}/incidents/${id}`);
  await until(() => served.streams().length === 1, 'the page listens');
  const tick = { now: Date.parse('2025-02-12T00:39:30Z'), age: 3, spread: 9_000 };
  served.send('tick', { ...tick, index: 15 });
  await page.getByText(', for 2 h 19 min').waitFor();
  const { author, change } = oneMore();
  publish(author);
  const asked = timesAsked();
  served.send('change', { ...change, spread: 60_000 });
  served.send('tick', { ...tick, now: tick.now + 60_000, index: 16 });
  await page.getByText(', for 2 h 20 min').waitFor();
  await page.clock.runFor(45_000);
  expect(timesAsked()).toBe(asked);
  await page.clock.runFor(20_000);
  await page.getByText('Sending works again.').waitFor();

  served.cut();
  await until(async () => {
    await page.clock.runFor(1_000);
    return served.streams().length === 1;
  }, 'the page listens again');
  author.at('2025-02-12T00:40Z').update(id, { status: 'monitoring', text: 'It still works.' });
  publish(author);
  served.send('change', { ...change, index: 17, spread: 60_000 });
  await until(async () => {
    await page.clock.runFor(1);
    return (await page.getByText('It still works.').count()) > 0;
  }, 'what was missed is there at once');
});

test('a hidden page holds no stream, and listens again when it is looked at', async () => {
  const page = await open();
  const hide = (isHidden: boolean) =>
    page.evaluate(`Object.defineProperty(document, 'hidden', { value: ${isHidden}, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'))`);
  await hide(true);
  await until(() => served.streams().length === 0, 'the stream is closed');
  await hide(false);
  await until(() => served.streams().length === 1, 'the page listens again');
});

test('an address without a page listens to nothing, and tells its time', async () => {
  const { author } = anOutage(aQuietPage({ about: 'Since {{t 2025-02-11T22:20Z}}.' }));
  publish(author);
  context = await browser.newContext({ timezoneId: 'Asia/Kolkata' });
  const page = await context.newPage();
  await page.goto(`${served.url}/nowhere/at/all`);
  await page.locator('.about time[title]').waitFor();
  expect(await page.locator('.about').textContent()).toBe('Since 12 February 2025, 03:50.');
  expect(served.streams()).toEqual([]);
});

test('what the address of a moment hides is not announced as new', async () => {
  const { author } = anOutage();
  const replay = `/incidents/${id}/replay`;
  const page = await open(`${replay}#at-12`);
  author.at('2025-02-12T00:30Z').update(id, { status: 'monitoring', text: 'Sending works again.' });
  publish(author);
  const index = author.record.length;
  served.send('change', { index, kind: 'update', paths: [`incidents/${id}/replay/index.html`] });
  await page.locator(`#at-${index}`).waitFor({ state: 'attached' });
  expect(await page.locator('.fresh').count()).toBe(0);
  expect(await announced(page)).toMatch(/^This page changed, /);
});

test('an address that points to an update on the second page leads there', async () => {
  const { author } = anOutage();
  const oldest = [...fileOf(author, PATH).matchAll(/<li class="\w+" id="(\w+)">/g)].at(-1)?.[1];
  for (let minute = 10; minute < 50; minute += 1)
    author.at(`2025-02-12T01:${minute}Z`).update(id, { status: 'identified', text: `Word of minute ${minute}.` });
  publish(author);
  const page = await open(`/incidents/${id}#${oldest}`);
  await page.waitForURL(`**/incidents/${id}/earlier#${oldest}`);
  expect(await page.locator(`li[id="${oldest}"]`).isVisible()).toBe(true);
});
