import type { Page } from '@candor/testbed';
import { expect, it } from 'vitest';
import { openStage } from '../testing/open-stage.ts';
import { addFeature, declare, signedIn } from '../testing/operator.ts';

let page: Page;
const stage = openStage(async (first) => {
  await addFeature(first, stage.product, 'Messages');
  page = await (await signedIn(stage.browser, stage.product, { javaScriptEnabled: false })).newPage();
});

it('learns from incidents without JavaScript: what to do first, then figures that lead to theirs, and a file', async () => {
  await page.goto(`${stage.product.url}/learning`);
  await page.getByRole('link', { name: 'told afterwards' }).waitFor();

  await declare(page, stage.product, 'Messages are late');
  await declare(page, stage.product, 'Everything is down');
  await page.getByText('Severity, milestones, impact, links').click();
  await page.getByLabel('Impact, shown to readers').selectOption('critical');
  await page.getByLabel('Reason, shown to readers').fill('Everybody is hit.');
  await page.getByRole('button', { name: 'Set the impact for everyone' }).click();
  await page.locator('ol').getByText('Everybody is hit.').waitFor();

  await page.getByRole('navigation', { name: 'Console' }).getByRole('link', { name: 'Learning' }).click();
  await page.getByText(/^2 incidents began in \d{4}\.$/).waitFor();
  const listed = page.getByRole('region', { name: 'Incidents', exact: true }).getByRole('listitem');
  expect(await listed.count()).toBe(2);
  const impacts = page.getByRole('region', { name: 'Incidents by impact', exact: true });
  await impacts.getByText('As a table').click();
  const all = impacts.getByRole('row', { name: /^All/ });
  expect(await all.getByRole('cell').allTextContents()).toEqual(['2', '1', '0', '0', '1']);
  await all.getByRole('link').nth(1).click();
  await page.getByText('Impact: Critical impact').waitFor();
  expect(await listed.getByRole('link').allTextContents()).toEqual(['Everything is down']);
  await page.getByText('It is known once the mitigation is marked').waitFor();

  const file = page.getByRole('link', { name: 'CSV of: Incidents', exact: true });
  const csv = await page.request.get(new URL((await file.getAttribute('href')) ?? '', stage.product.url).href);
  expect(csv.headers()['content-type']).toContain('text/csv');
  const [head, ...lines] = (await csv.text()).trim().split('\r\n');
  expect(head).toContain('"to_first_word_seconds"');
  expect(lines.map((line) => line.split(',')[1])).toEqual(['"Everything is down"', '"Messages are late"']);

  await page.getByRole('combobox', { name: 'Product' }).selectOption('WhatsApp');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await page.getByText('There is no incident that affected WhatsApp and began in').waitFor();
  await page.getByRole('link', { name: 'Look at all products' }).click();
  await page.getByLabel('From the month').fill('2026-05');
  await page.getByLabel('To the month').fill('2026-04');
  await page.getByRole('button', { name: 'Show', exact: true }).click();
  await page.getByText('The last month lies before the first.').waitFor();
});
