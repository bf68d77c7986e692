import { readFileSync } from 'node:fs';
import type { Assets, Painter } from '../../door.ts';
import { openSite } from '../../doors.ts';
import type { SiteModel } from '../../model/site-model.ts';
import { STYLE_FILES } from '../../style-files.ts';
import { PLAIN_ASSETS } from '../../testing/assets.ts';
import { asOfNewest, textOf } from '../../testing/publish.ts';
import type { Author } from './author.ts';

const read = (name: string) => readFileSync(new URL(`../../../assets/${name}`, import.meta.url), 'utf8');

/** The assets that are published. */
export const ASSETS: Assets & Painter = {
  style: STYLE_FILES.map((name) => read(`style/${name}.css`)).join('\n'),
  script: read('page.js'),
  record: read('record.js'),
  widget: { style: read('widget.css'), script: read('widget.js') },
  paint: PLAIN_ASSETS.paint,
};

/** Every file that an author's record makes, as of the day of its newest entry, in the languages it says or others. */
export function filesOf({ record }: Author, assets = ASSETS, languages?: SiteModel['languages']): Map<string, string> {
  const site = openSite(assets);
  for (const entry of record) site.apply(entry);
  if (languages) site.model.languages = languages;
  return new Map([...site.paths()].map((path) => [path, textOf(site.render(path, { ...asOfNewest(site), assets }))]));
}

/** One of them. */
export function fileOf(author: Author, path: string, assets = ASSETS): string {
  const file = filesOf(author, assets).get(path);
  if (file === undefined) throw new Error(`There is no ${path}.`);
  return file;
}
