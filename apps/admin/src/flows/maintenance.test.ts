import type { Page } from '@candor/testbed';
import { until } from '@candor/testbed';
import { beforeAll, describe, expect, it } from 'vitest';
import { local, planWindows, schedule } from '../testing/maintenance.ts';
import { openStage } from '../testing/open-stage.ts';
import { addFeature, publicUpdates, signedIn, typeUntilHeard } from '../testing/operator.ts';

const HOUR_MS = 60 * 60 * 1000;
const DAY_MS = 24 * HOUR_MS;

const stage = openStage(async (page) => {
  await addFeature(page, stage.product, 'Messages');
});

/** Two people in windows of their own: what is behind another one in its window is drawn once a second. */
const two = () => Promise.all([one(), one()]);
const one = async () => (await signedIn(stage.browser, stage.product)).newPage();
const text = (page: Page) => page.getByLabel('What readers will see');
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const reason = (page: Page) => page.getByLabel('Reason, shown to readers');
const headers = (page: Page, word: string) => page.getByText(`Maintenance · ${word}`).waitFor();

async function replan(page: Page, path: string, why: string, { begin, end }: { begin?: string; end?: string }) {
  await page.goto(stage.product.url + path);
  await page.getByText('Change the plan').click();
  if (begin) await page.getByLabel('Begins at').fill(begin);
  if (end) await page.getByLabel('Ends at').fill(end);
  await reason(page).fill(why);
  await press(page, 'Tell everyone the new plan');
  await page.locator('ol').getByText(why).waitFor();
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_how, javaScriptEnabled) => {
  let page: Page;
  beforeAll(async () => {
    page = await (await signedIn(stage.browser, stage.product, { javaScriptEnabled })).newPage();
  });

  it('is announced, begun, verified and completed', async () => {
    const title = `Upgrade ${javaScriptEnabled}`;
    const path = await schedule(page, stage.product, title, HOUR_MS / 2);
    await page.goto(stage.product.url);
    await page.locator('main').getByRole('link', { name: title }).click();
    await press(page, 'Begin now');
    await headers(page, 'in progress');
    expect(await page.getByLabel('Messages WhatsApp, now: Under maintenance').isVisible()).toBe(true);
    expect(await text(page).getAttribute('aria-keyshortcuts')).toBe('Control+Enter');
    await page.getByText('Verifying', { exact: true }).click();
    await text(page).fill('We are looking whether all is well.');
    await press(page, 'Publish to everyone');
    await headers(page, 'verifying');
    await press(page, 'Completed');
    await headers(page, 'completed');
    expect(new URL(page.url()).pathname).toBe(path);
    expect(await publicUpdates(page)).toEqual([
      'The work is completed.',
      'We are looking whether all is well.',
      'The planned work has begun.',
      'Messages may be slow.',
    ]);
    expect(await page.getByRole('button', { name: 'Begin now' }).count()).toBe(0);
    await page.getByText('It is over. A further word may follow.').waitFor();
  });

  it('says what is wrong with a plan, and keeps all of it', async () => {
    await page.goto(`${stage.product.url}/maintenance/new`);
    await page.getByLabel('What is done, in one line').fill('Backwards');
    await page.getByLabel('Begins at').fill(local(3 * HOUR_MS));
    expect(await text(page).getAttribute('aria-keyshortcuts')).toBeNull();
    await page.getByText('Until…').click();
    await page.getByLabel('Ends at').fill(local(HOUR_MS));
    await page.getByLabel('Messages').check();
    await page.getByLabel('It begins by itself').uncheck();
    await text(page).fill('Words to keep.');
    await press(page, 'Announce to everyone');
    await page.getByRole('alert').getByText('The end lies before the beginning.').waitFor();
    expect(await page.getByLabel('Ends at').getAttribute('aria-invalid')).toBe('true');
    expect(await text(page).inputValue()).toBe('Words to keep.');
    expect(await page.getByLabel('Messages').isChecked()).toBe(true);
    expect(await page.getByLabel('It begins by itself').isChecked()).toBe(false);
  });

  it('is moved for a reason that readers see, and cancelled with a word', async () => {
    await schedule(page, stage.product, `Move ${javaScriptEnabled}`, 2 * DAY_MS);
    await page.getByText('Change the plan').click();
    await page.getByLabel('Reason, shown to readers').fill('The vendor needs a day more.');
    await press(page, 'Tell everyone the new plan');
    await page.getByRole('alert').getByText('The plan says this already.').waitFor();
    expect(await page.getByLabel('Reason, shown to readers').inputValue()).toBe('The vendor needs a day more.');
    await page.getByLabel('Begins at').fill(`${local(3 * DAY_MS).slice(0, 10)}T02:00`);
    await page.getByLabel('Ends at').fill(`${local(3 * DAY_MS).slice(0, 10)}T04:30`);
    await press(page, 'Tell everyone the new plan');
    const moved = page.locator('ol > li', { hasText: 'public new plan' });
    await moved.getByText('The vendor needs a day more.').waitFor();
    expect(await moved.getByText(/^Now \w{3} \d.*, 02:00 to 04:30\.$/).count()).toBe(1);
    await page.getByText('Cancelled', { exact: true }).click();
    await page.getByText('Cancelling is final.').waitFor();
    await text(page).fill('It is not needed any more.');
    await press(page, 'Publish to everyone');
    await headers(page, 'cancelled');
  });

  it('comes again and again, each announced by itself', async () => {
    const title = `Upkeep ${javaScriptEnabled}`;
    await page.goto(`${stage.product.url}/maintenance/series/new`);
    await page.getByLabel('What is done, in one line').fill(title);
    await page.getByLabel('The first begins at').fill(`${local(2 * DAY_MS).slice(0, 10)}T02:00`);
    await page.getByLabel('It comes again').selectOption('own');
    await page.getByLabel('Rule, as RFC 5545 writes it').fill('FREQ=DAILY;INTERVAL=10');
    await text(page).fill('Some messages are late.');
    if (!javaScriptEnabled) await press(page, 'Preview');
    const times = page.locator('ol > li', { hasText: ', 02:00' });
    await until(async () => (await times.count()) === 5, 'five times are shown');
    await press(page, 'Plan these windows');
    await page.getByText('These windows are planned.').waitFor();
    await until(async () => {
      if (!javaScriptEnabled) await page.reload();
      return page.locator('main').getByRole('link', { name: title, exact: true }).isVisible();
    }, 'the first is announced');
    await page.locator('summary', { hasText: 'Change these windows' }).click();
    await page.locator('#change').getByText('Other', { exact: true }).click();
    await page.getByLabel('Minutes').fill('45');
    await press(page, 'Change these windows');
    await page.getByText('for 45 min').waitFor();
    await page.goto(`${stage.product.url}/maintenance/calendar?month=${local(12 * DAY_MS).slice(0, 7)}`);
    await page
      .getByRole('table')
      .getByRole('link', { name: `${title} not announced yet` })
      .first()
      .click();
    await page.getByText('End these windows').click();
    await page.getByText('What was announced already stays; cancel it').waitFor();
    await press(page, 'End them');
    await page.getByText('They have ended.').waitFor();
    expect(await page.getByText('To be announced next').count()).toBe(0);
  });
});

