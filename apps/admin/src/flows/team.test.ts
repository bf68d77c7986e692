import type { BrowserContext, Page } from '@candor/testbed';
import { expectNoAxeViolations } from '@candor/testbed';
import { describe, expect, it } from 'vitest';
import { openStage } from '../testing/open-stage.ts';
import { declare, EMAIL, PASSWORD, signedIn, wayTo } from '../testing/operator.ts';

let admin: Page;
let incident: string;
let correcting: string;
const stage = openStage(async (page) => {
  incident = await declare(page, stage.product, 'Messages are late');
  correcting = await wayTo(page, 'Correct');
  admin = await (await signedIn(stage.browser, stage.product)).newPage();
});

const row = (page: Page, name: string) => page.locator('main').getByRole('listitem').filter({ hasText: name }).first();

/** Invites somebody and answers with the link. */
async function invite(page: Page, email: string, role: string): Promise<string> {
  await page.goto(`${stage.product.url}/team`);
  await page.getByLabel('E-mail address').fill(email);
  await page.getByRole('region', { name: 'Invite somebody' }).getByLabel('Role').selectOption(role);
  await page.getByRole('button', { name: 'Make an invitation' }).click();
  return (await page.locator('code').textContent()) ?? '';
}

/** Follows an invitation in a browser of its own. */
async function comeIn(link: string, name: string, context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(link);
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Come in' }).click();
  await page.waitForURL(`${stage.product.url}/`);
  return page;
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (how, javaScriptEnabled) => {
  it('invites somebody, who comes in as what they were invited, once', async () => {
    const page = await (await signedIn(stage.browser, stage.product, { javaScriptEnabled })).newPage();
    const email = `${how.replaceAll(' ', '-')}@example.com`;
    await page.goto(`${stage.product.url}/team`);
    await page.getByLabel('E-mail address').fill('not an address');
    await page.getByRole('button', { name: 'Make an invitation' }).click();
    await page.getByRole('alert').getByText('Give an e-mail address.').waitFor();
    expect(await page.getByLabel('E-mail address').inputValue()).toBe('not an address');
    const link = await invite(page, email, 'viewer');
    expect(await row(page, email).textContent()).toContain('Viewer, invited');

    const context = await stage.browser.newContext({ javaScriptEnabled });
    const stranger = await context.newPage();
    await stranger.goto(link);
    await stranger.getByLabel('Your name').fill('Vera');
    await stranger.getByLabel('Password').fill('short');
    await stranger.getByRole('button', { name: 'Come in' }).click();
    await stranger.getByRole('alert').getByText('at least 12 characters').waitFor();
    expect(await stranger.getByLabel('Your name').inputValue()).toBe('Vera');
    const viewer = await comeIn(link, 'Vera', context);
    expect(await viewer.getByRole('link', { name: 'Declare an incident' }).count()).toBe(0);
    expect(await viewer.getByRole('link', { name: 'Team' }).count()).toBe(0);
    await viewer.goto(stage.product.url + incident);
    await viewer.getByText('You look on as a viewer.').waitFor();
    expect(await viewer.getByRole('button').allTextContents()).toEqual(['Sign out']);
    expect(await viewer.getByRole('link', { name: /^(Correct|Withdraw)/ }).count()).toBe(0);
    await viewer.goto(correcting);
    await viewer.getByText('Publishers and admins change what readers were told.').waitFor();
    expect(await viewer.getByRole('button').allTextContents()).toEqual(['Sign out']);
    expect((await viewer.goto(`${stage.product.url}/team`))?.status()).toBe(403);
    await viewer.getByText('Only an admin may do this. Ask one.').waitFor();
    await viewer.goto(link);
    await viewer.getByRole('heading', { name: 'This link does not work' }).waitFor();
    await context.close();
  });
});

it('keeps what was typed when the role was taken meanwhile, and shows no composer after that', async () => {
  const context = await stage.browser.newContext();
  const page = await comeIn(await invite(admin, 'pia@example.com', 'publisher'), 'Pia', context);
  await page.goto(stage.product.url + incident);
  await page.getByLabel('What readers will see').fill('We found the cause.');
  await admin.goto(`${stage.product.url}/team`);
  const pia = row(admin, 'Pia');
  await pia.getByText('Change', { exact: false }).first().click();
  await pia.getByLabel('Role').selectOption('responder');
  await pia.getByRole('button', { name: 'Change the role' }).click();
  await admin.getByText('The role is changed.').waitFor();
  const refused = page.waitForResponse((it) => it.request().method() === 'POST');
  await page.getByRole('button', { name: 'Publish to everyone' }).click();
  expect((await refused).status()).toBe(403);
  await page.getByRole('alert').getByText('Only a publisher or an admin may do this. Ask one.').waitFor();
  expect(await page.getByLabel('What readers will see').inputValue()).toBe('We found the cause.');
  await page.goto(stage.product.url + incident);
  await page.getByText('What you know helps them: write a note.').waitFor();
  await page.getByLabel('Internal note').fill('It is the cache.');
  await page.getByRole('button', { name: 'Add the note' }).click();
  await page.getByText('The note is kept.').waitFor();
  await context.close();
});

