import type { Browser, Page } from '@candor/testbed';
import { launchBrowser, until } from '@candor/testbed';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ServedPages } from '../testing/serve-pages.ts';
import { servePages } from '../testing/serve-pages.ts';
import { aRichPage, filesInEveryLanguage } from './testing/rich-page.ts';

const { author, open } = aRichPage();

let browser: Browser;
let page: Page;
let served: ServedPages;

beforeAll(async () => {
  browser = await launchBrowser();
  served = await servePages();
  served.publish(filesInEveryLanguage(author), author.record.length);
  page = await browser.newPage({ colorScheme: 'dark' });
  await page.goto(`${served.url}/incidents/${open}`);
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

/** Whether a thing is on the paper, and not folded away. */
const isPrinted = (selector: string) =>
  page.evaluate<boolean>(`document.querySelector('${selector}').checkVisibility({ contentVisibilityAuto: true })`);

test('what is folded on a screen is open on paper, and what is for pressing is not on it', async () => {
  expect(await isPrinted('.facts details li')).toBe(false);
  expect(await isPrinted('header nav')).toBe(true);
  await page.emulateMedia({ media: 'print' });
  // What is folded is laid out with the next frame.
  await until(() => isPrinted('.facts details li'), 'what is folded is open');
  for (const selector of ['header nav', 'footer nav', 'footer nav:last-child', '#banner', 'footer a[href$="atom"]'])
    expect(await isPrinted(selector), selector).toBe(false);
});

test('it is ink on white, also for who reads in the dark', async () => {
  await page.emulateMedia({ media: 'print' });
  const [ink, paper] = await page.evaluate<string[]>(
    '(({ color, backgroundColor }) => [color, backgroundColor])(getComputedStyle(document.body))',
  );
  expect([ink, paper]).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});

test('paper says where links in texts lead', async () => {
  await page.emulateMedia({ media: 'print' });
  const link = '.md a[href="https://apps.example.com"]';
  const said = `getComputedStyle(document.querySelector('${link}'), '::after').content`;
  expect(await page.evaluate(said)).toBe('" (https://apps.example.com)"');
});

test('no moment is torn between two sheets', async () => {
  await page.emulateMedia({ media: 'print' });
  const breaks = await page.evaluate<string[]>(
    `[...document.querySelectorAll('.line > li')].map((it) => getComputedStyle(it).breakInside)`,
  );
  expect(new Set(breaks)).toEqual(new Set(['avoid']));
});