it('begins once when pressed twice', async () => {
  const page = await one();
  await schedule(page, stage.product, 'Once', HOUR_MS / 4);
  await page.getByRole('button', { name: 'Begin now' }).dblclick();
  await headers(page, 'in progress');
  await page.reload();
  expect(await publicUpdates(page)).toEqual(['The planned work has begun.', 'Messages may be slow.']);
});

it('keeps what was typed while a colleague tells and presses, and shows it first', async () => {
  const [page, colleague] = await two();
  const path = await schedule(page, stage.product, 'Together', HOUR_MS / 4);
  await page.route('**/pulse*', (route) => route.abort());
  await text(page).fill('My own words.');
  await colleague.goto(stage.product.url + path);
  await press(colleague, 'Begin now');
  await headers(colleague, 'in progress');
  await press(page, 'Publish to everyone');
  await page.getByRole('alert').getByText('Somebody published since you opened this page.').waitFor();
  const newer = page.getByRole('region', { name: 'Published since you began' });
  expect(await newer.textContent()).toContain('The planned work has begun.');
  expect(await text(page).inputValue()).toBe('My own words.');
  await page.getByText('In progress', { exact: true }).first().click();
  await press(page, 'Publish to everyone');
  await page.locator('ol').getByText('My own words.').waitFor();
  expect((await publicUpdates(page)).slice(0, 2)).toEqual(['My own words.', 'The planned work has begun.']);
});

it('keeps what was typed when one presses oneself', async () => {
  const page = await one();
  await schedule(page, stage.product, 'Meanwhile', HOUR_MS / 4);
  await typeUntilHeard(page, 'Half a sentence');
  await press(page, 'Begin now');
  await headers(page, 'in progress');
  await until(async () => (await text(page).inputValue()) === 'Half a sentence', 'the words are there');
});

it('begins by itself under the eyes of a writer, who goes on writing', async () => {
  const page = await one();
  await schedule(page, stage.product, 'By itself', HOUR_MS / 4);
  await text(page).fill('I am writing');
  const moving = await one();
  await moving.goto(page.url());
  await moving.getByText('Change the plan').click();
  await moving.getByLabel('Begins at').fill(local(-HOUR_MS / 4));
  await moving.getByLabel('It begins by itself').check();
  await moving.getByLabel('Reason, shown to readers').fill('We began early.');
  await press(moving, 'Tell everyone the new plan');
  await headers(page, 'in progress');
  await page.getByText('by itself, as planned').waitFor();
  expect(await page.locator('input[value=in_progress]').isChecked()).toBe(true);
  expect(await text(page).inputValue()).toBe('I am writing');
});