it('ends sign-ins, one’s own and others’', async () => {
  const phone = await (await signedIn(stage.browser, stage.product)).newPage();
  await phone.goto(`${stage.product.url}/account`);
  await phone.getByText('this one').waitFor();
  expect(await phone.locator('main').getByRole('listitem').count()).toBeGreaterThan(1);
  await phone.getByRole('button', { name: 'End all others' }).click();
  await phone.getByText('What you ended has ended.').waitFor();
  expect(await phone.locator('main').getByRole('listitem').count()).toBe(1);
  await admin.goto(`${stage.product.url}/team`);
  await admin.getByRole('heading', { name: 'Sign in' }).waitFor();
  await admin.getByLabel('E-mail address').fill(EMAIL);
  await admin.getByLabel('Password').fill(PASSWORD);
  await admin.getByRole('button', { name: 'Sign in', exact: true }).click();
  await admin.getByRole('heading', { name: 'Team' }).waitFor();
  await admin.goto(`${stage.product.url}/team/sign-ins`);
  await admin
    .getByRole('button', { name: /^End the sign-in of Pia/ })
    .first()
    .click();
  await admin.getByText('The sign-in has ended.').waitFor();
  expect(await admin.getByRole('button', { name: /^End the sign-in of Pia/ }).count()).toBe(0);
});

it('hands out a link for a new password, and removes for good', async () => {
  await admin.goto(`${stage.product.url}/team`);
  const pia = row(admin, 'Pia');
  await pia.getByText('Change', { exact: false }).first().click();
  await pia.getByRole('button', { name: 'Make a link for a new password' }).click();
  const link = (await admin.locator('code').textContent()) ?? '';
  const context = await stage.browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(link);
  await page.getByText('For pia@example.com.').waitFor();
  await page.getByLabel('Password').fill('quite another password');
  await page.getByRole('button', { name: 'Set it and sign in' }).click();
  await page.waitForURL(`${stage.product.url}/`);
  await pia.getByText('Remove Pia', { exact: true }).click();
  await pia.getByRole('button', { name: 'Remove for good' }).click();
  await admin.getByText('They are removed and signed out.').waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await context.close();
});

it('says that the last admin stays', async () => {
  await admin.goto(`${stage.product.url}/team`);
  const ana = row(admin, 'Ana');
  await ana.getByText('Change', { exact: false }).first().click();
  await ana.getByText('Remove Ana', { exact: true }).click();
  await ana.getByRole('button', { name: 'Remove for good' }).click();
  await admin.getByRole('alert').getByText('Ana is the only admin. Make somebody else an admin first.').waitFor();
});

it('makes a key that is held to something, shows it once, and revokes it', async () => {
  await admin.goto(`${stage.product.url}/team/keys`);
  await admin.getByLabel('What it is for').fill('wall screen');
  await admin.getByLabel('Ends on').fill('2020-01-01');
  await admin.getByText('Hold it to some things').click();
  await admin.getByLabel('Incidents', { exact: true }).selectOption('Read');
  await admin.getByRole('button', { name: 'Make the key' }).click();
  await admin.getByRole('alert').getByText('The key would have run out already.').waitFor();
  expect(await admin.getByLabel('Incidents', { exact: true }).inputValue()).toBe('read');
  await admin.getByLabel('Ends on').fill('2999-01-01');
  await admin.getByRole('button', { name: 'Make the key' }).click();
  expect(await admin.locator('code').textContent()).toMatch(/^candor_[\w-]{43}$/);
  expect(await row(admin, 'wall screen').textContent()).toContain('held to incidents:read');
  await admin.reload();
  expect(await admin.locator('code').count()).toBe(0);
  await admin.getByRole('button', { name: 'Revoke the key wall screen' }).click();
  await admin.getByText('The key is revoked.').waitFor();
});

it.each([
  ['light', 1280],
  ['dark', 320],
] as const)('everybody can use these screens, in %s at %i px', async (colorScheme, width) => {
  await admin.emulateMedia({ colorScheme });
  await admin.setViewportSize({ width, height: 800 });
  const link = await invite(admin, 'someone.with.a.rather.long.name@department.example.com', 'admin');
  await expectNoAxeViolations(admin);
  const stranger = await stage.browser.newPage({ colorScheme, viewport: { width, height: 800 } });
  for (const [page, path] of [
    [admin, '/team'],
    [admin, '/team/sign-ins'],
    [admin, '/team/keys'],
    [admin, '/account'],
    [stranger, new URL(link).pathname + new URL(link).search],
    [stranger, '/new-password?token=none'],
  ] as const) {
    await page.goto(stage.product.url + path);
    await page.locator('details').evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute('open', '');
    });
    await expectNoAxeViolations(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), path).toBeLessThanOrEqual(0);
  }
  await stranger.close();
});
