import type { Page } from '@candor/testbed';
import { expectNoAxeViolations } from '@candor/testbed';
import { describe, expect, it } from 'vitest';
import { schedule } from '../testing/maintenance.ts';
import { openStage } from '../testing/open-stage.ts';
import { addFeature, declare, signedIn, typeUntilHeard } from '../testing/operator.ts';

const FIRST = 'Messages are not being sent or received.';

const stage = openStage(async (page) => {
  await addFeature(page, stage.product, 'Messages');
});

const words = (page: Page) => page.getByLabel('What readers will see');
const reason = (page: Page) => page.getByLabel('Why, shown to readers');
const changes = (page: Page) => page.getByRole('region', { name: 'What changes' });
const row = (page: Page, tag: string) => page.locator('ol > li', { hasText: tag }).first();
const correct = (page: Page) => page.getByRole('button', { name: 'Correct it for everyone' });

/** From the screen of an incident or a maintenance to the screen that gives its newest update other words. */
async function open(page: Page, what: 'Correct' | 'Withdraw'): Promise<void> {
  await page
    .getByRole('link', { name: new RegExp(`^${what} the update of`) })
    .first()
    .click();
  await page.getByRole('heading', { level: 1, name: `${what} an update` }).waitFor();
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_how, javaScriptEnabled) => {
  it('corrects an update, which says so, why, and what it said before', async () => {
    const page = await (await signedIn(stage.browser, stage.product, { javaScriptEnabled })).newPage();
    await declare(page, stage.product, 'Messages are lost');
    await open(page, 'Correct');
    expect(await words(page).inputValue()).toBe(FIRST);
    await correct(page).click();
    await page.getByRole('alert').getByText('Say what the correction is').waitFor();
    await page.getByRole('alert').getByText('The reason is empty.').waitFor();
    await page.getByLabel('A fact').check();
    await reason(page).fill('Messages arrive, calls do not.');
    await correct(page).click();
    await page.getByRole('alert').getByText('The update says exactly this already.').waitFor();
    expect(await words(page).getAttribute('aria-invalid')).toBe('true');

    await words(page).fill('Calls are not being sent or received.');
    if (!javaScriptEnabled) await page.getByRole('button', { name: 'Show what changes' }).click();
    await changes(page).locator('del', { hasText: 'Messages' }).waitFor();
    expect(await changes(page).locator('ins').textContent()).toContain('Calls');
    if (javaScriptEnabled) await expectNoAxeViolations(page);
    await correct(page).click();

    await page.getByText(/^(Saved at|On the page since)/).waitFor();
    const update = row(page, 'public update');
    await update.getByText('Calls are not being sent or received.').waitFor();
    await update.getByText('(fact): Messages arrive, calls do not.').waitFor();
    await update.getByText('What it said before').click();
    await update.getByText(FIRST).waitFor();
    const correction = row(page, 'public correction');
    await correction.getByText('Fact corrected: the update of').waitFor();
    expect(await correction.locator('del').textContent()).toContain('Messages');
    expect(await correction.locator('ins').textContent()).toContain('Calls');
  });

  it('shows a colleague’s correction beside what was typed, and loses neither', async () => {
    const page = await (await signedIn(stage.browser, stage.product, { javaScriptEnabled })).newPage();
    const path = await declare(page, stage.product, 'Groups are empty');
    await open(page, 'Correct');
    await words(page).fill('Messages to groups are not being sent or received.');
    await page.getByLabel('Added information').check();
    await reason(page).fill('It is groups alone.');
    const colleague = await (await signedIn(stage.browser, stage.product, { javaScriptEnabled: false })).newPage();
    await colleague.goto(stage.product.url + path);
    await open(colleague, 'Correct');
    await words(colleague).fill('Messages are not being sent nor received.');
    await colleague.getByLabel('A typo').check();
    await reason(colleague).fill('Grammar.');
    await correct(colleague).click();
    await colleague.locator('ol').getByText('(typo): Grammar.').waitFor();

    const newer = page.getByRole('region', { name: 'Corrected since you began' });
    if (javaScriptEnabled) {
      // What others corrected shows by itself, and nothing typed is touched.
      await newer.getByText('(typo): Grammar.').waitFor();
      await page.getByRole('button', { name: 'I have read it' }).click();
    } else {
      await correct(page).click();
      await page.getByRole('alert').getByText('This update has other words than those you saw.').waitFor();
      expect(await newer.locator('ins').textContent()).toContain('nor');
    }
    expect(await words(page).inputValue()).toBe('Messages to groups are not being sent or received.');
    expect(await page.getByLabel('Added information').isChecked()).toBe(true);
    await correct(page).click();
    await row(page, 'public update').getByText('(added information): It is groups alone.').waitFor();
    await row(page, 'public update').getByText('(typo): Grammar.').waitFor();
  });

  it('does not withdraw words that a colleague gave meanwhile before they were read', async () => {
    const page = await (await signedIn(stage.browser, stage.product, { javaScriptEnabled })).newPage();
    const path = await declare(page, stage.product, 'Stickers are grey');
    await open(page, 'Withdraw');
    await reason(page).fill('It is not true.');
    const colleague = await (await signedIn(stage.browser, stage.product, { javaScriptEnabled: false })).newPage();
    await colleague.goto(stage.product.url + path);
    await open(colleague, 'Correct');
    await words(colleague).fill('Messages are not being sent nor received.');
    await colleague.getByLabel('A typo').check();
    await reason(colleague).fill('Grammar.');
    await correct(colleague).click();
    await colleague.locator('ol').getByText('(typo): Grammar.').waitFor();

    await page.getByRole('button', { name: 'Withdraw for everyone' }).click();
    await page.getByRole('alert').getByText('This update has other words than those you saw.').waitFor();
    await page.getByRole('region', { name: 'Corrected since you began' }).getByText('(typo): Grammar.').waitFor();
    expect(await reason(page).inputValue()).toBe('It is not true.');
    await page.getByRole('button', { name: 'Withdraw for everyone' }).click();
    await row(page, 'public update').getByText('It is not true.').waitFor();
  });

  it('withdraws an update, which leaves its reason, and leads on to what is right', async () => {
    const page = await (await signedIn(stage.browser, stage.product, { javaScriptEnabled })).newPage();
    const path = await declare(page, stage.product, 'Maps are blank');
    await open(page, 'Withdraw');
    await page.getByRole('region', { name: 'Readers no longer find these words' }).getByText(FIRST).waitFor();
    await page.getByRole('button', { name: 'Withdraw for everyone' }).click();
    await page.getByRole('alert').getByText('The reason is empty.').waitFor();
    await reason(page).fill('It was meant for another page.');
    if (javaScriptEnabled) await expectNoAxeViolations(page);
    const address = page.url();
    await page.getByRole('button', { name: 'Withdraw for everyone' }).click();

    const update = row(page, 'public update');
    await update.getByText('It was meant for another page.').waitFor();
    expect(await update.getByText(FIRST).isVisible()).toBe(false);
    await update.getByText('What it said', { exact: true }).click();
    await update.locator('del').getByText(FIRST).waitFor();
    await row(page, 'public withdrawal').getByText('Words withdrawn: the update of').waitFor();
    expect(await page.getByRole('link', { name: /^(Correct|Withdraw) the update/ }).count()).toBe(0);
    await page.getByRole('link', { name: 'publish an update that puts it right' }).click();
    if (javaScriptEnabled) expect(await words(page).evaluate((it) => it === document.activeElement)).toBe(true);

    await page.goto(address);
    await page.getByText('There is nothing to change in it any more.').waitFor();
    await page.goto(`${stage.product.url}${path}/updates/000000000000/correct`);
    await page.getByText('There is no such update').waitFor();
  });
});