it('refuses a plan whose writer has not seen a newer one, and keeps it to be sent again', async () => {
  const [page, colleague] = await two();
  const path = await schedule(page, stage.product, 'Two plans', DAY_MS);
  await page.getByText('Change the plan').click();
  const begins = await page.getByLabel('Begins at').inputValue();
  await reason(page).fill('The vendor comes later.');
  await replan(colleague, path, 'A third feature.', { end: local(2 * DAY_MS) });
  const newer = page.getByRole('region', { name: 'Published since you began' });
  await newer.getByText('A third feature.').waitFor();
  expect(await page.getByLabel('Begins at').inputValue()).toBe(begins);
  expect(await page.getByLabel('Ends at').inputValue()).not.toBe(local(2 * DAY_MS));
  await page.getByLabel('Ends at').fill(local(3 * DAY_MS));
  await press(page, 'Tell everyone the new plan');
  await page.getByRole('alert').getByText('Somebody published since you opened this page.').waitFor();
  expect(await reason(page).inputValue()).toBe('The vendor comes later.');
  await newer.getByText('A third feature.').waitFor();
  await press(page, 'Tell everyone the new plan');
  await page.locator('ol').getByText('The vendor comes later.').waitFor();
});

it('leaves a plan that is being typed as it is when the work begins, and says that only its end can move', async () => {
  const [page, colleague] = await two();
  const path = await schedule(page, stage.product, 'Too late', HOUR_MS / 4);
  await replan(colleague, path, 'A minute later.', { begin: local(HOUR_MS / 3) });
  await page.locator('ol').getByText('A minute later.').waitFor();
  await page.getByText('Change the plan').click();
  await page.getByLabel('Begins at').fill(local(DAY_MS));
  await page.getByLabel('Ends at').fill(local(2 * DAY_MS));
  await reason(page).fill('Tomorrow is better.');
  await colleague.goto(stage.product.url + path);
  await press(colleague, 'Begin now');
  await page.getByText('The work has begun meanwhile').waitFor();
  expect(await page.getByLabel('Begins at').isVisible()).toBe(true);
  await press(page, 'Move the end only');
  await page.getByLabel('Begins at').waitFor({ state: 'detached' });
  expect(await reason(page).inputValue()).toBe('Tomorrow is better.');
});

it('keeps a plan that is being typed when another form of the screen is sent', async () => {
  const page = await one();
  await schedule(page, stage.product, 'Beside', HOUR_MS / 4);
  await page.getByText('Change the plan').click();
  await reason(page).fill('Half a reason');
  await text(page).fill('We are about to begin.');
  await press(page, 'Publish to everyone');
  await page.locator('ol').getByText('We are about to begin.').waitFor();
  expect(await text(page).inputValue()).toBe('');
  expect(await reason(page).inputValue()).toBe('Half a reason');
  expect(await reason(page).isVisible()).toBe(true);
});

it('takes no other status for the one that was chosen before the work began', async () => {
  const [page, colleague] = await two();
  const path = await schedule(page, stage.product, 'Not cancelled', HOUR_MS / 4);
  await page.getByText('Cancelled', { exact: true }).click();
  await text(page).fill('It is not needed.');
  await colleague.goto(stage.product.url + path);
  await press(colleague, 'Begin now');
  await page.getByText('It began meanwhile.').waitFor();
  expect(await page.locator('input[name=status]:checked').count()).toBe(0);
  await page.getByText('Completed', { exact: true }).first().click();
  await page.getByText('It began meanwhile.').waitFor({ state: 'detached' });
  expect(await text(page).inputValue()).toBe('It is not needed.');
});

it('says on every screen when nobody has begun it in time', async () => {
  const page = await one();
  await schedule(page, stage.product, 'Late', -HOUR_MS / 6);
  await page.getByText(/^It has not begun, 1\d.min late$/).waitFor();
  await page.goto(`${stage.product.url}/features`);
  const aloud = await page.getByRole('status').getByText('Late has not begun.').textContent();
  expect(aloud).not.toMatch(/\d.min/);
  await page.getByRole('link', { name: 'Late', exact: true }).click();
  await page.getByText('It had not begun, though planned for').waitFor();
});

it('names the zone of planned times, without how far it is from UTC today', async () => {
  const page = await one();
  const windows = await planWindows(page, stage.product, 'In two zones');
  const path = await schedule(page, stage.product, 'In another zone', DAY_MS);
  await page.goto(`${stage.product.url}/page`);
  await page.getByLabel('Time zone').fill('Asia/Kolkata');
  await press(page, 'Save for everyone');
  await page.getByText('Saved. Every page is made anew').waitFor();
  for (const at of ['/', '/maintenance', '/maintenance/calendar', path]) {
    await page.goto(stage.product.url + at);
    const main = await page.locator('main').textContent();
    expect(main).toContain('Asia/Kolkata');
    expect(main).not.toContain('Asia/Kolkata (');
  }
  await page.goto(stage.product.url + windows);
  await page.getByRole('region', { name: 'To be announced next' }).getByText('Times in UTC').waitFor();
  await page.getByRole('region', { name: 'Announced', exact: true }).getByText('Times in Asia/Kolkata').waitFor();
});
