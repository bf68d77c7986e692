import type { Page } from '@candor/testbed';
import { expect, it } from 'vitest';
import { openStage } from '../testing/open-stage.ts';
import { send, signedIn } from '../testing/operator.ts';

const NAME = 'Jane Roe of Harbour Mail';
const GROUND = 'Personal data of a customer, removed on request (GDPR art. 17)';

let page: Page;
const stage = openStage(async () => {
  page = await (await signedIn(stage.browser, stage.product, { javaScriptEnabled: false })).newPage();
  await page.goto(`${stage.product.url}/incidents/new`);
  await page.getByLabel('What fails, in one line').fill('Mail is late');
  await page.getByLabel('What readers will see').fill(`It began at ${NAME}.`);
  await send(page, 'Publish to everyone');
  await page.getByRole('heading', { level: 1, name: 'Mail is late' }).waitFor();
});

it('leads an admin from a row to the last look and destroys the words, without JavaScript', async () => {
  const address = page.url();
  await page
    .getByRole('link', { name: /^Redact this/ })
    .first()
    .click();
  await page.getByRole('heading', { level: 2, name: 'This text will be destroyed' }).waitFor();
  expect(await page.getByRole('main').textContent()).toContain(`It began at ${NAME}.`);

  await page.getByRole('button', { name: 'Destroy the words' }).click();
  await page.getByText('The ground is empty.').first().waitFor();
  await page.getByText('Confirm that it is for good.').first().waitFor();
  await page.getByLabel('On what ground (public)').fill(GROUND);
  await page.getByLabel('This cannot be undone, and I have looked at what goes.').check();
  await page.getByRole('button', { name: 'Destroy the words' }).click();
  await page.getByText('The text is destroyed.').waitFor();

  await page.getByLabel('A part of the text').fill('jane roe');
  await page.getByRole('button', { name: 'Find' }).click();
  await page.getByText('No text has these words.').waitFor();
  await page.goto(address);
  expect(await page.content()).not.toContain(NAME);
  expect(await page.getByRole('main').textContent()).toContain('[removed]');
});

it('finds texts by their words, and takes several at once', async () => {
  const address = page.url();
  for (const words of [`Ask ${NAME}.`, `${NAME} called.`]) {
    await page.goto(address);
    await page.getByLabel('Internal note, for the team only').fill(words);
    await page.getByRole('button', { name: 'Add the note' }).click();
    await page.getByText('The note is kept.').waitFor();
  }
  await page.goto(`${stage.product.url}/redact?words=harbour+mail`);
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', { name: 'Go on with what is ticked' }).click();
  await page.getByRole('heading', { level: 2, name: 'These texts will be destroyed' }).waitFor();
  await page.getByLabel('On what ground (public)').fill('Harbour Mail');
  await page.getByLabel('This cannot be undone, and I have looked at what goes.').check();
  await page.getByLabel('On what ground (public)').fill(GROUND);
  await page.getByRole('button', { name: 'Destroy the words' }).click();
  await page.getByText('2 texts are destroyed.').waitFor();
  await page.goto(address);
  expect(await page.content()).not.toContain(NAME);
});
