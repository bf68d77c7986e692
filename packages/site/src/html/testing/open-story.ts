import { readFileSync } from 'node:fs';
import type { Assets } from '../../door.ts';
import { openSite } from '../../doors.ts';
import type { Site } from '../../site.ts';
import { asOfNewest } from '../../testing/publish.ts';
import type { Author } from './author.ts';

const read = (name: string) => readFileSync(new URL(`../../../assets/${name}`, import.meta.url), 'utf8');

/** The assets that are published. */
export const ASSETS: Assets = { style: read('style.css'), script: read('page.js') };

/** The site that an author's record makes. */
export function siteOf({ record }: Author): Site {
  const site = openSite(ASSETS);
  for (const entry of record) site.apply(entry);
  return site;
}

/** One of its files, as of the day of its newest entry. */
export function fileOf(author: Author, path: string): string {
  const site = siteOf(author);
  return site.render(path, { ...asOfNewest(site), assets: ASSETS });
}
