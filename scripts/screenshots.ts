// Takes the pictures of the documentation from the demo, so that they stay true: `pnpm screenshots`.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from '@candor/testbed';
import { launchBrowser } from '@candor/testbed';
import type { Demo } from './start-demo.ts';
import { startDemo } from './start-demo.ts';

const ROOT = path.resolve(import.meta.dirname, '..');
const FOLDER = path.join(ROOT, 'docs/images');
const DESKTOP = { width: 1200, height: 900 };
const PHONE = { width: 390, height: 844 };

interface Viewport {
  readonly width: number;
  readonly height: number;
}

async function open(browser: Browser, viewport: Viewport, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const context = await browser.newContext({
    viewport,
    colorScheme,
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  return context.newPage();
}

async function take(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: path.join(FOLDER, `${name}.png`) });
  process.stdout.write(`docs/images/${name}.png\n`);
}

async function readers(browser: Browser, demo: Demo): Promise<void> {
  const page = await open(browser, DESKTOP);
  await page.goto(demo.status, { waitUntil: 'load' });
  await take(page, 'home');
  await page
    .getByRole('link', { name: /WhatsApp does not send/ })
    .first()
    .click();
  await page
    .locator('dd', { hasText: /for 1.h/ })
    .first()
    .waitFor();
  await take(page, 'incident');
  const phone = await open(browser, PHONE, 'dark');
  await phone.goto(page.url(), { waitUntil: 'load' });
  await phone
    .locator('dd', { hasText: /for 1.h/ })
    .first()
    .waitFor();
  await take(phone, 'incident-phone');
}

async function operators(browser: Browser, demo: Demo): Promise<void> {
  for (const [name, viewport] of [
    ['console', DESKTOP],
    ['console-phone', PHONE],
  ] as const) {
    const page = await open(browser, viewport);
    await page.goto(`${demo.console}/sign-in`);
    await page.getByLabel(/e-mail/i).fill(demo.email);
    await page.getByLabel(/password/i).fill(demo.password);
    await page.getByRole('button', { name: /sign in/i }).click();
    const incident = page.getByRole('main').getByRole('link', { name: /WhatsApp does not send/ });
    await incident.first().click();
    await page.getByRole('heading', { level: 1, name: /WhatsApp does not send/ }).waitFor();
    await take(page, name);
  }
}

mkdirSync(FOLDER, { recursive: true });
const browser = await launchBrowser();
const demo = await startDemo(['--until', '19:20']);
try {
  await readers(browser, demo);
  await operators(browser, demo);
} finally {
  await demo.stop();
  await browser.close();
}
