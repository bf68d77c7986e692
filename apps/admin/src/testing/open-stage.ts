import type { Browser, Page } from '@candor/testbed';
import { launchBrowser } from '@candor/testbed';
import { afterAll, beforeAll } from 'vitest';
import { setUp } from './operator.ts';
import type { TestProduct } from './start-product.ts';
import { startProduct } from './start-product.ts';

/** A product of its own and a browser, for all tests of a file. */
export interface Stage {
  readonly product: TestProduct;
  readonly browser: Browser;
}

/**
 * Starts both before the first test and ends them after the last. `begin` goes on where the first operator was set up, on
 * the page on which they are signed in; `settings` are set besides those of any test.
 */
export function openStage(
  begin: (page: Page) => Promise<void> = async () => {},
  settings: Record<string, string> = {},
): Stage {
  let product: TestProduct;
  let browser: Browser;
  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(settings), launchBrowser()]);
    const page = await browser.newPage();
    await setUp(page, product);
    await begin(page);
    await page.close();
  });
  afterAll(async () => {
    await browser.close();
    await product.stop();
  });
  return {
    get product() {
      return product;
    },
    get browser() {
      return browser;
    },
  };
}
