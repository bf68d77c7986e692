import type { Page } from '@candor/testbed';

/** A way in which a page is seen. */
export interface Setting {
  readonly name: string;
  readonly language: 'en' | 'ar';
  readonly width: number;
  readonly height: number;
  readonly media: Parameters<Page['emulateMedia']>[0];
}

/** Light, on a screen, in the page's own colours. */
export const PLAIN = { colorScheme: 'light', forcedColors: 'none', media: 'screen' } as const;
const DESKTOP = { language: 'en', width: 1280, height: 1024, media: PLAIN } as const;
const PHONE = { width: 320, height: 640 };
/** What 400 % zoom leaves of 1280 by 1024. */
const ZOOMED = { width: 320, height: 256 };

/** The ways in which each kind of page is seen; those in one language follow each other. */
export const SETTINGS: readonly Setting[] = [
  { ...DESKTOP, name: 'in light' },
  { ...DESKTOP, name: 'in dark', media: { ...PLAIN, colorScheme: 'dark' } },
  { ...DESKTOP, name: 'in forced colours', media: { ...PLAIN, forcedColors: 'active' } },
  { ...DESKTOP, name: 'in print', media: { ...PLAIN, media: 'print' } },
  { ...DESKTOP, ...PHONE, name: '320 px wide' },
  { ...DESKTOP, ...ZOOMED, name: 'at 400 % zoom', media: { ...PLAIN, colorScheme: 'dark' } },
  { ...DESKTOP, name: 'from right to left', language: 'ar' },
  { ...DESKTOP, ...PHONE, name: 'from right to left, 320 px wide', language: 'ar' },
];

/** Shows a page as it is seen that way. */
export async function seeAs(
  page: Page,
  { width, height, media }: Pick<Setting, 'width' | 'height' | 'media'>,
): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.emulateMedia(media);
}
