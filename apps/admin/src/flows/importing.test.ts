import { describe, expect, it } from 'vitest';
import { openStage } from '../testing/open-stage.ts';
import { declare, signedIn } from '../testing/operator.ts';

const stage = openStage();

const FOREIGN = '# The night\n\n## Root cause\n\nNo limit.\n\n## Cost\n\nMuch.\n';

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (how, javaScriptEnabled) => {
  it('brings a file in: shows what would change, and saves it when that was seen', async () => {
    const page = await (await signedIn(stage.browser, stage.product, { javaScriptEnabled })).newPage();
    const path = await declare(page, stage.product, `Brought in ${how}`);
    await page.goto(`${stage.product.url + path}/postmortem`);
    await page.getByRole('link', { name: 'Bring in a file' }).click();
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByRole('alert').getByText('Choose a file, or paste what is in it.').waitFor();
    await page.getByLabel('Or paste it here').fill(FOREIGN);
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByRole('heading', { name: 'New: Contributing factors (in the file: Root cause)' }).waitFor();
    await page.getByRole('button', { name: 'Save these 3 changes' }).click();
    await page.getByText('Saved. The document has it.').waitFor();
    const file = await (await page.request.get(`${page.url().split('?')[0]}.md`)).text();
    expect(file).toContain('## Cost\n\n<!-- section ');

    await page.getByRole('link', { name: 'Bring in a file' }).click();
    const edited = file.replace('No limit.', 'There was no limit.').replace('Incident declared:', 'Incident claimed:');
    const buffer = Buffer.from(edited);
    await page.getByLabel('Markdown file').setInputFiles({ name: 'edited.md', mimeType: 'text/markdown', buffer });
    await page.getByRole('button', { name: 'Compare' }).click();
    await page.getByRole('heading', { name: 'Changes: Contributing factors' }).waitFor();
    await page.getByRole('heading', { name: 'Cannot change here: Timeline' }).waitFor();
    expect(await page.locator('ins').allTextContents()).toContain('added: There was no; ');
    const other = await page.context().newPage();
    await other.goto(page.url());
    await other.getByLabel('Markdown file').setInputFiles({ name: 'edited.md', mimeType: 'text/markdown', buffer });
    await other.getByRole('button', { name: 'Compare' }).click();
    await other.getByRole('button', { name: 'Save this change' }).click();
    await other.getByText('Saved. The document has it.').waitFor();
    expect(await other.getByText('There was no limit.').first().isVisible()).toBe(true);
    await page.getByRole('button', { name: 'Save this change' }).click();
    await page.getByRole('alert').getByText('Nothing was saved; this is what would change now.').waitFor();
    await page.getByRole('heading', { name: 'Cannot change here: Timeline' }).waitFor();
    expect(await page.getByRole('button', { name: 'Save' }).count()).toBe(0);
  });
});
