import type { Page } from '@candor/testbed';
import { until } from '@candor/testbed';
import { describe, expect, it } from 'vitest';
import { openStage } from '../testing/open-stage.ts';
import { signedIn } from '../testing/operator.ts';

const stage = openStage();

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (how, javaScriptEnabled) => {
  it('adds, orders, renames, archives and brings back', async () => {
    const page = await (await signedIn(stage.browser, stage.product, { javaScriptEnabled })).newPage();
    await page.goto(`${stage.product.url}/features`);
    const name = `WhatsApp ${how}`;
    await addProduct(page, name);
    const section = page.getByRole('region', { name });
    await section.waitFor();
    for (const feature of ['Messages', 'Media', 'Last seen']) await addFeature(section, feature);
    expect(await namesIn(section)).toEqual(['Messages', 'Media', 'Last seen']);

    await section.getByRole('button', { name: 'Last seen: up' }).click();
    await untilNames(section, ['Messages', 'Last seen', 'Media']);
    expect(await section.getByRole('button', { name: 'Messages: up' }).isDisabled()).toBe(true);

    await unfold(section, 'Change Media');
    const media = section.locator('li', { hasText: 'Change Media' });
    await media.getByLabel('Name').fill('Messages');
    await media.getByRole('button', { name: 'Rename for everyone' }).click();
    await media.getByRole('alert').getByText('“Messages” exists already.').waitFor();
    expect(await media.getByLabel('Name').inputValue()).toBe('Messages');
    await media.getByLabel('Name').fill('Pictures');
    await media.getByRole('button', { name: 'Rename for everyone' }).click();
    await untilNames(section, ['Messages', 'Last seen', 'Pictures']);

    await unfold(section, 'Change Pictures');
    const pictures = section.locator('li', { hasText: 'Change Pictures' });
    await pictures.getByLabel('Status without an incident').selectOption('degraded_performance');
    await pictures.getByRole('button', { name: 'Set it for everyone' }).click();
    await pictures.getByText('Degraded performance also without an incident').waitFor();

    await unfold(section, 'Change Pictures');
    await pictures.getByLabel('What to use instead').fill('Send it by **mail**, see [how](https://example.com/how).');
    await pictures.getByRole('button', { name: 'Say it to everyone' }).click();
    await pictures.getByText('Instead: Send it by mail, see how (https://example.com/how).').waitFor();

    await unfold(section, 'Change Last seen');
    const lastSeen = section.locator('li', { hasText: 'Change Last seen' });
    await lastSeen.getByText('Its page stays, and says so.').waitFor();
    await section.getByRole('button', { name: 'Archive Last seen' }).click();
    await untilNames(section, ['Messages', 'Pictures']);
    await page.getByRole('button', { name: 'Bring Last seen back' }).click();
    await untilNames(section, ['Messages', 'Last seen', 'Pictures']);
  });

  it('adds once when clicked twice', async () => {
    const page = await (await signedIn(stage.browser, stage.product, { javaScriptEnabled })).newPage();
    await page.goto(`${stage.product.url}/features`);
    const name = `Instagram ${how}`;
    await page.getByLabel('Name').last().fill(name);
    await page.getByRole('button', { name: 'Add the product' }).dblclick();
    await page.getByRole('region', { name }).waitFor();
    await page.reload();
    expect(await page.getByRole('region', { name }).count()).toBe(1);
  });

  it('changes what the page says of itself', async () => {
    const page = await (await signedIn(stage.browser, stage.product, { javaScriptEnabled })).newPage();
    await page.goto(`${stage.product.url}/page`);
    await page.getByLabel('Time zone').fill('Europe/Nowhere');
    await page.getByLabel('A notice on every page').fill('We are moving.');
    await page.getByRole('button', { name: 'Save for everyone' }).click();
    await page.getByRole('alert').getByText('There is no such time zone.').waitFor();
    expect(await page.getByLabel('A notice on every page').inputValue()).toBe('We are moving.');
    await page.getByLabel('Time zone').fill('Asia/Kolkata');
    await page.getByRole('button', { name: 'Save for everyone' }).click();
    await page.getByText('Saved. Every page is made anew').waitFor();
    await page.goto(`${stage.product.url}/`);
    await page.getByText(/times in Asia\/Kolkata(?! \()/).waitFor();
  });
});

type Locator = ReturnType<Page['locator']>;

async function addProduct(page: Page, name: string): Promise<void> {
  const form = page.locator('form', { has: page.getByRole('button', { name: 'Add the product' }) });
  await form.getByLabel('Name').fill(name);
  await form.getByRole('button').click();
}

async function addFeature(section: Locator, name: string): Promise<void> {
  const fold = section.locator('details', { hasText: 'Add a feature' });
  if (!(await isOpen(fold))) await fold.locator('summary').click();
  await fold.getByLabel('Name').fill(name);
  await fold.getByRole('button', { name: 'Add the feature' }).click();
  await section.locator('li > div > b', { hasText: name }).waitFor();
}

async function unfold(section: Locator, title: string): Promise<void> {
  const fold = section.locator('details', { has: section.page().locator('summary', { hasText: title }) });
  if (!(await isOpen(fold))) await fold.locator('summary').click();
}

function isOpen(fold: Locator): Promise<boolean> {
  return fold.evaluate((it) => it.hasAttribute('open'));
}

function namesIn(section: Locator): Promise<string[]> {
  return section.locator('li > div > b').allTextContents();
}

async function untilNames(section: Locator, names: string[]): Promise<void> {
  await until(async () => String(await namesIn(section)) === String(names), `the features are ${names}`);
}
