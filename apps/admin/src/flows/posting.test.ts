import type { BrowserContext, Page } from '@candor/testbed';
import { until } from '@candor/testbed';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openStage } from '../testing/open-stage.ts';
import { declare, openHolding, publicUpdates, signedIn, signIn } from '../testing/operator.ts';

const stage = openStage();

const text = (page: Page) => page.getByLabel('What readers will see');
const publish = (page: Page) => page.getByRole('button', { name: 'Publish to everyone' });

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_how, javaScriptEnabled) => {
  let context: BrowserContext;
  let page: Page;
  beforeAll(async () => {
    context = await signedIn(stage.browser, stage.product, { javaScriptEnabled });
  });
  beforeEach(async () => {
    page = await context.newPage();
  });

  it('declares, updates, resolves and reopens an incident', async () => {
    const path = await declare(page, stage.product, 'Messages are failing');
    await text(page).fill('We found what is **failing**.');
    await page.getByText('Identified', { exact: true }).click();
    await publish(page).click();
    await page.locator('ol').getByText('We found what is failing.').waitFor();
    expect(await publicUpdates(page)).toEqual([
      'We found what is failing.',
      'Messages are not being sent or received.',
    ]);
    await expectOnPage(page, javaScriptEnabled);

    await page.getByText('Resolved', { exact: true }).click();
    expect(await page.getByRole('group', { name: 'Next update by' }).isVisible()).toBe(false);
    await text(page).fill('Messages are delivered again.');
    await publish(page).click();
    await page.getByText('An update with another status reopens it.').waitFor();
    await page.getByText('Monitoring', { exact: true }).click();
    await text(page).fill('Some messages are late again.');
    await publish(page).click();
    await page.getByText('public update, reopened').waitFor();
    expect(await page.getByRole('heading', { level: 2, name: 'Say what is next' }).count()).toBe(1);
    expect(new URL(page.url()).pathname).toBe(path);
  });

  it('says what is wrong beside the field, keeps the rest, and brings the reader there', async () => {
    await declare(page, stage.product, 'Feeds are failing');
    await page.getByText('Monitoring', { exact: true }).click();
    await page.getByText('Own time', { exact: true }).click();
    await page.getByLabel('Time of the next update').fill('2020-01-01T10:00');
    await publish(page).click();
    const summary = page.getByRole('alert').filter({ hasText: 'The text is empty.' });
    await summary.waitFor();
    await until(() => summary.evaluate((it) => it === document.activeElement), 'the summary has the focus');
    expect(await text(page).getAttribute('aria-invalid')).toBe('true');
    await text(page).fill('Feeds load again.');
    await publish(page).click();
    await page.getByRole('alert').getByText('The promised next update lies in the past.').waitFor();
    expect(await text(page).inputValue()).toBe('Feeds load again.');
    expect(await page.locator('input[value=monitoring]').isChecked()).toBe(true);
    await page.locator('label', { hasText: /^None$/ }).click();
    await publish(page).click();
    await page.locator('ol').getByText('Feeds load again.').waitFor();
    expect(await publicUpdates(page)).toHaveLength(2);
  });

  it('keeps a note inside', async () => {
    await declare(page, stage.product, 'Stories are empty');
    await page.getByLabel('Internal note, for the team only').fill('Paged the session team.');
    await page.getByRole('button', { name: 'Add the note' }).click();
    await page.getByText('The note is kept. Readers do not see it.').waitFor();
    expect(await page.locator('ol > li', { hasText: 'Paged the session team.' }).textContent()).toContain('note');
    expect(await publicUpdates(page)).toHaveLength(1);
  });

  it('posts once when clicked twice', async () => {
    await declare(page, stage.product, 'Calls are failing');
    await text(page).fill('Only once, please.');
    await publish(page).dblclick();
    await page.locator('ol').getByText('Only once, please.').waitFor();
    await page.reload();
    expect(await publicUpdates(page)).toEqual(['Only once, please.', 'Messages are not being sent or received.']);
  });

  it('shows what somebody else published meanwhile, keeps what was typed, and posts it when sent again', async () => {
    const path = await declare(page, stage.product, 'Search is slow');
    await text(page).fill('We are looking into it.');
    const colleague = await (await signedIn(stage.browser, stage.product)).newPage();
    await colleague.goto(stage.product.url + path);
    await text(colleague).fill('The index is being rebuilt.');
    await publish(colleague).click();
    await colleague.locator('ol').getByText('The index is being rebuilt.').waitFor();

    await publish(page).click();
    await page.getByRole('alert').getByText('Somebody published since you opened this page.').waitFor();
    const newer = page.getByRole('region', { name: 'Published since you began' });
    expect(await newer.textContent()).toContain('The index is being rebuilt.');
    expect(await text(page).inputValue()).toBe('We are looking into it.');
    await publish(page).click();
    await page.locator('ol').getByText('We are looking into it.').waitFor();
    expect((await publicUpdates(page)).slice(0, 2)).toEqual(['We are looking into it.', 'The index is being rebuilt.']);
  });

  it('keeps what was typed when the sign-in has ended, and goes on with it after signing in', async () => {
    const own = await signedIn(stage.browser, stage.product, { javaScriptEnabled });
    const lost = await own.newPage();
    await declare(lost, stage.product, 'Voice is broken up');
    await text(lost).fill('Line one.\n\nLine "two" & more.');
    await own.clearCookies();
    await publish(lost).click();
    await lost.getByRole('heading', { name: 'Sign in to go on' }).waitFor();
    expect(await lost.textContent('main')).toContain('Line "two" & more.');
    await lost.getByLabel('E-mail address').fill('operator@example.com');
    await lost.getByLabel('Password').fill('a wrong password');
    await lost.getByRole('button', { name: 'Sign in and go on' }).click();
    await lost.getByRole('alert').waitFor();
    await signIn(lost, 'Sign in and go on');
    await lost.locator('ol').getByText('Line "two" & more.').waitFor();
    expect(await publicUpdates(lost)).toHaveLength(2);
    await own.close();
  });

  it('keeps what was typed while the api is away, and posts it once when it is back', async () => {
    await declare(page, stage.product, 'Nothing loads');
    await text(page).fill('Kept through the night.');
    await stage.product.killApi();
    await publish(page).click();
    await page.getByRole('heading', { name: 'The api does not answer' }).waitFor();
    expect(await page.textContent('main')).toContain('Kept through the night.');
    await stage.product.startApi();
    await page.getByRole('button', { name: 'Try again' }).click();
    await page.locator('ol').getByText('Kept through the night.').waitFor();
    expect(await publicUpdates(page)).toHaveLength(2);
  });

  it('publishes a holding update that says before what it says, once, and promises the next', async () => {
    await declare(page, stage.product, 'Uploads are failing');
    await page.getByText('Identified', { exact: true }).click();
    await text(page).fill('A disk is full.');
    await page.locator('label', { hasText: 'in 60\u00A0min' }).click();
    await publish(page).click();
    await page.locator('ol').getByText('A disk is full.').waitFor();
    const hold = await openHolding(page);
    const said = await hold.locator('.prose').textContent();
    expect(said).toBe('We are still working on this. There is nothing new to report yet.');
    expect(await hold.textContent()).toMatch(/Next update by .*\d\d:\d[05], in 60\u00A0min/);
    await hold.getByRole('button').dblclick();
    await page
      .locator('ol')
      .getByText(said ?? '')
      .waitFor();
    await expectOnPage(page, javaScriptEnabled);
    expect((await publicUpdates(page)).slice(0, 2)).toEqual([said, 'A disk is full.']);
    expect(await page.locator('ol > li').first().textContent()).toContain('Identified');
  });

  it('holds a holding update back when somebody published meanwhile, and shows what they said', async () => {
    const path = await declare(page, stage.product, 'Drafts are lost');
    const colleague = await (await signedIn(stage.browser, stage.product)).newPage();
    await colleague.goto(stage.product.url + path);
    await text(colleague).fill('The drafts are found.');
    await publish(colleague).click();
    await colleague.locator('ol').getByText('The drafts are found.').waitFor();
    const hold = await openHolding(page);
    if (javaScriptEnabled) {
      // The screen has looked again by itself; as if it had not been in time. Said as late as that, since it may look once more.
      await page.locator('ol').getByText('The drafts are found.').waitFor();
      await hold.evaluate((form: HTMLFormElement) =>
        form.addEventListener(
          'submit',
          () => {
            const after = form.querySelector<HTMLInputElement>('[name=after]');
            if (after) after.value = '1';
          },
          { capture: true, once: true },
        ),
      );
    }
    await hold.getByRole('button').click();
    await hold.getByRole('alert').getByText('Somebody published since you opened this page.').waitFor();
    const newer = page.getByRole('region', { name: 'Published since you began' });
    expect(await newer.textContent()).toContain('The drafts are found.');
    await hold.getByRole('button').click();
    await page.locator('ol').getByText('nothing new to report').waitFor();
    expect(await publicUpdates(page)).toHaveLength(3);
  });
});

async function expectOnPage(page: Page, isLive: boolean): Promise<void> {
  const said = page.locator('#said');
  const isThere = async () => {
    if (!isLive) await page.reload();
    return /^On the page since \d\d:\d\d:\d\d\.$/.test((await said.textContent()) ?? '');
  };
  await until(isThere, 'the update is on the page');
}
