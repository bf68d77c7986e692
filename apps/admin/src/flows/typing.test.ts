import type { Browser, BrowserContext, Page } from '@candor/testbed';
import { launchBrowser, until } from '@candor/testbed';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  declare,
  openHolding,
  publicUpdates,
  send,
  setUp,
  signedIn,
  typeUntilHeard,
  wayTo,
} from '../testing/operator.ts';
import type { TestProduct } from '../testing/start-product.ts';
import { startProduct } from '../testing/start-product.ts';

let product: TestProduct;
let browser: Browser;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
  const first = await browser.newPage();
  await setUp(first, product);
  context = await signedIn(browser, product);
});
beforeEach(async () => {
  page = await context.newPage();
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

const text = (at = page) => at.getByLabel('What readers will see');

it('shows what readers will see as one types', async () => {
  await declare(page, product, 'Calls drop');
  await text().fill('Calls drop **after a minute**. <img src=x onerror=alert(1)>');
  const preview = page.getByRole('region', { name: 'As readers see it' });
  await preview.locator('strong', { hasText: 'after a minute' }).waitFor();
  expect(await preview.locator('img').count()).toBe(0);
});

it('publishes by Ctrl+Enter', async () => {
  await declare(page, product, 'Calls are silent');
  await typeUntilHeard(page, 'By the keyboard.');
  await text().press('Control+Enter');
  await page.locator('ol').getByText('By the keyboard.').waitFor();
});

it('brings back what was typed after the tab was lost, and forgets it once published', async () => {
  await declare(page, product, 'Stickers are missing');
  await page.getByText('Monitoring', { exact: true }).click();
  await typeUntilHeard(page, 'Half a sentence');
  await page.reload();
  await until(async () => (await text().inputValue()) === 'Half a sentence', 'the draft is back');
  expect(await page.locator('input[value=monitoring]').isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Publish to everyone' }).click();
  await page.locator('ol').getByText('Half a sentence').waitFor();
  await page.reload();
  await page.locator('ol').getByText('Half a sentence').waitFor();
  expect(await text().inputValue()).toBe('');
});

describe('what is typed before the scripts of a page have come', () => {
  /** Lets no script run on what is opened next, until the answer is called. */
  async function holdScripts(): Promise<() => void> {
    const come = Promise.withResolvers<void>();
    await page.route('**/assets/entry.client-*.js', async (route) => {
      await come.promise;
      await route.continue();
    });
    return come.resolve;
  }

  it('is shown, kept in the tab, and gone on with', async () => {
    await declare(page, product, 'Photos are blurred');
    const letCome = await holdScripts();
    await page.reload({ waitUntil: 'commit' });
    await text().pressSequentially('They are blurred');
    letCome();
    await page.getByRole('region', { name: 'As readers see it' }).getByText('They are blurred').waitFor();
    await page.keyboard.type(' for some.');
    expect(await text().inputValue()).toBe('They are blurred for some.');
    await page.reload();
    await until(async () => (await text().inputValue()) === 'They are blurred for some.', 'the draft is back');
  });

  it('takes the place of words that stood there', async () => {
    await declare(page, product, 'Photos are grey');
    const correcting = await wayTo(page, 'Correct');
    const letCome = await holdScripts();
    await page.goto(correcting, { waitUntil: 'commit' });
    await text().fill('Photos are grey for some.');
    letCome();
    const changes = page.getByRole('region', { name: 'What changes' });
    await changes.locator('ins', { hasText: 'some' }).waitFor();
    expect(await text().inputValue()).toBe('Photos are grey for some.');
  });
});

it('keeps what is typed while a holding update is published beside it', async () => {
  await declare(page, product, 'Groups are gone');
  await typeUntilHeard(page, 'Half of what I');
  await (await openHolding(page)).getByRole('button').click();
  await page.locator('ol').getByText('nothing new to report').waitFor();
  expect(await text().inputValue()).toBe('Half of what I');
  await page.reload();
  await until(async () => (await text().inputValue()) === 'Half of what I', 'the draft is back');
});

it('keeps what is typed while a note is added beside it', async () => {
  await declare(page, product, 'Contacts are gone');
  await typeUntilHeard(page, 'Typing this meanwhile');
  await page.getByLabel('Internal note, for the team only').fill('A note.');
  await page.getByRole('button', { name: 'Add the note' }).click();
  await page.getByText('The note is kept.').waitFor();
  await until(async () => (await text().inputValue()) === 'Typing this meanwhile', 'the words are there');
});

it('shows by itself what others publish, without touching what is typed', async () => {
  const path = await declare(page, product, 'Maps are blank');
  await text().click();
  await text().pressSequentially('I am wri');
  const colleague = await (await signedIn(browser, product)).newPage();
  await colleague.goto(product.url + path);
  await text(colleague).fill('Maps load in Europe.');
  await colleague.getByRole('button', { name: 'Publish to everyone' }).click();
  await page.locator('ol').getByText('Maps load in Europe.').waitFor();
  await page.getByRole('region', { name: 'Published since you began' }).waitFor();
  await page.keyboard.type('ting');
  expect(await text().inputValue()).toBe('I am writing');
  await page.getByRole('button', { name: 'I have read it' }).click();
  await page.getByRole('button', { name: 'Publish to everyone' }).click();
  await page.locator('ol').getByText('I am writing').waitFor();
});

it('keeps saying what is wrong, and the form open, while others publish', async () => {
  await declare(page, product, 'Stories are black');
  const bar = page.getByRole('region', { name: 'Promised update' });
  await bar.getByText('Withdraw the promise').click();
  await send(page, 'Withdraw in public');
  const wrong = bar.getByRole('alert');
  await wrong.waitFor();
  const said = await wrong.textContent();
  await declare(await (await signedIn(browser, product)).newPage(), product, 'Reels are black');
  await page.getByRole('link', { name: 'Reels are black' }).first().waitFor();
  expect(await wrong.textContent()).toBe(said);
  expect(await bar.getByLabel('Why, for readers').isVisible()).toBe(true);
});

it('tells a signed-out operator so, and leaves them where they are', async () => {
  const own = await signedIn(browser, product);
  const lost = await own.newPage();
  await declare(lost, product, 'Groups are empty');
  await text(lost).fill('Not lost');
  await own.clearCookies();
  await lost.getByText('You are signed out.').waitFor();
  expect(await text(lost).inputValue()).toBe('Not lost');
  await own.close();
});

it('offers sooner next updates for a worse severity, and keeps what was chosen', async () => {
  await page.goto(`${product.url}/incidents/new`);
  const chosen = page.locator('input[type=radio][name=promise]:checked');
  const values = () =>
    page.locator('input[type=radio][name=promise]').evaluateAll((all) => all.map((it) => it.getAttribute('value')));
  expect(await chosen.inputValue()).toBe('30');
  const severity = page.getByLabel('Severity, for the team only');
  await severity.selectOption('SEV1');
  await until(async () => (await chosen.inputValue()) === '15', 'the severity chooses');
  await severity.selectOption('SEV3');
  await until(async () => (await values()).join() === '120,240,other,none', 'longer ones are offered');
  await page.getByText('None', { exact: true }).last().click();
  await severity.selectOption('SEV2');
  await until(async () => (await values()).join() === '30,60,other,none', 'others are offered');
  expect(await chosen.inputValue()).toBe('none');
});

const SENT = { form: 'composer', intent: 'publish', status: 'identified', promise: '30' };

describe('a form that was sent before', () => {
  it('is refused with other words, which are kept, and taken when sent again', async () => {
    const quiet = await signedIn(browser, product, { javaScriptEnabled: false });
    const plain = await quiet.newPage();
    const path = await declare(plain, product, 'Polls are stuck');
    const commandId = await plain.locator('#composer input[name=commandId]').inputValue();
    await text(plain).fill('First words.');
    await plain.getByRole('button', { name: 'Publish to everyone' }).click();
    await plain.locator('ol').getByText('First words.').waitFor();
    const again = await quiet.request.post(product.url + path, {
      headers: { origin: product.url },
      form: { ...SENT, commandId, after: '0', text: 'Other words.' },
    });
    expect(again.status()).toBe(409);
    const html = await again.text();
    expect(html).toContain('This form was sent before, with other words.');
    expect(html).toContain('Other words.');
    expect(html).not.toContain(`value="${commandId}"`);
    await quiet.close();
  });

  it('is answered as before when nothing in it changed', async () => {
    const quiet = await signedIn(browser, product, { javaScriptEnabled: false });
    const plain = await quiet.newPage();
    const path = await declare(plain, product, 'Votes are lost');
    const commandId = await plain.locator('#composer input[name=commandId]').inputValue();
    const after = await plain.locator('#composer input[name=after]').inputValue();
    const send = () =>
      quiet.request.post(product.url + path, {
        headers: { origin: product.url },
        form: { ...SENT, commandId, after, text: 'Once.' },
        maxRedirects: 0,
      });
    const [one, other] = await Promise.all([send(), send()]);
    expect([one.status(), other.status()]).toEqual([303, 303]);
    expect(one.headers().location).toBe(other.headers().location);
    await plain.reload();
    expect(await publicUpdates(plain)).toEqual(['Once.', 'Messages are not being sent or received.']);
    await quiet.close();
  });
});
