import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Download, Page } from '@candor/testbed';
import { browserProgram, expectNoAxeViolations, temporaryDirectory, until } from '@candor/testbed';
import { beforeEach, describe, expect, it } from 'vitest';
import { openStage } from '../testing/open-stage.ts';
import { declare, signedIn } from '../testing/operator.ts';
import { hangingPids, isThere, writeHangingBrowser } from '../testing/stand-in-browsers.ts';

const chromium = path.join(temporaryDirectory(), 'chromium');
const temporary = temporaryDirectory();
const stage = openStage(async () => {}, { CHROMIUM_PATH: chromium, TMPDIR: temporary });

/** Installs a real browser where the console looks for one. */
async function install() {
  const { program, env } = await browserProgram();
  const variables = Object.entries(env).map(([name, value]) => `${name}='${value}' `);
  writeFileSync(chromium, `#!/bin/sh\n${variables.join('')}exec '${program}' "$@"\n`, { mode: 0o755 });
}

/** What the link downloads in a tab of its own. */
async function downloaded(context: BrowserContext, page: Page) {
  const begun = new Promise<Download>((resolve) => context.once('download', resolve));
  await page.getByRole('link', { name: 'PDF', exact: true }).click();
  const download = await begun;
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'latin1') };
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (how, javaScriptEnabled) => {
  let context: BrowserContext;
  let page: Page;
  let postmortem: string;
  const title = `Messages are late ${how}`;
  beforeEach(async () => {
    await install();
    context = await signedIn(stage.browser, stage.product, { javaScriptEnabled });
    page = await context.newPage();
    postmortem = `${stage.product.url}${await declare(page, stage.product, title)}/postmortem`;
    await page.goto(postmortem);
  });

  it('a postmortem is downloaded as a PDF: the draft, and what readers would get', async () => {
    await page.getByRole('textbox', { name: 'Trigger', exact: true }).fill('A deploy.');
    const draft = await downloaded(context, page);
    expect(draft.name).toMatch(/^\d{4}-\d\d-\d\d-\w{12}\.pdf$/);
    expect(draft.text).toMatch(/^%PDF-/);
    expect(draft.text).toContain(`/Title (Postmortem: ${title})`);
    expect(draft.text).toContain('/MarkInfo');
    expect(page.url()).toBe(postmortem);
    expect(await page.getByRole('textbox', { name: 'Trigger', exact: true }).inputValue()).toBe('A deploy.');

    await page.goto(`${postmortem}/readers`);
    const forReaders = await downloaded(context, page);
    expect(forReaders.name).toMatch(/^\d{4}-\d\d-\d\d-\w{12}-public\.pdf$/);
    expect(forReaders.text).toContain(title);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('where no Chromium is found, the screen says so, and so does the address of the PDF', async () => {
    const way = (await page.getByRole('link', { name: 'PDF', exact: true }).getAttribute('href')) ?? '';
    rmSync(chromium);
    const opened = context.waitForEvent('page');
    await page.getByRole('link', { name: 'PDF', exact: true }).click();
    const told = await opened;
    await told.getByRole('heading', { name: 'No PDF is made here' }).waitFor();
    await told.getByText('what the setting CHROMIUM_PATH names is no program').waitFor();
    if (javaScriptEnabled) await expectNoAxeViolations(told);
    await told.getByRole('link', { name: 'Open it to print' }).click();
    await told.getByRole('heading', { level: 1, name: title }).waitFor();

    const answer = await page.goto(stage.product.url + way);
    expect(answer?.status()).toBe(503);
    expect(await answer?.headerValue('content-disposition')).toBeNull();
    await page.getByRole('link', { name: 'To the postmortem' }).click();
    await page.getByText('Your browser makes the PDF').waitFor();
    expect(await page.getByRole('link', { name: 'PDF', exact: true }).count()).toBe(0);
  });
});

it('ends the browser when the one who asked is gone, and keeps the file nowhere', async () => {
  await install();
  const context = await signedIn(stage.browser, stage.product);
  const page = await context.newPage();
  const address = `${stage.product.url}${await declare(page, stage.product, 'Calls drop')}/postmortem.pdf`;
  const cookie = (await context.cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
  const { status, headers } = await fetch(address, { headers: { cookie } });
  expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([
    200,
    'application/pdf',
    'no-store',
  ]);
  expect(headers.get('content-disposition')).toMatch(/^attachment; filename="[\w-]+\.pdf"$/);
  expect((await fetch(address, { redirect: 'manual' })).headers.get('location')).toMatch(/^\/sign-in/);

  writeHangingBrowser(chromium);
  const leave = new AbortController();
  const asking = fetch(address, { headers: { cookie }, signal: leave.signal });
  const [pid = 0] = await hangingPids(chromium, 1);
  leave.abort();
  await expect(asking).rejects.toThrow('aborted');
  await until(() => !isThere(pid), 'the browser is gone');
  await until(() => readdirSync(temporary).length === 0, 'all is cleared away');
});
