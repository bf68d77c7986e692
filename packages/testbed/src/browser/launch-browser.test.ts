import { once } from 'node:events';
import type { Server } from 'node:http';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { installedBrowsers } from './installed-browsers.ts';
import type { BrowserChoice } from './launch-browser.ts';
import { launchBrowser } from './launch-browser.ts';

let server: Server;
let url: string;

beforeAll(async () => {
  server = createServer((_, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8').end(`<!doctype html>
<title>before</title><p><b>Påminnelse</b></p><script>document.title = 'after ' + document.querySelector('b').offsetWidth</script>`);
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
});
afterAll(() => server.close());

async function launch(choice?: BrowserChoice) {
  const browser = await launchBrowser(choice);
  onTestFinished(() => browser.close());
  return browser;
}

describe.each<BrowserChoice>(['any', 'installed', 'bundled'])('the browser (%s)', (choice) => {
  it('runs a page: fetches it, lays out text, runs its script', async ({ skip }) => {
    skip(choice === 'installed' && installedBrowsers().length === 0, 'no Chromium or Chrome is installed here');
    const page = await (await launch(choice)).newPage();
    await page.goto(url);
    expect(await page.title()).toMatch(/^after [1-9]\d*$/);
  });
});

it('takes the browser that CHROMIUM_PATH names, or fails', async () => {
  vi.stubEnv('CHROMIUM_PATH', '/nowhere/chromium');
  await expect(launch()).rejects.toThrow('CHROMIUM_PATH names /nowhere/chromium, which is no program.');
});
