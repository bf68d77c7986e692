import type { Browser } from '@candor/testbed';
import { launchBrowser } from '@candor/testbed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EMAIL, PASSWORD, setUp, signedIn, signIn } from '../testing/operator.ts';
import type { TestProduct } from '../testing/start-product.ts';
import { startProduct } from '../testing/start-product.ts';

let product: TestProduct;
let browser: Browser;
beforeAll(async () => {
  [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
});
afterAll(async () => {
  await browser.close();
  await product.stop();
});

it('makes the first operator from the link, keeping what was typed while something is wrong', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(product.setUpUrl);
  await page.getByLabel('Your name').fill('Ana');
  await page.getByLabel('E-mail address').fill(EMAIL);
  await page.getByLabel('Password').fill('short');
  await page.getByRole('button').click();
  expect(await page.getByRole('alert').textContent()).toBe('Choose a password of at least 12 characters.');
  expect(await page.getByLabel('Your name').inputValue()).toBe('Ana');
  expect(await page.getByLabel('Password').inputValue()).toBe('');
  await setUp(page, product);
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Nothing is happening');
  await page.goto(product.setUpUrl);
  await page.getByLabel('Your name').fill('Eve');
  await page.getByLabel('E-mail address').fill('eve@example.com');
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button').click();
  expect(await page.getByRole('alert').textContent()).toContain('This set-up link was used');
});

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_how, javaScriptEnabled) => {
  it('asks a stranger to sign in, leads where they wanted to go, and out again', async () => {
    const page = await browser.newPage({ javaScriptEnabled });
    await page.goto(`${product.url}/features`);
    await page.getByLabel('E-mail address').fill(EMAIL);
    await page.getByLabel('Password').fill('not the right one');
    await page.getByRole('button').click();
    await page.getByText('The e-mail address or the password is wrong.').waitFor();
    expect(await page.getByLabel('E-mail address').inputValue()).toBe(EMAIL);
    await signIn(page);
    await page.waitForURL(`${product.url}/features`);
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.waitForURL(`${product.url}/sign-in`);
    await page.goto(`${product.url}/incidents`);
    expect(new URL(page.url()).pathname).toBe('/sign-in');
  });
});

it('changes the password, and ends other sign-ins', async () => {
  const [one, other] = [await signedIn(browser, product), await signedIn(browser, product)];
  const page = await one.newPage();
  await page.goto(`${product.url}/account`);
  const change = async (current: string, next: string) => {
    await page.getByLabel('Current password').fill(current);
    await page.getByLabel('New password').fill(next);
    await page.getByRole('button', { name: 'Change the password' }).click();
  };
  await change('not the right one', 'another long password');
  await page.getByRole('alert').getByText('This is not your current password.').waitFor();
  await change(PASSWORD, 'another long password');
  await page.getByText('The password is changed.').waitFor();
  const elsewhere = await other.newPage();
  await elsewhere.goto(`${product.url}/`);
  expect(new URL(elsewhere.url()).pathname).toBe('/sign-in');
  await change('another long password', PASSWORD);
  await page.getByText('The password is changed.').waitFor();
});
