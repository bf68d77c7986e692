import type { Page } from '@candor/testbed';
import { expectNoAxeViolations } from '@candor/testbed';
import { beforeEach, describe, expect, it } from 'vitest';
import { openStage } from '../testing/open-stage.ts';
import { declare, send, signedIn } from '../testing/operator.ts';

const stage = openStage();

const DAY = /by the end of (\w+, \d+ \w+ \d{4})\./;

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_how, javaScriptEnabled) => {
  let page: Page;
  beforeEach(async () => {
    page = await (await signedIn(stage.browser, stage.product, { javaScriptEnabled })).newPage();
  });

  it('promises a postmortem by resolving a major incident, says so before, and lets it be declined', async () => {
    const path = await declareMajor(page, 'Everything is down');
    await page.getByText('Resolved', { exact: true }).click();
    const told = await page.getByText('It promises readers a postmortem').textContent();
    const day = DAY.exec(told ?? '')?.[1] ?? '';
    await resolve(page);
    expect(await page.getByText('Published since you began').count()).toBe(0);
    await page.getByRole('link', { name: day }).click();
    const promise = page.getByRole('region', { name: 'Promised to readers' });
    await promise.getByText(`Promised to readers by the end of ${day}. Publishing it keeps the promise.`).waitFor();
    await page.goto(`${stage.product.url}/incidents`);
    await page
      .getByRole('link', { name: `Postmortem due by ${day}` })
      .first()
      .waitFor();

    await page.goto(`${stage.product.url}${path}/postmortem`);
    await promise.getByText('There will be none').click();
    await promise.getByRole('button', { name: 'Decline in public' }).click();
    await promise.getByRole('alert').waitFor();
    if (javaScriptEnabled) await expectNoAxeViolations(page);
    await promise.getByLabel('Why, for readers').fill('It was the test of a *drill*.');
    await promise.getByRole('button', { name: 'Decline in public' }).click();
    await page.locator('ol > li', { hasText: 'There will be none' }).getByText('drill').waitFor();
    await page.goto(`${stage.product.url}${path}/postmortem`);
    await page.getByRole('heading', { level: 1, name: 'Postmortem' }).waitFor();
    expect(await promise.count()).toBe(0);
  });

  it('promises within as many working days as the page says, or none', async () => {
    await page.goto(`${stage.product.url}/page`);
    const days = page.getByLabel('Working days until a postmortem is due');
    const save = async (value: string, words: string) => {
      await days.fill(value);
      await page.getByRole('button', { name: 'Save the working days' }).click();
      await page.getByText(words).first().waitFor();
    };
    await save('0', 'within one working day at the soonest');
    await save('1', 'promise readers a postmortem within one working day');
    await save('', 'Resolving an incident promises no postmortem.');
    await declareMajor(page, 'Everything is slow');
    await page.getByText('Resolved', { exact: true }).click();
    expect(await page.getByText('It promises readers a postmortem').count()).toBe(0);
    await resolve(page);
    expect(await page.getByText('Postmortem due by').count()).toBe(0);
    await page.goto(`${stage.product.url}/page`);
    await save('5', 'promise readers a postmortem within 5 working days');
  });

  it('withdraws the promise of the next update, with its reason', async () => {
    await declare(page, stage.product, 'Photos are blurred');
    const bar = page.getByRole('region', { name: 'Promised update' });
    await bar.getByText('Withdraw the promise').click();
    await bar.getByLabel('Why, for readers').fill('We wait for *somebody else*.');
    await bar.getByRole('button', { name: 'Withdraw in public' }).click();
    await bar.getByText('No next update is promised.').waitFor();
    const row = page.locator('ol > li', { hasText: 'promise withdrawn' });
    expect(await row.textContent()).toContain('somebody else');
  });
});

async function declareMajor(page: Page, title: string): Promise<string> {
  const path = await declare(page, stage.product, title);
  await page.getByText('Severity, milestones, impact, links').click();
  await page.getByLabel('Impact, shown to readers').selectOption('major');
  await page.getByLabel('Reason, shown to readers').fill('Everybody is hit.');
  await page.getByRole('button', { name: 'Set the impact for everyone' }).click();
  await page.locator('ol').getByText('Everybody is hit.').waitFor();
  return path;
}

async function resolve(page: Page): Promise<void> {
  await page.getByLabel('What readers will see').fill('It works again.');
  await send(page, 'Publish to everyone');
  await page.getByText('An update with another status reopens it.').waitFor();
}
