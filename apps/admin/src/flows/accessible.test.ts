import type { Page } from '@candor/testbed';
import { expectNoAxeViolations } from '@candor/testbed';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planWindows, schedule } from '../testing/maintenance.ts';
import { openStage } from '../testing/open-stage.ts';
import { addFeature, declare, signedIn, wayTo } from '../testing/operator.ts';

let incident: string;
let maintenance: string;
let windows: string;
let correcting: string;
let withdrawing: string;
const stage = openStage(async (page) => {
  await addFeature(page, stage.product, 'Messages');
  await page.goto(`${stage.product.url}/templates`);
  await page.getByRole('button', { name: 'Add a set to begin with' }).click();
  await page.getByRole('heading', { name: 'Nothing new yet' }).waitFor();
  incident = await declare(
    page,
    stage.product,
    'Messages, media and feeds are failing worldwide, for everybody, everywhere',
  );
  [correcting, withdrawing] = [await wayTo(page, 'Correct'), await wayTo(page, 'Withdraw')];
  await page.goto(`${stage.product.url}${incident}/action-items`);
  await page.getByLabel('What is to be done').fill('Replace every switch of the second data centre, one by one');
  await page.getByLabel('Due by the end of').fill('2024-04-03');
  await page.getByRole('button', { name: 'Add it' }).click();
  await page.locator('#saved').waitFor();
  windows = await planWindows(page, stage.product, 'Upkeep of the stores that hold the messages');
  maintenance = await schedule(
    page,
    stage.product,
    'Replacing every switch of the second data centre, one by one',
    -600_000,
  );
});

const screens: [name: string, path: () => string][] = [
  ['now', () => '/'],
  ['all incidents', () => '/incidents'],
  ['declaring', () => '/incidents/new'],
  ['telling a past one', () => '/incidents/past'],
  ['how we communicated', () => '/incidents/communication'],
  ['learning over time', () => '/learning'],
  ['an incident', () => incident],
  ['correcting an update', () => correcting],
  ['withdrawing an update', () => withdrawing],
  ['a postmortem', () => `${incident}/postmortem`],
  ['what readers would get of it', () => `${incident}/postmortem/readers`],
  ['its action items', () => `${incident}/action-items`],
  ['all action items', () => '/action-items'],
  ['all maintenance', () => '/maintenance'],
  ['a month of maintenance', () => '/maintenance/calendar'],
  ['scheduling maintenance', () => '/maintenance/new'],
  ['a maintenance', () => maintenance],
  ['all recurring windows', () => '/maintenance/series'],
  ['planning recurring windows', () => '/maintenance/series/new'],
  ['recurring windows', () => windows],
  ['features', () => '/features'],
  ['templates', () => '/templates'],
  ['the page', () => '/page'],
  ['its looks', () => '/page/looks'],
  ['its writing help', () => '/page/writing-help'],
  ['going on', () => '/page/continue'],
  ['texts that may be redacted', () => '/redact?words=mess'],
  ['the last look before that', () => '/redact/confirm?event=1'],
  ['what was found', () => '/search?q=mess'],
  ['the account', () => '/account'],
  ['the audit', () => '/audit'],
  ['nowhere', () => '/nowhere'],
];

describe.each([
  ['in light', 'light', 1280],
  ['in dark', 'dark', 1280],
  ['on a narrow phone', 'light', 320],
] as const)('%s', (_how, colorScheme, width) => {
  let page: Page;
  beforeAll(async () => {
    page = await (await signedIn(stage.browser, stage.product)).newPage();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
  });
  afterAll(() => page.close());

  it.each(screens)('everybody can use the screen of %s', async (_screen, path) => {
    await page.goto(new URL(path(), stage.product.url).href);
    await page.locator('details').evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute('open', '');
    });
    await expectNoAxeViolations(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });

  it('everybody can use a form that was refused', async () => {
    await page.goto(stage.product.url + incident);
    await page.getByRole('button', { name: 'Publish to everyone' }).click();
    await page.getByRole('alert').getByText('The text is empty.').waitFor();
    await expectNoAxeViolations(page);
  });

  it('everybody can sign in', async () => {
    const stranger = await stage.browser.newPage({ colorScheme, viewport: { width, height: 800 } });
    await stranger.goto(`${stage.product.url}/sign-in`);
    await expectNoAxeViolations(stranger);
    await stranger.close();
  });
});
