import { launchBrowser } from '@candor/testbed';
import { expect, it, onTestFinished } from 'vitest';
import { startChild } from '../testing/start-child.ts';

it('runs from the source under the same policy, without a complaint of the browser', async () => {
  const server = await startChild('admin', {
    CANDOR_SECRET: 's'.repeat(32),
    CANDOR_ADMIN_PORT: '0',
    CANDOR_API_URL: 'http://127.0.0.1:9',
    CANDOR_DEV: '1',
    NODE_ENV: 'development',
    CANDOR_LOG_LEVEL: 'silent',
  });
  onTestFinished(async () => void (await server.stop()));
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  page.on('pageerror', (error) => void complaints.push(error.message));
  await page.goto(`${server.ready.url}/set-up?token=any`);
  // Only a script that runs makes the heading the place where one reads on.
  await page.locator('h1:focus').waitFor();
  expect(await page.locator('button').evaluate((it) => getComputedStyle(it).fontWeight)).toBe('600');
  expect(complaints).toEqual([]);
});
