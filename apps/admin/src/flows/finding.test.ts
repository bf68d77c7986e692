import type { Page } from '@candor/testbed';
import { beforeAll, describe, expect, it } from 'vitest';
import { openStage } from '../testing/open-stage.ts';
import { declare, signedIn } from '../testing/operator.ts';

let incident: string;
const stage = openStage(async (page) => {
  incident = await declare(page, stage.product, 'Messages <b>fail</b>');
  await page.getByLabel('Internal note').fill('The gateway in Zürich & Łódź <script>alert(1)</script>.');
  await page.getByRole('button', { name: 'Add the note' }).click();
  await page.getByText('The note is kept.').waitFor();
});

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_how, javaScriptEnabled) => {
  let page: Page;
  beforeAll(async () => {
    page = await (await signedIn(stage.browser, stage.product, { javaScriptEnabled })).newPage();
  });

  it('finds a note from any screen, marks its words, and leads to it', async () => {
    await page.goto(`${stage.product.url}/features`);
    await page.getByRole('searchbox', { name: 'Search incidents' }).fill('zurich lo');
    await page.getByRole('searchbox', { name: 'Search incidents' }).press('Enter');
    await page.getByText('Found in one place.').waitFor();
    expect(await page.locator('main mark').allTextContents()).toEqual(['Zürich', 'Łódź']);
    expect(await page.getByLabel('Words').inputValue()).toBe('zurich lo');
    await page.getByText('<script>alert(1)</script>').waitFor();
    await page.getByRole('link', { name: 'note', exact: true }).click();
    await page.waitForURL(/\/incidents\/\w+#event-\d+$/);
    await page.locator('li:target', { hasText: 'The gateway in Zürich' }).waitFor();
  });

  it('narrows down, and says what to do when nothing is found', async () => {
    await page.goto(`${stage.product.url}/search?q=zurich`);
    await page.getByLabel('of what is').selectOption('over');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByText('Nothing was found. Try fewer or shorter words').waitFor();
    await page.getByLabel('of what is').selectOption('');
    await page.getByLabel('in', { exact: true }).selectOption('notes');
    await page.getByRole('button', { name: 'Search' }).click();
    await page.getByText('Found in one place.').waitFor();
    await page.getByRole('link', { name: 'Messages <b>fail</b>' }).first().click();
    await page.waitForURL(stage.product.url + incident);
  });

  it('takes any words for words', async () => {
    for (const query of ['"\' ) OR 1=1 -- *', '%00\u0001', '\\', '" "']) {
      await page.goto(`${stage.product.url}/search?q=${encodeURIComponent(query)}`);
      await page.getByRole('heading', { name: 'Search' }).waitFor();
    }
    await page.goto(`${stage.product.url}/search?q=x&from=2024-02-31`);
    await page.getByText('Give a day that exists').waitFor();
  });
});
