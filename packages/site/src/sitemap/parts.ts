import type { Instant } from '@candor/log';
import type { Head } from '@candor/record';
import type { SiteModel } from '../model/site-model.ts';
import type { ListedPage } from './listed-pages.ts';
import { chaptersOf } from './listed-pages.ts';

/** The sitemaps of a site, with at most so many pages each. */
export interface Sitemaps {
  readonly model: SiteModel;
  readonly most: number;
}

/** One sitemap: a chapter, or a part of one that is too long for a file. */
export interface Part {
  readonly path: string;
  readonly pages: readonly ListedPage[];
  /** When the page that changed last did. */
  readonly changedAt: Instant | null;
}

const known = new WeakMap<SiteModel, { readonly head: Head; readonly most: number; readonly parts: readonly Part[] }>();

/** Every sitemap there is, chapter by chapter. */
export function partsOf({ model, most }: Sitemaps): readonly Part[] {
  // A publish writes several of them.
  const before = known.get(model);
  if (before?.head === model.head && before.most === most) return before.parts;
  const parts = divide({ model, most });
  known.set(model, { head: model.head, most, parts });
  return parts;
}

function divide({ model, most }: Sitemaps): Part[] {
  const parts: Part[] = [];
  for (const [chapter, pages] of chaptersOf(model)) {
    for (let start = 0; start < pages.length; start += most) {
      const its = pages.slice(start, start + most);
      parts.push({ path: partPath(chapter, start / most), pages: its, changedAt: newestOf(its) });
    }
  }
  return parts;
}

function newestOf(pages: readonly ListedPage[]): Instant | null {
  let newest: Instant | null = null;
  for (const { changedAt } of pages)
    if (changedAt !== null && (newest === null || changedAt > newest)) newest = changedAt;
  return newest;
}

/** Where a part of a chapter lies, counted from 0. */
export function partPath(chapter: string, part: number): string {
  return `sitemap-${chapter}${part === 0 ? '' : `-${part + 1}`}.xml`;
}
