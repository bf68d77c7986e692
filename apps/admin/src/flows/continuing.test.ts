import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from '@candor/testbed';
import { expectNoAxeViolations, launchBrowser, temporaryDirectory, until } from '@candor/testbed';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { setUp, signedIn } from '../testing/operator.ts';
import type { TestProduct } from '../testing/start-product.ts';
import { startProduct } from '../testing/start-product.ts';

const HASH = 'ab'.repeat(32);

let product: TestProduct;
let browser: Browser;
let page: Page;

/** A published directory that is ahead of the database, as it is after a restore. */
beforeAll(async () => {
  const data = path.join(temporaryDirectory(), 'data');
  mkdirSync(path.join(data, 'published', 'manifest'), { recursive: true });
  const root = { format: 1, index: 7, head: HASH, day: '2024-04-03', release: 'x', policy: '', shards: {}, recent: [] };
  writeFileSync(path.join(data, 'published', 'manifest', 'root.json'), JSON.stringify(root));
  [product, browser] = await Promise.all([startProduct({ CANDOR_DATA: data }), launchBrowser()]);
  await setUp(await browser.newPage(), product);
  page = await (await signedIn(browser, product, { javaScriptEnabled: false })).newPage();
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

it.each([
  ['light', 1280],
  ['dark', 390],
] as const)('can be used by everybody (%s, %i pixels wide)', async (colorScheme, width) => {
  const looking = await (await signedIn(browser, product)).newPage();
  await looking.emulateMedia({ colorScheme });
  await looking.setViewportSize({ width, height: 800 });
  await looking.goto(`${product.url}/page/continue`);
  await looking.getByText('Readers saw the record up to entry 7').waitFor();
  await expectNoAxeViolations(looking);
  expect(await looking.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  await looking.close();
});

it('leads an admin from the red bar to going on, without JavaScript, and keeps what was typed', async () => {
  await page.goto(product.url);
  await page.getByRole('alert').getByText('What is published goes to entry 7 (abababab)').waitFor();
  await page.getByRole('link', { name: 'What is missing, and how to go on' }).click();
  await page.getByRole('heading', { level: 1, name: 'Going on after a loss' }).waitFor();
  expect(await page.getByRole('main').textContent()).toContain('Some of what they saw is missing.');

  await page.getByRole('button', { name: 'Go on, and tell readers' }).click();
  await page.getByText('The reason is empty.').first().waitFor();
  const reason = page.getByLabel('Why entries are missing (public)');
  await reason.fill('x'.repeat(1_001));
  await page.getByRole('button', { name: 'Go on, and tell readers' }).click();
  await page.getByText('The reason is longer than 1,000 characters.').first().waitFor();
  expect(await reason.inputValue()).toBe('x'.repeat(1_001));

  await reason.fill('A disk of ours broke.');
  await page.getByRole('button', { name: 'Go on, and tell readers' }).click();
  await page.getByText('The record says so. The page goes on from here in a moment.').waitFor();
  const bar = page.getByText('Readers do not see the newest yet.');
  await until(async () => {
    await page.goto(product.url);
    return (await bar.count()) === 0;
  }, 'the red bar is gone');
  await page.goto(`${product.url}/page/continue`);
  expect(await page.getByRole('main').textContent()).toContain('Nothing has to be done.');
});
