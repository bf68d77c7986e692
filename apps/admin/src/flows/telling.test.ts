import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { openStage } from '../testing/open-stage.ts';
import { declare, publicUpdates, send, signedIn } from '../testing/operator.ts';

const stage = openStage();

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_how, javaScriptEnabled) => {
  it('tells a past incident, each update at its own time', async () => {
    const page = await (await signedIn(stage.browser, stage.product, { javaScriptEnabled })).newPage();
    await page.goto(`${stage.product.url}/incidents/past`);
    await page.getByLabel('What failed, in one line').fill('Login failed in March');
    await page.getByLabel('What readers will see').first().fill('Some people cannot log in.');
    await page.getByRole('button', { name: 'One more update' }).click();
    await page.getByText('Update 3', { exact: true }).waitFor();
    expect(await page.getByLabel('What readers will see').first().inputValue()).toBe('Some people cannot log in.');
    await page.getByRole('button', { name: 'Without the last one' }).click();
    await page.getByText('Update 3', { exact: true }).waitFor({ state: 'detached' });

    await page.getByLabel('Happened at').first().fill('2024-03-05T15:17');
    await page.getByLabel('Happened at').last().fill('2024-03-05T15:00');
    await page.getByLabel('What readers will see').last().fill('Everybody can log in again.');
    await page.getByRole('group', { name: 'Update 2' }).getByText('Resolved', { exact: true }).click();
    await page.getByRole('button', { name: 'Publish to everyone' }).click();
    await page.getByRole('alert').getByText('in the order in which they happened').waitFor();
    await page.getByLabel('Happened at').last().fill('2024-03-05T17:19');
    await page.getByText('Its source edited this text').last().click();
    await page.getByLabel('Edited at').last().fill('2024-03-05T17:00');
    await page.getByRole('button', { name: 'Publish to everyone' }).click();
    await page.getByRole('alert').getByText('cannot have edited this before it happened').waitFor();
    await page.getByLabel('Edited at').last().fill('2024-03-10T09:30');
    await page.getByRole('button', { name: 'Publish to everyone' }).click();
    await page.getByRole('heading', { level: 1, name: 'Login failed in March' }).waitFor();
    expect(await publicUpdates(page)).toEqual(['Everybody can log in again.', 'Some people cannot log in.']);
    const rows = await page.locator('ol > li').allTextContents();
    expect(rows[0]).toMatch(
      /^10 March 2024, 09:30posted .*Edited by its source; the earlier wording is not recorded: the update of 5 March/,
    );
    expect(rows[1]).toMatch(/^5 March 2024, 17:19posted /);
  });

  it('drafts the postmortem, keeps what was typed beside a colleague’s, and downloads it', async () => {
    const page = await (await signedIn(stage.browser, stage.product, { javaScriptEnabled })).newPage();
    const path = await declare(page, stage.product, 'Messages were late');
    await page.goto(`${stage.product.url + path}/postmortem`);
    await page.getByRole('textbox', { name: 'Summary', exact: true }).fill('Messages were late for *everybody*.');
    const colleague = await (await signedIn(stage.browser, stage.product)).newPage();
    await colleague.goto(`${stage.product.url + path}/postmortem`);
    await colleague.getByRole('textbox', { name: 'Summary', exact: true }).fill('Queues were full.');
    await colleague.getByRole('button', { name: 'Save the draft' }).click();
    await colleague.getByText('Saved. The document has it.').waitFor();

    const save = page.getByRole('button', { name: 'Save the draft' });
    await save.click();
    await page.getByRole('alert').getByText('Somebody saved this postmortem since you opened it.').waitFor();
    const meanwhile = page.getByRole('region', { name: 'Saved meanwhile' });
    await meanwhile.getByText('Queues were full.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Summary', exact: true }).inputValue()).toBe(
      'Messages were late for *everybody*.',
    );
    await save.click();
    await page.getByText('Saved. The document has it.').waitFor();
    await page
      .getByRole('region', { name: 'Summary', exact: true })
      .getByText('Messages were late for everybody.')
      .waitFor();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download as Markdown' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d-[0-9a-z]{12}\.md$/);
    const markdown = readFileSync(await download.path(), 'utf8');
    expect(markdown).toContain('Messages were late for *everybody*.');
  });

  it('publishes the postmortem that it showed, with the parts that were chosen, and a revision', async () => {
    const page = await (await signedIn(stage.browser, stage.product, { javaScriptEnabled })).newPage();
    const path = await declare(page, stage.product, 'Calls were silent');
    await page.goto(`${stage.product.url + path}/postmortem`);
    await page.getByRole('textbox', { name: 'Summary', exact: true }).fill('A codec was missing.');
    await page.getByRole('textbox', { name: 'Where we got lucky' }).fill('Nobody noticed.');
    await page.getByRole('button', { name: 'Save, and see what readers would get' }).click();
    const article = page.getByRole('article');
    await article.getByText('A codec was missing.').waitFor();
    await page.getByText('This incident still goes on.').waitFor();

    await page.goto(stage.product.url + path);
    await page.getByLabel('What readers will see').fill('Everybody can hear again.');
    await page.getByText('Resolved', { exact: true }).click();
    await send(page, 'Publish to everyone');
    await page.locator('ol').getByText('Everybody can hear again.').waitFor();

    await page.goto(`${stage.product.url + path}/postmortem/readers`);
    await page.getByLabel('Where we got lucky').uncheck();
    await page.getByRole('button', { name: 'Update the preview' }).click();
    await article.getByText('Nobody noticed.').waitFor({ state: 'detached' });
    const colleague = await (await signedIn(stage.browser, stage.product)).newPage();
    await colleague.goto(`${stage.product.url + path}/postmortem`);
    await colleague.getByRole('textbox', { name: 'Summary', exact: true }).fill('A codec was missing in one release.');
    await colleague.getByRole('button', { name: 'Save the draft' }).click();
    await colleague.getByText('Saved. The document has it.').waitFor();

    const publish = page.getByRole('button', { name: /^Publish/ });
    await publish.click();
    await page.getByRole('alert').getByText('somebody saved it since').waitFor();
    await article.getByText('A codec was missing in one release.').waitFor();
    await publish.click();
    await page.getByText('revision 1', { exact: true }).waitFor();
    await page
      .getByRole('status')
      .getByText(/^(Saved at|On the page)/)
      .waitFor();
    await page.getByText('Readers have exactly this document already: it is revision 1.').waitFor();
    expect(await page.getByLabel('Where we got lucky').isChecked()).toBe(false);

    await page.goto(`${stage.product.url + path}/postmortem`);
    await page.getByText('revision 1', { exact: true }).waitFor();
    await page
      .getByRole('textbox', { name: 'Summary', exact: true })
      .fill('A codec was missing in one release of three.');
    await page.getByRole('button', { name: 'Save, and see what readers would get' }).click();
    await page.getByRole('button', { name: 'Publish revision 2 to everyone' }).click();
    await page.getByText('revision 2', { exact: true }).waitFor();
  });

  it('sets severity, milestones and impact', async () => {
    const page = await (await signedIn(stage.browser, stage.product, { javaScriptEnabled })).newPage();
    await declare(page, stage.product, 'Uploads stop');
    const fold = page.locator('details', { hasText: 'Severity, milestones, impact' });
    const unfold = async () => {
      if (!(await fold.getAttribute('open').then((it) => it !== null))) await fold.locator('summary').click();
    };
    await unfold();
    await page.getByLabel('Severity, for the team only').selectOption('SEV2');
    await page.getByRole('button', { name: 'Set the severity' }).click();
    await page.getByText('No impact · SEV2 · investigating').waitFor();
    await unfold();
    await page.getByLabel('Milestone, for the team only').selectOption('detected');
    await page.getByRole('button', { name: 'Mark the milestone' }).click();
    await page.getByText('The milestone is kept.').waitFor();
    await unfold();
    await page.getByRole('button', { name: 'Take back: Detected' }).click();
    await page.locator('ol').getByText('Detected: taken back').waitFor();
    await unfold();
    await page.getByLabel('Impact, shown to readers').selectOption('critical');
    await page.getByRole('button', { name: 'Set the impact for everyone' }).click();
    await page.getByRole('alert').getByText('The reason is empty.').waitFor();
    expect(await page.getByLabel('Impact, shown to readers').inputValue()).toBe('critical');
    await page.getByLabel('Reason, shown to readers').fill('All uploads are lost.');
    await page.getByRole('button', { name: 'Set the impact for everyone' }).click();
    await page.getByText('Critical impact · SEV2').first().waitFor();
    await page.locator('ol').getByText('All uploads are lost.').waitFor();
  });
});
