import type { Page } from '@candor/testbed';
import { send } from './operator.ts';
import type { TestProduct } from './start-product.ts';

/** What a clock shows some time from now, as fields take it, on a page in UTC. */
export function local(fromNowMs: number): string {
  return new Date(Date.now() + fromNowMs).toISOString().slice(0, 16);
}

/** Schedules two hours of maintenance on a feature "Messages", which a person begins and ends, and stays there. */
export async function schedule(page: Page, { url }: TestProduct, title: string, fromNowMs: number): Promise<string> {
  await page.goto(`${url}/maintenance/new`);
  await page.getByLabel('What is done, in one line').fill(title);
  await page.getByLabel('Begins at').fill(local(fromNowMs));
  await page.getByText('2 h', { exact: true }).click();
  await page.getByLabel('Messages').check();
  await page.getByLabel('It begins by itself').uncheck();
  await page.getByLabel('What readers will see').fill('Messages may be **slow**.');
  await send(page, 'Announce to everyone');
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  return new URL(page.url()).pathname;
}

/** Plans windows that come every week from two days ahead on, and stays there. */
export async function planWindows(page: Page, { url }: TestProduct, title: string): Promise<string> {
  await page.goto(`${url}/maintenance/series/new`);
  await page.getByLabel('What is done, in one line').fill(title);
  await page.getByLabel('The first begins at').fill(`${local(2 * 24 * 60 * 60 * 1000).slice(0, 10)}T02:00`);
  await page.getByLabel('What readers will see').fill('Messages may be late.');
  await send(page, 'Plan these windows');
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  return new URL(page.url()).pathname;
}