it('corrects and withdraws what was told of a maintenance', async () => {
  const page = await (await signedIn(stage.browser, stage.product)).newPage();
  await schedule(page, stage.product, 'New switches', 3_600_000);
  await open(page, 'Correct');
  await words(page).fill('Messages may be **late**.');
  await page.getByLabel('A fact').check();
  await reason(page).fill('Slow is not the word.');
  await correct(page).click();
  await row(page, 'public update').getByText('(fact): Slow is not the word.').waitFor();
  expect(await row(page, 'public correction').locator('ins').textContent()).toContain('late');
  await open(page, 'Withdraw');
  await reason(page).fill('The work is on calls.');
  await page.getByRole('button', { name: 'Withdraw for everyone' }).click();
  await row(page, 'public update').getByText('The work is on calls.').waitFor();
  await page.getByText('publish an update that puts it right').waitFor();
});

it('keeps a half-written correction, corrects once on a double click, and leaves a draft of the composer alone', async () => {
  const context = await signedIn(stage.browser, stage.product);
  const page = await context.newPage();
  const path = await declare(page, stage.product, 'Polls are stuck');
  await typeUntilHeard(page, 'An update that is not published yet.');
  await open(page, 'Correct');
  await typeUntilHeard(page, 'Polls are not being sent.');
  await page.reload();
  await changes(page).locator('ins', { hasText: 'Polls' }).waitFor();
  expect(await words(page).inputValue()).toBe('Polls are not being sent.');
  await page.getByLabel('A fact').check();
  await reason(page).fill('Only polls are.');
  await correct(page).dblclick();
  await row(page, 'public correction').getByText('Only polls are.').waitFor();
  expect(await page.locator('ol > li', { hasText: 'public correction' }).count()).toBe(1);
  expect(await words(page).inputValue()).toBe('An update that is not published yet.');
  await page.goto(stage.product.url + path);
  await open(page, 'Correct');
  expect(await words(page).inputValue()).toBe('Polls are not being sent.');
  expect(await reason(page).inputValue()).toBe('');
});
