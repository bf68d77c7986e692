import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { expectNoAxeViolations } from './expect-no-axe-violations.ts';
import { launchBrowser } from './launch-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

it('accepts an accessible page under a strict policy', async () => {
  const page = await open('<main><h1>Status</h1><p>All features work.</p><a href="/history">History</a></main>');
  await expectNoAxeViolations(page);
});

it('names the rule, the element and the remedy', async () => {
  const page = await open('<main><h1>Status</h1><img src="/map.png"></main>');
  const error: Error = await expectNoAxeViolations(page).then(
    () => expect.unreachable(),
    (it) => it,
  );
  expect(error.message).toContain('image-alt (critical): Images must have alternative text');
  expect(error.message).toContain('<img src="/map.png">');
  expect(error.message).toContain('Element does not have an alt attribute');
});

it('knows the criteria that came with WCAG 2.2', async () => {
  const small = (name: string) =>
    `<button style="padding: 0; border: 0; width: 9px; height: 9px" aria-label="${name}"></button>`;
  const page = await open(`<main><h1>Status</h1>${small('one')}${small('two')}</main>`, "style-src 'unsafe-inline'");
  await expect(expectNoAxeViolations(page)).rejects.toThrow('target-size');
});

async function open(body: string, allowed = '') {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.setHeader('content-security-policy', `default-src 'none'; require-trusted-types-for 'script'; ${allowed}`);
    response.end(`<!doctype html><html lang="en"><title>Status</title>${body}</html>`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const page = await browser.newPage();
  onTestFinished(async () => {
    await page.close();
    server.close();
  });
  await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  return page;
}
