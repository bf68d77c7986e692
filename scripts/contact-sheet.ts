// Takes a picture of each kind of readers' page in each of its looks and lays them out on one sheet, so that a person
// can look at all of them: `pnpm screenshots`. With a folder as argument it keeps the single pictures there as well.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from '@candor/testbed';
import { launchBrowser } from '@candor/testbed';
import { aRichPage, filesInEveryLanguage, kindsIn, servePages } from '../packages/site/src/testing/index.ts';

const SHEET = path.resolve(import.meta.dirname, '../docs/images/pages.png');

interface Look {
  readonly name: string;
  readonly language: '' | '/de' | '/ar';
  readonly width: number;
  readonly height: number;
  readonly media: Parameters<Page['emulateMedia']>[0];
}

const LIGHT = { colorScheme: 'light', media: 'screen' } as const;
const DARK = { colorScheme: 'dark', media: 'screen' } as const;
const DESKTOP = { width: 1100, height: 900 };
const PHONE = { width: 390, height: 844 };
/** A4 at 96 pixels an inch, within margins of a centimetre. */
const PAPER = { width: 718, height: 1047 };

const LOOKS: readonly Look[] = [
  { name: 'Light', language: '', ...DESKTOP, media: LIGHT },
  { name: 'Dark', language: '', ...DESKTOP, media: DARK },
  { name: 'Phone, German', language: '/de', ...PHONE, media: LIGHT },
  { name: 'Phone, Arabic, dark', language: '/ar', ...PHONE, media: DARK },
  { name: 'Arabic', language: '/ar', ...DESKTOP, media: LIGHT },
  { name: 'Print', language: '', ...PAPER, media: { ...LIGHT, media: 'print' } },
];

interface Picture {
  readonly kind: string;
  readonly look: Look;
  readonly png: Buffer;
}

async function takeAll(browser: Browser): Promise<Picture[]> {
  const { author } = aRichPage();
  const files = filesInEveryLanguage(author);
  const served = await servePages();
  served.publish(files, author.record.length);
  const context = await browser.newContext({ locale: 'en-GB', timezoneId: 'UTC' });
  const page = await context.newPage();
  const pictures: Picture[] = [];
  for (const { kind, address } of kindsIn(files.keys()))
    for (const look of LOOKS) {
      await page.setViewportSize(look);
      await page.emulateMedia(look.media);
      await page.goto(`${served.url}${look.language}${address}`);
      pictures.push({ kind, look, png: await page.screenshot() });
    }
  await context.close();
  await served.stop();
  return pictures;
}

async function layOut(browser: Browser, pictures: readonly Picture[]): Promise<Buffer> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const kinds = [...Map.groupBy(pictures, ({ kind }) => kind)];
  const image = ({ look, png }: Picture) =>
    `<td><img alt="" height="190" width="${Math.round((190 * look.width) / look.height)}" src="data:image/png;base64,${png.toString('base64')}">`;
  await page.setContent(`<!doctype html><title>Pages</title>
    <style>
      body { margin: 12px; background: #c9c9cf; font: 12px system-ui, sans-serif; color: #1a1a1d }
      th { text-align: start; font-weight: 600; padding: 2px 6px } td { padding: 3px 4px } img { display: block }
    </style>
    <table><tr><th>${LOOKS.map(({ name }) => `<th>${name}`).join('')}</tr>
    ${kinds.map(([kind, its]) => `<tr><th>${kind}${its.map(image).join('')}</tr>`).join('')}</table>`);
  return page.locator('table').screenshot();
}

const browser = await launchBrowser();
const pictures = await takeAll(browser);
const sheet = await layOut(browser, pictures);
await browser.close();
mkdirSync(path.dirname(SHEET), { recursive: true });
writeFileSync(SHEET, sheet);
process.stdout.write(`docs/images/pages.png: ${pictures.length} pictures, ${sheet.length} bytes\n`);

const [, , folder] = process.argv;
if (folder) {
  mkdirSync(folder, { recursive: true });
  for (const { kind, look, png } of pictures)
    writeFileSync(path.join(folder, `${kind} ${look.name}.png`.replace(/[/, ]+/g, '-').toLowerCase()), png);
}
