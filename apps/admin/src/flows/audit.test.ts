import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { openStage } from '../testing/open-stage.ts';
import { declare, EMAIL, signedIn } from '../testing/operator.ts';

let incident: string;
const stage = openStage(async (page) => {
  incident = await declare(page, stage.product, 'Messages are late');
  await page.goto(stage.product.url + incident);
  await page.getByLabel('Internal note').fill('=HYPERLINK("https://evil.example") is what Bo saw');
  await page.getByRole('button', { name: 'Add the note' }).click();
  await page.getByText('is what Bo saw').waitFor();
});

it('shows who did what, from where and what it changed, and is searched; without JavaScript', async () => {
  const page = await (await signedIn(stage.browser, stage.product, { javaScriptEnabled: false })).newPage();
  await page.goto(stage.product.url);
  await page.getByRole('link', { name: 'Audit' }).click();
  const acts = page.locator('ol > li summary');
  await acts.first().waitFor();
  const done = (await acts.allTextContents()).map((it) => it.replace(/^›[\d:]+/, ''));
  expect(done.slice(0, 3)).toEqual([
    'AnaSign in',
    'AnaAdd noteMessages are late',
    'AnaDeclare incidentMessages are late',
  ]);
  await page.getByLabel('Words anywhere in it').fill('WHAT BO SAW');
  await page.getByRole('button', { name: 'Search' }).click();
  await page.waitForURL('**/audit?*');
  expect(await acts.count()).toBe(1);
  expect(await page.getByLabel('Words anywhere in it').inputValue()).toBe('WHAT BO SAW');
  await acts.first().click();
  const opened = page.locator('ol > li').first();
  expect(await opened.textContent()).toContain(EMAIL);
  expect(await opened.textContent()).toMatch(/From(127\.0\.0\.1|::1), Mozilla/);
  expect(await opened.getByRole('row').last().textContent()).toBe(
    'text–=HYPERLINK("https://evil.example") is what Bo saw',
  );
  await opened.getByRole('link', { name: 'all acts' }).click();
  await expect.poll(() => acts.count()).toBe(2);
  await page.getByRole('link', { name: 'Everything' }).click();
  await page.waitForURL(`${stage.product.url}/audit`);
  await page.getByLabel('What was done').selectOption('Set up');
  await page.getByRole('button', { name: 'Search' }).click();
  await expect.poll(() => acts.count()).toBe(1);
});

it('says what is wrong with a time, and keeps what was typed', async () => {
  const page = await (await signedIn(stage.browser, stage.product, { javaScriptEnabled: false })).newPage();
  await page.goto(`${stage.product.url}/audit?from=2024-02-30T10:00&person=Ana`);
  expect(await page.getByText('Give a date that exists and a time').count()).toBe(1);
  expect(await page.getByLabel('Who').inputValue()).toBe('Ana');
});

it('gives what was found as a file, in which no spreadsheet calculates', async () => {
  const page = await (await signedIn(stage.browser, stage.product)).newPage();
  await page.goto(`${stage.product.url}/audit?act=AddNote`);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download as CSV' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^candor-audit-\d{4}-\d\d-\d\d\.csv$/);
  const lines = readFileSync(await download.path(), 'utf8').split('\r\n');
  expect(lines).toHaveLength(3);
  expect(lines[1]).toContain('"{""text"":""=HYPERLINK(');
  const stranger = await stage.browser.newContext();
  const answer = await stranger.request.get(`${stage.product.url}/audit/export?format=csv`, { maxRedirects: 0 });
  expect([answer.status(), answer.headers().location]).toEqual([302, '/sign-in?to=%2Faudit%2Fexport']);
});
