import type { Page } from '@candor/testbed';
import { expectNoAxeViolations } from '@candor/testbed';
import { describe, expect, it } from 'vitest';
import { openStage } from '../testing/open-stage.ts';
import { declare, signedIn } from '../testing/operator.ts';

const stage = openStage();

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (how, javaScriptEnabled) => {
  it('links two incidents inside, tells readers of it, and takes it back; both show it', async () => {
    const page = await (await signedIn(stage.browser, stage.product, { javaScriptEnabled })).newPage();
    const cause = await declare(page, stage.product, `Disks are full ${how}`);
    const incident = await declare(page, stage.product, `Search is slow ${how}`);

    await page.getByText('Severity, milestones, impact, links').click();
    await page.getByLabel('The other incident').selectOption({ index: 1 });
    await page.getByLabel('Or the address').fill('https://example.com/nowhere');
    await page.getByRole('button', { name: 'Link the two' }).click();
    await page.getByRole('alert').getByText('Give the address of an incident').waitFor();
    expect(await page.getByLabel('Or the address').inputValue()).toBe('https://example.com/nowhere');
    await page.getByLabel('Or the address').fill(`https://status.example.com${cause}`);
    await page.getByRole('button', { name: 'Link the two' }).click();

    const related = page.getByRole('list', { name: 'Related incidents' });
    await related.getByText('the team alone knows').waitFor();
    await timelineRow(page, 'internal link').waitFor();
    if (javaScriptEnabled) await expectNoAxeViolations(page);

    await page.getByRole('button', { name: 'Tell readers' }).click();
    await related.getByText('readers know').waitFor();
    await timelineRow(page, 'public link').waitFor();

    await related.getByRole('link', { name: `Disks are full ${how}` }).click();
    await page.waitForURL(stage.product.url + cause);
    await related.getByText('Led to').waitFor();
    await page.getByRole('button', { name: 'Take it back publicly' }).click();
    await timelineRow(page, 'public link taken back').waitFor();
    expect(await related.count()).toBe(0);
    await page.goto(stage.product.url + incident);
    await timelineRow(page, 'public link taken back').waitFor();
  });
});

function timelineRow(page: Page, tag: string) {
  return page.locator('ol > li').filter({ has: page.getByText(tag, { exact: true }) });
}
