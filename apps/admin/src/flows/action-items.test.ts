import type { Page } from '@candor/testbed';
import { expectNoAxeViolations } from '@candor/testbed';
import { beforeEach, describe, expect, it } from 'vitest';
import { openStage } from '../testing/open-stage.ts';
import { declare, send, signedIn } from '../testing/operator.ts';

const stage = openStage();

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (how, javaScriptEnabled) => {
  let page: Page;
  let incident: string;
  beforeEach(async () => {
    page = await (await signedIn(stage.browser, stage.product, { javaScriptEnabled })).newPage();
    incident = await declare(page, stage.product, `Messages are late (${how})`);
  });

  const item = (title: string) =>
    page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) });
  const saved = (words: string) => page.getByRole('status').filter({ hasText: words }).waitFor();

  async function add(title: string, due: string): Promise<void> {
    const form = page.getByRole('form', { name: 'Add an action item' });
    await form.getByLabel('What is to be done').fill(title);
    await form.getByLabel('Owner').fill('Queues');
    await form.getByLabel('Due by the end of').fill(due);
    await form.getByRole('button', { name: 'Add it' }).click();
    await item(title).waitFor();
  }

  /** Opens a form of an action item, fills one field in, and sends it. */
  async function send(
    title: string,
    form: string,
    { label, words, button }: Record<'label' | 'words' | 'button', string>,
  ) {
    await item(title).getByText(form, { exact: true }).click();
    const opened = item(title).getByRole('form', { name: form });
    await opened.getByLabel(label).fill(words);
    await opened.getByRole('button', { name: button }).click();
  }

  it('decides what comes of an incident, ends it with evidence or a reason, and shows all of it on the board', async () => {
    await page.goto(`${stage.product.url}${incident}/postmortem`);
    await page.getByRole('link', { name: 'Decide what comes of it' }).click();
    await page.getByText('Nothing was decided yet.').waitFor();
    await add('Alert on a full queue', '2020-01-01');
    await saved('Added. Readers see nothing of it.');
    await add('Drain the queue at night', '2999-12-31');
    const form = page.getByRole('form', { name: 'Add an action item' });
    await form.getByLabel('Tracker').fill('PROJ-12');
    await form.getByRole('button', { name: 'Add it' }).click();
    await form.getByRole('alert').getByText('The title is empty.').waitFor();
    await form.getByText('Give the whole address').first().waitFor();
    expect(await form.getByLabel('Tracker').inputValue()).toBe('PROJ-12');

    await page.goto(`${stage.product.url}/action-items`);
    const board = page.getByRole('main').locator('ul').last().locator('> li');
    await board
      .first()
      .getByText(/Overdue by [\d,]+ days/)
      .waitFor();
    expect(await board.first().textContent()).toContain('Alert on a full queue');
    await board.first().getByRole('link', { name: 'Alert on a full queue' }).click();

    const evidence = {
      label: 'What shows that it is done',
      words: 'It fired in a test.',
      button: 'Say that it is done',
    };
    await send('Alert on a full queue', 'It is done', evidence);
    await saved('Done, with its evidence.');
    await item('Alert on a full queue').getByText('It fired in a test.').waitFor();
    const reason = { label: 'Why not', words: 'The queue is gone.', button: 'Decide not to do it' };
    await send('Drain the queue at night', 'It is not to be done', reason);
    await saved('Dropped, with the reason.');
    await item('Drain the queue at night').getByRole('button', { name: 'Open again' }).click();
    await saved('Open again.');
    const change = { label: 'Owner', words: `Storage ${how}`, button: 'Save' };
    await send('Drain the queue at night', 'Change what it says', change);
    await saved('Saved.');

    await page.goto(`${stage.product.url}/action-items`);
    await page.getByLabel('Owned by').selectOption(`Storage ${how}`);
    await page.getByRole('button', { name: 'Show' }).click();
    await page.waitForURL(/owner=Storage/);
    await page.getByText('One action item.').waitFor();
    await page.goto(`${stage.product.url}/action-items`);
    await page.getByLabel('That are').selectOption('dropped');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByText('There is none of these.').waitFor();
    await page.getByRole('link', { name: /^\d+ done$/ }).click();
    await page.getByText('It fired in a test.').first().waitFor();
    const address = await page.getByRole('link', { name: 'Download as CSV' }).getAttribute('href');
    const file = await page.context().request.get(new URL(address ?? '', page.url()).href);
    expect(file.headers()['content-disposition']).toMatch(
      /attachment; filename="candor-action-items-\d{4}-\d\d-\d\d\.csv"/,
    );
    const lines = (await file.text()).trim().split('\r\n');
    expect(lines).toHaveLength(1 + (await board.count()));
    expect(lines[1]).toContain('"It fired in a test."');
  });

  it('commits to it before readers in words of its own, moves the day with a reason, and keeps it', async () => {
    await publishPostmortem(page, incident);
    await page.goto(`${stage.product.url}${incident}/action-items`);
    await add('Alert on a full queue', '2999-12-30');
    const title = { label: 'What will be done, in words for readers', words: 'We are alerted', button: 'Commit to it' };
    await send('Alert on a full queue', 'Commit to it, in public', title);
    await saved('for readers');
    const told = item('Alert on a full queue');
    await told.getByText('Readers were told: “We are alerted”').waitFor();
    expect(await told.getByText('It is done', { exact: true }).count()).toBe(0);

    const move = { label: 'Why, for readers', words: 'It takes longer.', button: 'Tell readers the new day' };
    await send('Alert on a full queue', 'Move the day, in public', move);
    await told.getByRole('alert').getByText('Give the day as YYYY-MM-DD.').waitFor();
    if (javaScriptEnabled) await expectNoAxeViolations(page);
    const form = told.getByRole('form', { name: 'Move the day, in public' });
    await form.getByLabel('Due by the end of').fill('2020-01-01');
    await form.getByRole('button').click();
    await told.getByRole('alert').getByText('That day is over').waitFor();
    await form.getByLabel('Due by the end of').fill('2999-12-31');
    await form.getByRole('button').click();
    await told
      .getByText(/^Moved from Monday, 30 December 2999 to Tuesday, 31 December 2999.*It takes longer\.$/)
      .waitFor();

    await page.goto(`${stage.product.url}/action-items?state=committed`);
    await page.getByText('moved once').first().waitFor();
    await page.goto(`${stage.product.url}${incident}/action-items`);
    const keep = {
      label: 'What shows that it is done, for readers',
      words: 'It fired.',
      button: 'Tell readers that it is',
    };
    await send('Alert on a full queue', 'It is done: tell readers', keep);
    await told.getByText(/^Kept, /).waitFor();
    expect(await told.getByRole('form').count()).toBe(0);
  });
});

async function publishPostmortem(page: Page, incident: string): Promise<void> {
  await page.goto(`${stage.product.url}${incident}`);
  await page.getByText('Resolved', { exact: true }).click();
  await page.getByLabel('What readers will see').fill('It works again.');
  await send(page, 'Publish to everyone');
  await page.getByText('An update with another status reopens it.').waitFor();
  await page.goto(`${stage.product.url}${incident}/postmortem`);
  await page.getByRole('textbox', { name: 'Summary', exact: true }).fill('A queue ran full.');
  await page.getByRole('button', { name: 'Save the draft' }).first().click();
  await page.locator('#saved').waitFor();
  await page.goto(`${stage.product.url}${incident}/postmortem/readers`);
  await page.getByRole('button', { name: /^Publish/ }).click();
  await page.locator('#said').waitFor();
}
