import type { Page } from '@candor/testbed';
import { expectNoAxeViolations, until } from '@candor/testbed';
import { beforeEach, describe, expect, it } from 'vitest';
import { openStage } from '../testing/open-stage.ts';
import { declare, send, signedIn } from '../testing/operator.ts';

const stage = openStage();

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_how, javaScriptEnabled) => {
  let page: Page;
  beforeEach(async () => {
    page = await (await signedIn(stage.browser, stage.product, { javaScriptEnabled })).newPage();
  });

  const region = (name: string) => page.getByRole('region', { name, exact: true });
  const field = (name: string) => page.getByRole('textbox', { name, exact: true });
  const save = async () => {
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByText('Saved. The document has it.').waitFor();
  };
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('name'));

  it('takes a generated sentence over with its sources, and shows where they are', async () => {
    const path = await declare(page, stage.product, 'Messages are slow');
    await page.goto(`${stage.product.url + path}/postmortem`);
    await field('Trigger').fill('A *deploy*.');
    const summary = region('Summary');
    await summary.getByRole('button', { name: 'Take over into the summary' }).first().click();
    await until(() => field('Summary').inputValue(), 'the sentence is taken over');
    expect(await field('Summary').inputValue()).toMatch(/^Readers were first told .* \(record \d+\)\.$/);
    expect(await focused()).toBe('section.summary');
    expect(await field('Trigger').inputValue()).toBe('A *deploy*.');

    await summary.getByText('1 source').first().click();
    const row = await summary.getByRole('link', { name: /^Update, investigating/ }).getAttribute('href');
    await page.goto(stage.product.url + row);
    await page.locator(`li${new URL(page.url()).hash}`, { hasText: 'public update' }).waitFor();
  });

  it('arranges sections of the team’s own, and loses nothing of them', async () => {
    const path = await declare(page, stage.product, 'Uploads are slow');
    await page.goto(`${stage.product.url + path}/postmortem`);
    const add = page.getByRole('button', { name: 'Add a section of your own' });
    await add.click();
    await page.getByLabel('Title of section 1').fill('Our provider');
    await page.getByLabel('Text of section 1').fill('They told us *later*.');
    await add.click();
    await page.getByLabel('Title of section 2').fill('Costs');
    await page.getByRole('button', { name: 'Save the draft' }).click();
    await page.getByRole('alert').getByRole('link', { name: /empty/ }).waitFor();
    if (javaScriptEnabled) await expectNoAxeViolations(page);
    await page.getByLabel('Text of section 2').fill('None.');
    await page.getByRole('button', { name: 'Move section 2 up' }).click();
    // Without JavaScript the browser focuses it when it comes to, so the page says which one.
    await page.locator('input[value=Costs]:is([autofocus], :focus)').waitFor();
    await page.getByRole('button', { name: 'Remove section 2' }).click();
    await page.getByText('“Our provider” is removed when you save.').waitFor();
    await page.getByRole('button', { name: 'Put it back' }).click();
    await page.getByLabel('Title of section 2').waitFor();
    await save();
    expect(await page.getByLabel('Title of section 1').inputValue()).toBe('Costs');
    await region('Section 2 of your own').getByText('They told us later.').waitFor();
  });

  it('follows another template, and keeps what is written besides', async () => {
    const path = await declare(page, stage.product, 'Calls are slow');
    await page.goto(`${stage.product.url + path}/postmortem`);
    await field('Where we got lucky').fill('It was night.');
    await page.getByLabel('Contributing factor 1').fill('missing alert');
    await page.getByLabel('Template').selectOption({ label: 'Light' });
    await page.getByRole('button', { name: 'Show its sections' }).click();
    await field('Trigger').waitFor({ state: 'detached' });
    expect(await field('Where we got lucky').inputValue()).toBe('It was night.');
    await save();
    expect(await field('Trigger').count()).toBe(0);
    expect(await page.getByLabel('Contributing factor 1').inputValue()).toBe('missing alert');
    await page.goto(`${stage.product.url + (await declare(page, stage.product, 'Feeds are slow'))}/postmortem`);
    expect(await page.locator('datalist option[value="missing alert"]').count()).toBe(1);
  });

  it('points at what to think about, where it stands, and keeps from readers what only the team knows', async () => {
    const path = await declare(page, stage.product, 'Logins are slow');
    await page.getByLabel('What readers will see').fill('It is over.');
    await page.getByText('Resolved', { exact: true }).click();
    await send(page, 'Publish to everyone');
    await page.locator('ol').getByText('It is over.').waitFor();
    await page.goto(`${stage.product.url + path}/postmortem`);
    await field('What went badly').fill('Somebody should have known better: it was a SEV1.');
    await page.getByRole('button', { name: 'Save, and see what readers would get' }).click();
    const leaks = page.getByRole('region', { name: 'Readers must not see this' });
    await leaks.getByText('“SEV1” is a severity').waitFor();
    await page.getByText('Readers would see what is for the team alone. What went badly').waitFor();
    expect(await page.getByRole('button', { name: 'Publish to everyone' }).count()).toBe(0);
    if (javaScriptEnabled) await expectNoAxeViolations(page);
    await leaks.getByRole('link', { name: 'Change it in the draft' }).click();
    const badly = region('What went badly');
    await badly.getByText(/things? to think about/).click();
    await badly.getByText('tells whose fault it was').waitFor();
  });

  it('says which sentences the record tells otherwise by now, and puts today’s in the place of one', async () => {
    const path = await declare(page, stage.product, 'Searches are slow');
    await page.goto(`${stage.product.url + path}/postmortem`);
    const summary = region('Summary');
    await summary.getByRole('button', { name: 'Take over into the summary' }).first().click();
    await until(() => field('Summary').inputValue(), 'the sentence is taken over');
    const taken = await field('Summary').inputValue();
    await field('Summary').fill(`Before. ${taken} *After*.`);
    await field('Trigger').fill(`We were slow ${/\(record \d+\)/.exec(taken)?.[0]}.`);
    await save();
    expect(await page.getByText('The record tells this otherwise by now').count()).toBe(0);

    await page.goto(stage.product.url + path);
    await page.getByLabel('What readers will see').fill('We know why.');
    await page.getByText('Identified', { exact: true }).click();
    await send(page, 'Publish to everyone');
    await page.locator('ol').getByText('We know why.').waitFor();
    const corrections = page.getByRole('link', { name: /^Correct the update of/ });
    await page.goto(stage.product.url + ((await corrections.last().getAttribute('href')) ?? ''));
    await page.getByLabel('What readers will see').fill('Messages are slow.');
    await page.getByLabel('A fact').check();
    await page.getByLabel('Why, shown to readers').fill('They arrive.');
    await page.getByRole('button', { name: 'Correct it for everyone' }).click();
    await page.locator('ol').getByText('They arrive.').first().waitFor();

    await page.goto(`${stage.product.url + path}/postmortem`);
    await summary.getByText('The record tells this otherwise by now').waitFor();
    await region('Trigger').getByText('To be looked at: what this rests on changed').waitFor();
    await region('Trigger').locator('ins', { hasText: 'slow' }).waitFor();
    if (javaScriptEnabled) await expectNoAxeViolations(page);
    await field('Lead-up').fill('Nothing.');
    await summary.getByRole('button', { name: 'Put today’s sentence in its place' }).click();
    const before = `Before. ${taken} *After*.`;
    await until(async () => (await field('Summary').inputValue()) !== before, 'today’s sentence is in its place');
    expect(await field('Summary').inputValue()).toMatch(/^Before\. Readers were first told .*\. \*After\*\.$/);
    expect(await field('Lead-up').inputValue()).toBe('Nothing.');
    await save();
    expect(await summary.getByText('The record tells this otherwise by now').count()).toBe(0);
  });
});
