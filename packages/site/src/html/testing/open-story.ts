import { readFileSync } from 'node:fs';
import { openSite } from '../../doors.ts';
import type { SiteModel } from '../../model/site-model.ts';
import { STYLE_FILES } from '../../style-files.ts';
import { PLAIN_ASSETS } from '../../testing/assets.ts';
import { asOfNewest, renderAll } from '../../testing/publish.ts';
import type { Author } from './author.ts';

const read = (name: string) => readFileSync(new URL(`../../../assets/${name}`, import.meta.url), 'utf8');

/** The assets that are published. */
export const ASSETS: typeof PLAIN_ASSETS = {
  ...PLAIN_ASSETS,
  style: STYLE_FILES.map((name) => read(`style/${name}.css`)).join('\n'),
  script: read('page.js'),
  record: read('record.js'),
  widget: { style: read('widget.css'), script: read('widget.js') },
};

/** Every file that an author's record makes, as of the day of its newest entry, in the languages it says or others. */
export function filesOf({ record }: Author, assets = ASSETS, languages?: SiteModel['languages']): Map<string, string> {
  const site = openSite(assets);
  for (const entry of record) site.apply(entry);
  if (languages) site.model.languages = languages;
  return renderAll(site, { record, asOf: { ...asOfNewest(site), assets } });
}

/** One of them. */
export function fileOf(author: Author, path: string, assets = ASSETS): string {
  const file = filesOf(author, assets).get(path);
  if (file === undefined) throw new Error(`There is no ${path}.`);
  return file;
}
