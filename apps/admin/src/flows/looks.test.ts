import { LOGOS } from '@candor/record/testing';
import type { Page } from '@candor/testbed';
import { expectNoAxeViolations } from '@candor/testbed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStage } from '../testing/open-stage.ts';
import { signedIn } from '../testing/operator.ts';

const stage = openStage();

const file = (name: string, mimeType: string, base64: string) => ({
  name,
  mimeType,
  buffer: Buffer.from(base64, 'base64'),
});
const bad = file(
  'bad.svg',
  'image/svg+xml',
  Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>').toString('base64'),
);
const save = (page: Page) => page.getByRole('button', { name: 'Save for everyone' }).click();
const frame = (page: Page, title: string) =>
  page.frameLocator('iframe[name=preview]').frameLocator(`iframe[title="${title}"]`);

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_how, javaScriptEnabled) => {
  let page: Page;
  beforeAll(async () => {
    page = await (await signedIn(stage.browser, stage.product, { javaScriptEnabled })).newPage();
  });
  afterAll(() => page.close());

  it('previews a logo, a colour and links before anybody else sees them', async () => {
    await page.goto(`${stage.product.url}/page/looks`);
    await frame(page, 'Home, light, on a phone').getByRole('heading', { level: 1 }).waitFor({ state: 'attached' });
    await page.getByLabel('Logo', { exact: true }).setInputFiles(file('logo.svg', 'image/svg+xml', LOGOS.svg));
    await page.getByLabel('In light mode').fill('#0b57d0');
    await page.getByLabel('Links in the header: label 1').fill('Help');
    await page.getByLabel('Links in the header: address 1').fill('https://example.com/help');
    await page.getByRole('button', { name: 'Preview' }).click();
    const home = frame(page, 'Home, dark, on a desk');
    await home.locator('header a', { hasText: 'Help' }).waitFor();
    expect(await home.locator('header img').evaluate((it) => (it as HTMLImageElement).naturalWidth)).toBe(32);
    await page.getByLabel('In light mode').fill('#ff8800');
    await page.getByRole('button', { name: 'Preview' }).click();
    const inFrame = page.frameLocator('iframe[name=preview]');
    await inFrame.getByText('The nearest shade that has it is #b15e00.').waitFor();
    await page.getByLabel('In light mode').fill('');
    const cookies = await page.context().cookies();
    await page.context().clearCookies();
    await page.getByRole('button', { name: 'Preview' }).click();
    await inFrame.getByText('You were signed out.').waitFor();
    await page.context().addCookies(cookies);
    await page.reload();
    await frame(page, 'Home, dark, on a desk').locator('header').waitFor();
    expect(await frame(page, 'Home, dark, on a desk').locator('header img').count()).toBe(0);
  });

  it('keeps what was typed and chosen when something is in the way, and says what to do', async () => {
    const terms = javaScriptEnabled ? 'Terms' : 'Privacy';
    await page.goto(`${stage.product.url}/page/looks`);
    await page.getByLabel('Logo', { exact: true }).setInputFiles(bad);
    await page.getByLabel('In light mode').fill('#ff8800');
    await page.getByLabel('Links in the footer: label 2').fill(terms);
    await save(page);
    const alert = page.getByRole('alert');
    await alert.getByText('This SVG contains <script>. Export it without, or choose a PNG.').waitFor();
    await alert
      .getByText('has a contrast of 2.29 to 1; links need 4.5 to 1. The nearest shade that has it is #b15e00.')
      .waitFor();
    await alert.getByText('Give a full address').waitFor();
    if (javaScriptEnabled) await expectNoAxeViolations(page);
    await page.getByLabel('Logo', { exact: true }).setInputFiles(file('logo.png', 'image/png', LOGOS.png));
    await save(page);
    await page.getByText('The picture you chose is kept').waitFor();
    expect(await page.getByLabel('Links in the footer: label 2').inputValue()).toBe(terms);
    await page.getByLabel('Links in the footer: address 2').fill('https://example.com/terms');
    await page.getByLabel('In light mode').fill('#b15e00');
    await save(page);
    await page.getByText('Saved. Every page is made anew').waitFor();
    const picture = page.getByAltText('As it is now');
    await expect.poll(() => picture.evaluate((it) => (it as HTMLImageElement).naturalWidth)).toBe(64);
    await frame(page, 'An open incident, light, on a desk').locator('footer a', { hasText: terms }).waitFor();
    await page.getByLabel('Show it no longer').check();
    await page.getByLabel('In light mode').fill('');
    await save(page);
    await page.getByText('Saved. Every page is made anew').waitFor();
    expect(await page.getByAltText('As it is now').count()).toBe(0);
  });

  it('says that a picture is too large, and loses nothing but it', async () => {
    await page.goto(`${stage.product.url}/page/looks`);
    await page.getByLabel('Links in the footer: label 3').fill('Careers');
    const camera = { name: 'camera.png', mimeType: 'image/png', buffer: Buffer.alloc(5_000_000) };
    await page.getByLabel('Logo', { exact: true }).setInputFiles(camera);
    if (javaScriptEnabled) {
      await page
        .getByRole('alert')
        .getByText('camera.png is too large and was not taken. A logo has at most 24 KB.')
        .waitFor();
      await page.getByRole('button', { name: 'Preview' }).click();
      await page.frameLocator('iframe[name=preview]').getByText('Give a full address').waitFor();
    } else {
      await page.getByRole('button', { name: 'Preview' }).click();
      await page.frameLocator('iframe[name=preview]').getByText('This picture is too large').waitFor();
    }
    expect(await page.getByLabel('Links in the footer: label 3').inputValue()).toBe('Careers');
  });

  it('shows a logo for dark mode beside another one only', async () => {
    await page.goto(`${stage.product.url}/page/looks`);
    await page
      .getByLabel('Logo for dark mode', { exact: false })
      .setInputFiles(file('logo.svg', 'image/svg+xml', LOGOS.svg));
    await save(page);
    await page.locator('p[id$="-problem"]', { hasText: 'A logo for dark mode is shown only where' }).waitFor();
  });

  it('says in which languages the page is, and who runs it', async () => {
    await page.goto(`${stage.product.url}/page`);
    await page.getByLabel('Main language').selectOption('German');
    await page.getByLabel('Arabic').check();
    await page.getByRole('button', { name: 'Save the languages' }).click();
    await page.getByText('Saved. Every page is made anew').waitFor();
    expect(await page.getByLabel('Main language').inputValue()).toBe('de');
    expect(await page.getByLabel('Arabic').isChecked()).toBe(true);
    await page.getByLabel('Arabic').uncheck();
    await page.getByLabel('Main language').selectOption('English');
    await page.getByRole('button', { name: 'Save the languages' }).click();
    await page.getByText('Saved. Every page is made anew').waitFor();
    const words = `Example GmbH ${javaScriptEnabled}`;
    await page.getByLabel('Who runs this page').fill(words);
    await page.getByRole('button', { name: 'Save the imprint' }).click();
    await page.getByText('Saved. Every page is made anew').waitFor();
    expect(await page.getByLabel('Who runs this page').inputValue()).toBe(words);
  });
});
