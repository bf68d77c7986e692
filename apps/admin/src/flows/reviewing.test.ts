import type { BrowserContext, Page } from '@candor/testbed';
import { expectNoAxeViolations } from '@candor/testbed';
import { describe, expect, it } from 'vitest';
import { openStage } from '../testing/open-stage.ts';
import { declare, PASSWORD, send, signedIn } from '../testing/operator.ts';

let grace: BrowserContext;
const stage = openStage(async (page) => {
  grace = await colleague(page);
});

/** Invites a responder, who comes and stays signed in. */
async function colleague(page: Page): Promise<BrowserContext> {
  await page.goto(`${stage.product.url}/team`);
  await page.getByLabel('E-mail address').fill('grace@example.com');
  await page.getByRole('region', { name: 'Invite somebody' }).getByLabel('Role').selectOption('responder');
  await page.getByRole('button', { name: 'Make an invitation' }).click();
  const link = (await page.locator('code').textContent()) ?? '';
  const context = await stage.browser.newContext();
  const hers = await context.newPage();
  await hers.goto(link);
  await hers.getByLabel('Your name').fill('Grace');
  await hers.getByLabel('Password').fill(PASSWORD);
  await hers.getByRole('button', { name: 'Come in' }).click();
  await hers.waitForURL(`${stage.product.url}/`);
  await hers.close();
  return context;
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_how, javaScriptEnabled) => {
  it('a postmortem is reviewed by somebody else before it is published, if the page says so', async () => {
    const page = await (await signedIn(stage.browser, stage.product, { javaScriptEnabled })).newPage();
    const needed = async (number: string) => {
      await page.goto(`${stage.product.url}/page`);
      await page.getByLabel('Approvals that publishing a postmortem asks for').fill(number);
      await page.getByRole('button', { name: 'Save the approvals' }).click();
      await page.getByText('Saved.', { exact: true }).waitFor();
    };
    await needed('1');
    const title = `Messages are late ${javaScriptEnabled ? 'again' : 'once more'}`;
    const path = await declare(page, stage.product, title);
    await page.getByLabel('What readers will see').fill('It is over.');
    await page.getByText('Resolved', { exact: true }).click();
    await send(page, 'Publish to everyone');
    await page.locator('ol').getByText('It is over.').waitFor();

    await page.goto(`${stage.product.url + path}/postmortem`);
    const review = page.getByRole('region', { name: /^Review/ });
    await review.getByText('Publishing asks for 1 approval by people who did not write in it.').waitFor();
    await page.getByRole('textbox', { name: 'Summary', exact: true }).fill('A queue ran full.');
    await page.getByRole('button', { name: 'Save, and see what readers would get' }).click();
    await page.getByText('Publishing takes 1 approval of the draft as it stands, and it has 0.').waitFor();
    await page.goto(`${stage.product.url + path}/postmortem`);
    await review.getByText('Ask for a review', { exact: true }).first().click();
    await review.getByLabel('What to look at').fill('Is it *plain*?');
    await review.getByRole('button', { name: 'Ask for a review' }).click();
    await review.getByText('Review: In review').waitFor();

    const hers = await grace.newPage();
    await hers.goto(stage.product.url);
    await hers.getByRole('region', { name: 'Postmortems in review' }).getByRole('link', { name: title }).click();
    const seen = hers.getByRole('region', { name: /^Review/ });
    await seen.getByText('Is it *plain*?').waitFor();
    if (javaScriptEnabled) await expectNoAxeViolations(hers);
    await seen.getByRole('button', { name: 'Ask for changes' }).click();
    await seen.getByRole('alert').waitFor();
    await seen.getByLabel('What you think of it').fill('Since when?');
    await seen.getByRole('button', { name: 'Ask for changes' }).click();
    await seen.getByText('Review: Draft').waitFor();

    await page.goto(`${stage.product.url + path}/postmortem`);
    await review.getByText('Since when?').waitFor();
    await page.getByRole('textbox', { name: 'Summary', exact: true }).fill('A queue ran full at 18:10 UTC.');
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await review.getByText('(of version 1; it was saved again since)').first().waitFor();
    expect(await review.getByRole('button', { name: /^Approve/ }).count()).toBe(0);

    await seen.getByText('Approve, or ask for changes').click();
    await seen.getByRole('button', { name: 'Approve version 1' }).click();
    await seen.getByRole('alert').getByText('Somebody saved this postmortem since you opened it.').waitFor();
    await hers.goto(`${stage.product.url + path}/postmortem`);
    await seen.getByText('Approve, or ask for changes').click();
    await seen.getByRole('button', { name: 'Approve version 2' }).click();
    await seen.getByText('Version 2: 1 approval.').waitFor();

    await page.goto(`${stage.product.url + path}/postmortem/readers`);
    await page.getByRole('button', { name: 'Publish to everyone' }).click();
    await page.getByText('revision 1', { exact: true }).waitFor();
    await page.goto(`${stage.product.url + path}/postmortem`);
    await review.getByText('Review: Published as it stands').waitFor();
    await needed('0');
  });
});
