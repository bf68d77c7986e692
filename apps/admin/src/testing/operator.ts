import type { Browser, BrowserContext, Page } from '@candor/testbed';
import type { TestProduct } from './start-product.ts';

export const EMAIL = 'operator@example.com';
export const PASSWORD = 'a long and quiet password';

/** Makes the first operator from the set-up link; the context is signed in from then on. */
export async function setUp(page: Page, { setUpUrl, url }: TestProduct): Promise<void> {
  await page.goto(setUpUrl);
  await page.getByLabel('Your name').fill('Ana');
  await page.getByLabel('E-mail address').fill(EMAIL);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Make the operator and sign in' }).click();
  await page.waitForURL(`${url}/`);
}

/** Fills the sign-in form that is shown and sends it. */
export async function signIn(page: Page, button = 'Sign in'): Promise<void> {
  await page.getByLabel('E-mail address').fill(EMAIL);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: button, exact: true }).click();
}

/** A context that is signed in already, in a browser with or without JavaScript. */
export async function signedIn(
  browser: Browser,
  product: TestProduct,
  { javaScriptEnabled = true }: { readonly javaScriptEnabled?: boolean } = {},
): Promise<BrowserContext> {
  const context = await browser.newContext({ javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(`${product.url}/sign-in`);
  await signIn(page);
  await page.waitForURL(`${product.url}/`);
  await page.close();
  return context;
}

/** Adds a product of one feature. */
export async function addFeature(page: Page, { url }: TestProduct, feature: string): Promise<void> {
  await page.goto(`${url}/features`);
  await page.getByLabel('Name').fill('WhatsApp');
  await page.getByRole('button', { name: 'Add the product' }).click();
  const section = page.getByRole('region', { name: 'WhatsApp' });
  await section.getByLabel('Name').first().fill(feature);
  await section.getByRole('button', { name: 'Add the feature' }).click();
  await section.locator('b', { hasText: feature }).waitFor();
}

/** Declares an incident and stays on its screen. */
export async function declare(page: Page, { url }: TestProduct, title: string): Promise<string> {
  await page.goto(`${url}/incidents/new`);
  await page.getByLabel('What fails, in one line').fill(title);
  await page.getByLabel('What readers will see').fill('Messages are not being sent or received.');
  await send(page, 'Publish to everyone');
  // The address changes a moment before the screen does.
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  return new URL(page.url()).pathname;
}

/**
 * Presses the button of a form that was just filled in, by keyboard: when the scripts of the screen come, what readers will
 * see comes above the button, and moves it from under a pointer.
 */
export async function send(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button }).press('Enter');
}

/** Types what readers will see, and waits until the screen shows it to them: from then on it is kept in the tab, too. */
export async function typeUntilHeard(page: Page, words: string): Promise<void> {
  await page.getByLabel('What readers will see').fill(words);
  await page.getByRole('region', { name: 'As readers see it' }).getByText(words).waitFor();
}

/** The address of the screen that gives the newest update of the shown incident or maintenance other words. */
export async function wayTo(page: Page, what: 'Correct' | 'Withdraw'): Promise<string> {
  const link = page.getByRole('link', { name: new RegExp(`^${what} the update of`) }).first();
  return new URL((await link.getAttribute('href')) ?? '', page.url()).href;
}

/** The texts of the public updates on an incident's screen, newest first. */
export async function publicUpdates(page: Page): Promise<string[]> {
  const rows = page.locator('ol > li', { hasText: 'public update' });
  return rows.locator('.prose').allTextContents();
}

/** Opens the holding update on an incident's screen and gives its form. */
export async function openHolding(page: Page): Promise<ReturnType<Page['getByRole']>> {
  const bar = page.getByRole('region', { name: 'Promised update' });
  await bar.getByText('Holding update', { exact: true }).click();
  return bar.getByRole('form', { name: 'Publish a holding update' });
}
