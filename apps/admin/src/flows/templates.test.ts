import { describe, expect, it } from 'vitest';
import { openStage } from '../testing/open-stage.ts';
import { publicUpdates, signedIn } from '../testing/operator.ts';

const stage = openStage(async (page) => {
  await page.goto(`${stage.product.url}/features`);
  await page.getByLabel('Name').fill('Mail');
  await page.getByRole('button', { name: 'Add the product' }).click();
  const section = page.getByRole('region', { name: 'Mail' });
  await section.getByLabel('Name').first().fill('Send_and receive');
  await section.getByRole('button', { name: 'Add the feature' }).click();
  await section.locator('b', { hasText: 'Send_and receive' }).waitFor();
  await page.goto(`${stage.product.url}/templates`);
  await page.getByRole('button', { name: 'Add a set to begin with' }).click();
  await page.getByRole('region', { name: 'Nothing new yet' }).waitFor();
});

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (how, javaScriptEnabled) => {
  it('keeps a template: mistyped variables are named, what was typed stays, and it can be archived', async () => {
    const page = await (await signedIn(stage.browser, stage.product, { javaScriptEnabled })).newPage();
    await page.goto(`${stage.product.url}/templates`);
    const name = `Ours ${how}`;
    const form = page.getByRole('region', { name: 'Add a template' });
    await form.getByLabel('Name, for the team').fill(name);
    await form.getByLabel('Text', { exact: true }).fill('Trouble in [regoin].');
    await page.getByRole('button', { name: 'Add the template' }).click();
    await page.getByRole('alert').getByText('There is no variable [regoin]. Those there are: [features]').waitFor();
    expect(await form.getByLabel('Text', { exact: true }).inputValue()).toBe('Trouble in [regoin].');
    await form.getByLabel('Text', { exact: true }).fill('Trouble in [region].');
    await page.getByRole('button', { name: 'Add the template' }).click();
    const card = page.getByRole('region', { name });
    await card.getByText('Trouble in Europe.').waitFor();

    await card.getByText('Change').click();
    await card.getByRole('button', { name: `Archive ${name}` }).click();
    await page.getByRole('button', { name: `Bring ${name} back` }).waitFor();
    expect(await card.count()).toBe(0);
  });

  it('fills a template into the form, keeps what was typed, and publishes no mark', async () => {
    const page = await (await signedIn(stage.browser, stage.product, { javaScriptEnabled })).newPage();
    await page.goto(`${stage.product.url}/incidents/new`);
    const text = page.getByLabel('What readers will see');
    await text.fill('It began after lunch.');
    await page.getByLabel('Send_and receive').selectOption('major_outage');
    await page.getByText('Begin with a template').click();
    await page.getByLabel('Template', { exact: true }).selectOption({ label: 'Something fails' });
    await page.getByRole('button', { name: 'Fill in' }).click();
    await page.getByRole('textbox', { name: 'What fails' }).and(page.locator('[value*=Trouble]')).waitFor();
    expect(await page.getByLabel('What fails').inputValue()).toBe('Trouble with Send_and receive');
    expect(await text.inputValue()).toMatch(
      /^Since \{\{t \S+Z\}\}, people in \[region\] cannot use Send\\_and receive\. [^[]+\{\{t \S+Z\}\}\.\n\nIt began after lunch\.$/,
    );

    await page.getByRole('button', { name: 'Publish to everyone' }).click();
    await page.getByRole('alert').getByText('“[region]” is not filled in yet.').waitFor();
    expect(await text.inputValue()).toContain('[region]');

    await page.getByText('Begin with a template').click();
    await page.getByLabel('Region, or who is affected').fill('Europe');
    await page.getByRole('button', { name: 'Fill in' }).click();
    await page
      .getByText('people in Europe')
      .or(page.locator('textarea', { hasText: 'people in Europe' }))
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Publish to everyone' }).click();
    await page.getByRole('heading', { level: 1, name: 'Trouble with Send_and receive' }).waitFor();

    await page.getByText('Begin with a template').click();
    await page.getByLabel('Template', { exact: true }).selectOption({ label: 'Over' });
    await page.getByRole('button', { name: 'Fill in' }).click();
    await page.locator('textarea', { hasText: 'is over.' }).first().waitFor();
    expect(await page.getByRole('radio', { name: 'Resolved' }).isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Publish to everyone' }).click();
    await page.getByText('An update with another status reopens it.').waitFor();
    const [newest] = await publicUpdates(page);
    expect(newest).toMatch(/^The trouble with Send_and receive, which began at .+, is over\./);
  });

  it('fills the announcement of a maintenance', async () => {
    const page = await (await signedIn(stage.browser, stage.product, { javaScriptEnabled })).newPage();
    await page.goto(`${stage.product.url}/maintenance/new`);
    await page.getByText('Begin with a template').click();
    await page.getByLabel('Template', { exact: true }).selectOption({ label: 'Planned work' });
    await page.getByLabel('Region, or who is affected').fill('Europe');
    await page.getByLabel('Send_and receive').check();
    await page.getByLabel('Begins at').fill(`${new Date().getUTCFullYear() + 1}-01-05T04:00`);
    await page.getByRole('button', { name: 'Fill in' }).click();
    const text = page.locator('textarea', { hasText: 'From {{t' }).first();
    await text.waitFor();
    expect(await text.inputValue()).toMatch(
      /^From \{\{t \S+-01-05T04:00Z\}\} to \{\{t \S+T05:00Z\}\} we work on Send\\_and receive\. People in Europe /,
    );
    expect(await page.getByLabel('What is done').inputValue()).toBe('Maintenance of Send_and receive');
    await page.getByRole('button', { name: 'Announce to everyone' }).click();
    await page.getByRole('heading', { level: 1, name: 'Maintenance of Send_and receive' }).waitFor();
  });
});
