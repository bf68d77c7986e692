import type { BrowserContext, Page } from '@candor/testbed';
import { expectNoAxeViolations, until } from '@candor/testbed';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStage } from '../testing/open-stage.ts';
import { addFeature, declare, signedIn } from '../testing/operator.ts';

let incident: string;
const stage = openStage(async (page) => {
  await addFeature(page, stage.product, 'Messages');
  incident = await declare(page, stage.product, 'Messages are late');
});

const text = (page: Page) => page.getByLabel('What readers will see');
const advice = (page: Page) => page.getByRole('region', { name: 'Before you publish' });

describe('with JavaScript', () => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    context = await signedIn(stage.browser, stage.product);
  });
  beforeEach(async () => {
    page = await context.newPage();
    await page.goto(stage.product.url + incident);
  });

  it('says how much there is to think about as one types, and leads to it', async () => {
    await text(page).fill('Messages are late: some users may be affected since 10:30. ETA 1h.');
    await page.getByRole('status').getByRole('link', { name: '3 things to think about before you publish' }).click();
    expect(await advice(page).evaluate((it) => it === document.activeElement)).toBe(true);
    await advice(page).getByText('“ETA” promises when it will work again.').waitFor();
    await expectNoAxeViolations(page);
    await advice(page).getByRole('button', { name: 'Show in the text' }).last().click();
    const marked = () =>
      text(page).evaluate((it: HTMLTextAreaElement) => it.value.slice(it.selectionStart, it.selectionEnd));
    expect(await marked()).toBe('ETA');
    await text(page).fill('One in ten messages is late.');
    await advice(page).waitFor({ state: 'detached' });
  });

  it('makes a time of a bare one, and takes it back, by keyboard alone', async () => {
    await text(page).fill('Late since 10:30, we look into it.');
    const offer = advice(page).getByRole('button', { name: /^Use (?:\S+ )?10:30 UTC as a time$/ });
    await offer.focus();
    await page.keyboard.press('Enter');
    await until(async () => /since \{\{t \S+T10:30Z\}\}, we/.test(await text(page).inputValue()), 'the time is typed');
    const undo = advice(page).getByRole('button', { name: 'Undo' });
    await undo.and(page.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await until(async () => (await text(page).inputValue()) === 'Late since 10:30, we look into it.', 'it is back');
    await offer.click();
    await text(page).press('Control+z');
    expect(await text(page).inputValue()).toBe('Late since 10:30, we look into it.');
  });

  it('hears what is chosen beside the text, and never stands in the way', async () => {
    await text(page).fill('The issue has been resolved.');
    await advice(page).getByText('and the status is investigating').waitFor();
    await page.getByText('Resolved', { exact: true }).click();
    await advice(page).waitFor({ state: 'detached' });
    await page.getByText('Monitoring', { exact: true }).click();
    await text(page).fill('We believe it works since 10:30.');
    await advice(page).waitFor();
    await page.getByRole('button', { name: 'Publish to everyone' }).click();
    await page.locator('ol').getByText('We believe it works since 10:30.').waitFor();
  });

  it('is there wherever something is told', async () => {
    const correcting = await page
      .getByRole('link', { name: /^Correct the update of/ })
      .first()
      .getAttribute('href');
    for (const path of ['/incidents/new', '/incidents/past', '/maintenance/new', correcting]) {
      await page.goto(stage.product.url + path);
      await text(page).first().fill('From 10:30 on, Priya Natarajan says.');
      await advice(page).getByText('looks like the name of a person').waitFor();
      await expectNoAxeViolations(page);
    }
  });

  it('points out what an admin leaves switched on', async () => {
    await page.goto(`${stage.product.url}/page`);
    await page.getByRole('link', { name: 'Writing help' }).click();
    await page.getByLabel('Times without a zone').uncheck();
    await page.getByRole('button', { name: 'Save for everyone who writes' }).click();
    await page.getByText('Saved.').waitFor();
    expect(await page.getByLabel('Times without a zone').isChecked()).toBe(false);
    await page.goto(stage.product.url + incident);
    await text(page).fill('Some users may be affected since 10:30.');
    await advice(page).getByText('guess whether they are affected').waitFor();
    expect(await advice(page).getByText('10:30').count()).toBe(0);
    await page.goto(`${stage.product.url}/page/writing-help`);
    await page.getByLabel('Times without a zone').check();
    await page.getByRole('button', { name: 'Save for everyone who writes' }).click();
    await page.getByText('Saved.').waitFor();
  });
});

describe('without JavaScript', () => {
  let page: Page;
  beforeAll(async () => {
    page = await (await signedIn(stage.browser, stage.product, { javaScriptEnabled: false })).newPage();
  });

  it('looks over what was typed on asking, publishes nothing, and keeps all of it', async () => {
    await page.goto(stage.product.url + incident);
    await page.getByText('Identified', { exact: true }).click();
    await text(page).fill('Late since 10:30.\nIt will be fixed within an hour.');
    await page.getByRole('button', { name: 'Check the wording' }).click();
    await advice(page).getByText('promises when it will work again').waitFor();
    expect(await advice(page).locator('code').textContent()).toMatch(/^\{\{t \S+T10:30Z\}\}$/);
    expect(await advice(page).evaluate((it) => it === document.activeElement)).toBe(true);
    expect(await text(page).inputValue()).toBe('Late since 10:30.\nIt will be fixed within an hour.');
    expect(await page.locator('input[value=identified]').isChecked()).toBe(true);
    expect(await page.locator('ol').getByText('It will be fixed within an hour.').count()).toBe(0);
    await page.getByRole('button', { name: 'Publish to everyone' }).click();
    await page.locator('ol').getByText('It will be fixed within an hour.').waitFor();
  });

  it('looks over a correction on asking, corrects nothing, and keeps what was typed', async () => {
    await page.goto(stage.product.url + (await declare(page, stage.product, 'Groups are empty')));
    await page
      .getByRole('link', { name: /^Correct the update of/ })
      .first()
      .click();
    await text(page).fill('Priya Natarajan says that it began at 10:30.');
    await page.getByLabel('A fact').check();
    await page.getByRole('button', { name: 'Check the wording' }).click();
    await advice(page).getByText('looks like the name of a person').waitFor();
    expect(await advice(page).locator('code').textContent()).toMatch(/^\{\{t \S+T10:30Z\}\}$/);
    expect(await text(page).inputValue()).toBe('Priya Natarajan says that it began at 10:30.');
    expect(await page.getByLabel('A fact').isChecked()).toBe(true);
  });

  it('says so where there is nothing to point out', async () => {
    await page.goto(`${stage.product.url}/incidents/new`);
    await text(page).fill('Messages arrive late. We look into it.');
    await page.getByRole('button', { name: 'Check the wording' }).click();
    await advice(page).getByText('Nothing to point out.').waitFor();
  });
});
