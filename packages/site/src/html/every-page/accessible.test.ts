import type { Browser, Page } from '@candor/testbed';
import { expectNoAxeViolations, launchBrowser } from '@candor/testbed';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyEntry } from '../../model/apply-entry.ts';
import { emptySite } from '../../model/site-model.ts';
import { PAGE_DOORS } from '../html-doors.ts';
import type { ServedPages } from '../testing/serve-pages.ts';
import { servePages } from '../testing/serve-pages.ts';
import { kindsIn } from './testing/kinds.ts';
import { aRichPage, filesInEveryLanguage } from './testing/rich-page.ts';
import { PLAIN, SETTINGS, seeAs } from './testing/settings.ts';

const { author } = aRichPage();
const files = filesInEveryLanguage(author);
const kinds = kindsIn(files.keys());

let browser: Browser;
let page: Page;
let served: ServedPages;
const problems: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  served = await servePages();
  served.publish(files, author.record.length);
  page = await browser.newPage();
  page.on('pageerror', (error) => problems.push(String(error)));
});
afterAll(async () => {
  await browser.close();
  await served.stop();
});

test.each(Object.entries(PAGE_DOORS))('there is a page of %s among the pages that are looked at', (_name, door) => {
  const model = emptySite();
  for (const entry of author.record) applyEntry(model, entry);
  expect([...door.paths(model)].filter((path) => files.has(path))).not.toEqual([]);
});

test.each(kinds)('$kind can be read by everybody, however it is seen', async ({ address }) => {
  let language = '';
  for (const setting of SETTINGS) {
    await seeAs(page, setting);
    const isNext = setting.language !== language;
    language = setting.language;
    if (isNext) await page.goto(`${served.url}${language === 'en' ? '' : `/${language}`}${address}`);
    await expectNoAxeViolations(page);
    expect(await page.evaluate(CUT), `${address} ${setting.name}`).toEqual([]);
  }
  expect(problems.splice(0)).toEqual([]);
});

/** What is wider than its place, and would have to be scrolled to sideways or is cut. */
const CUT = `[document.documentElement, ...document.querySelectorAll('body *')]
  .filter((it) => it.scrollWidth > it.clientWidth + 1)
  .filter((it) => it.localName === 'html' || getComputedStyle(it).overflowX === 'hidden')
  .filter((it) => getComputedStyle(it).clipPath === 'none')
  .map((it) => it.outerHTML.slice(0, 200))`;

test.each(kinds)('$kind shows where the keyboard is, all the way', async ({ kind, address }) => {
  await seeAs(page, { width: 1280, height: 500, media: PLAIN });
  await page.goto(served.url + address);
  const reachable = await page.evaluate<number>(REACHABLE);
  if (kind === 'home') expect(reachable).toBeGreaterThan(10);
  for (let presses = 0; presses < reachable; presses++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate<Focus>(FOCUS);
    expect(focus, focus.html).toMatchObject({ isOutlined: true, isInView: true });
  }
});

const REACHABLE = `[...document.querySelectorAll('a[href], summary, button, input')]
  .filter((it) => it.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })).length`;

interface Focus {
  readonly html: string;
  readonly isOutlined: boolean;
  /** Not under what stays in place, nor outside of the window. */
  readonly isInView: boolean;
}

const FOCUS = `(() => {
  let it = document.activeElement;
  while (it.shadowRoot?.activeElement) it = it.shadowRoot.activeElement;
  const { outlineStyle, outlineWidth } = getComputedStyle(it);
  const box = it.getClientRects()[0];
  const isOutlined = it !== document.body && outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  const top = it.getRootNode().elementFromPoint(box.x + box.width / 2, box.y + box.height / 2);
  return { html: it.outerHTML.slice(0, 200), isOutlined, isInView: top !== null && it.contains(top) };
})()`;
