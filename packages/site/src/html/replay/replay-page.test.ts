import type { Browser, Page } from '@candor/testbed';
import { expectNoAxeViolations, launchBrowser } from '@candor/testbed';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { aCorrectedOutage } from '../testing/correction-stories.ts';
import { filesOf } from '../testing/open-story.ts';
import type { ServedPages } from '../testing/serve-pages.ts';
import { servePages } from '../testing/serve-pages.ts';

const { author, id } = aCorrectedOutage();

let browser: Browser;
let page: Page;
let served: ServedPages;

beforeAll(async () => {
  browser = await launchBrowser();
  served = await servePages();
  served.publish(filesOf(author), author.record.length);
  page = await browser.newPage({ javaScriptEnabled: false });
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

/** Chooses a moment by the link to it, and says what is on the page then. */
async function chosen(name: RegExp): Promise<string> {
  await page.goto(`${served.url}/incidents/${id}/replay`);
  await page.getByRole('navigation', { name: 'Moments' }).getByRole('link', { name }).click();
  return shown();
}

/** The text that is to be seen of an element, in the order of the document. */
const shown = (selector = '.replay') => page.evaluate<string>(`document.querySelector('${selector}').innerText`);

const BEFORE = 'A change to our name servers went wrong';
const AFTER = 'A change to our load balancers went wrong';
const ADDED = 'may come back to its senders';

test('without a moment all of it is there, in the words that stand now', async () => {
  await page.goto(`${served.url}/incidents/${id}/replay`);
  const told = await shown();
  expect(told).toContain(ADDED);
  for (const words of [BEFORE, 'As readers saw it', 'it said:']) expect(told).not.toContain(words);
});

test('a moment shows what was there then, how things stood, and nothing that came later, without a script', async () => {
  const told = await chosen(/^11 February 2025, 23:42/);
  expect(await shown('.at:target')).toMatch(
    /^As readers saw it on 11 February 2025, 23:42 UTC Record 13\s+Major outage · identified/,
  );
  expect(told).toContain('Next word promised by 12 February, 00:15 UTC');
  expect(told).toContain(BEFORE);
  expect(told).toContain('Reminders by mail do not arrive either');
  for (const words of [AFTER, 'Impact set to critical', 'Update corrected', 'Resolved', 'withdrawn', 'it said:'])
    expect(told).not.toContain(words);
  const top = await page.evaluate<number>(`document.querySelector('.at:target').getBoundingClientRect().top`);
  expect(top).toBeGreaterThanOrEqual(0);
  expect(top).toBeLessThan(360);
});

test('what is seen stands in the order in which it is read aloud', async () => {
  await chosen(/^11 February 2025, 23:42/);
  const tops = await page.evaluate<number[]>(
    `[...document.querySelectorAll('.replay > li')].flatMap((it) => [...it.getClientRects()].map(({ top }) => top))`,
  );
  expect(tops.length).toBeGreaterThan(3);
  expect(tops).toEqual(tops.toSorted((one, other) => one - other));
});

test('a moment can be read by everybody', async () => {
  const scripted = await browser.newPage();
  await scripted.goto(`${served.url}/incidents/${id}/replay#at-20`);
  await expectNoAxeViolations(scripted);
});

test('words change with the moment at which they were corrected or withdrawn', async () => {
  const withdrawn = await chosen(/^12 February 2025, 09:00/);
  expect(withdrawn).toContain('This update was withdrawn. Reminders did arrive');
  expect(withdrawn).toContain(BEFORE);
  const corrected = await chosen(/^17 February 2025, 10:02/);
  expect(corrected).toContain(AFTER);
  for (const words of [BEFORE, ADDED, 'Reminders by mail']) expect(corrected).not.toContain(words);
  expect(await chosen(/^18 February 2025, 10:02/)).toContain(ADDED);
});

test('one goes from moment to moment, and from each moment of the timeline to how it was', async () => {
  await chosen(/^12 February 2025, 00:12/);
  await page.getByRole('link', { name: 'One moment earlier' }).click();
  expect(await shown('.at:target')).toMatch(/^As readers saw it on 11 February 2025, 23:50/);
  await chosen(/^12 February 2025, 09:00/);
  await page.getByRole('link', { name: 'The update of' }).last().click();
  expect(await shown('.at:target')).toMatch(/^As readers saw it on 11 February 2025, 22:4/);
  await page.getByRole('link', { name: 'Show all of it' }).click();
  expect(await page.locator('.at:visible').count()).toBe(0);
  await page.goto(`${served.url}/incidents/${id}`);
  await page.locator('.line > li', { hasText: 'Monitoring' }).getByRole('link', { name: 'as seen then' }).click();
  expect(await shown('.at:target')).toMatch(/^As readers saw it on 12 February 2025, 00:41/);
});
