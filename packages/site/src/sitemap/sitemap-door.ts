import type { Entry } from '@candor/record';
import type { Door } from '../door.ts';
import { changesEveryPage } from '../html/file-door.ts';
import { below } from '../html/page-context.ts';
import { namedBy } from '../model/feature-history/named-by.ts';
import { linkedBy } from '../model/related.ts';
import type { SiteModel } from '../model/site-model.ts';
import { chapterOf, FEATURES, FRONT, mostPagesIn } from './listed-pages.ts';
import type { Sitemaps } from './parts.ts';
import { partPath, partsOf } from './parts.ts';
import { sitemap, sitemapIndex } from './sitemap.ts';

const INDEX = 'sitemap.xml';
/** The protocol allows 50,000 addresses a file. */
const MOST_ADDRESSES = 45_000;

/**
 * The sitemap: an index, one file of the pages that there is one of, and one for each month's incidents and
 * maintenances, so that an update rewrites little however long the history is. They lie at the root, since a sitemap
 * speaks only for what lies below its own address.
 */
export function sitemapDoor(mostAddresses = MOST_ADDRESSES): Door {
  const of = (model: SiteModel): Sitemaps => ({ model, most: Math.floor(mostAddresses / model.languages.length) });

  function paths(model: SiteModel): string[] {
    return model.page === null ? [] : [INDEX, ...partsOf(of(model)).map(({ path }) => path)];
  }

  return {
    paths,
    touchedBy(model, entry) {
      if (model.page === null) return [];
      if (changesEveryPage(model, entry)) return paths(model);
      // Asked with every entry, so it counts nothing: it names as many parts as a chapter could have.
      const parts = Math.ceil(mostPagesIn(model) / of(model).most);
      const chapters = [FRONT, ...chaptersTouchedBy(model, entry)];
      return [
        INDEX,
        ...chapters.flatMap((chapter) => Array.from({ length: parts }, (_, part) => partPath(chapter, part))),
      ];
    },
    daily: () => [],
    render(model, path) {
      const { page, languages } = model;
      if (page === null || !/^sitemap(?:-[\da-z-]+)?\.xml$/.test(path)) return null;
      const written = { url: page.url, prefixes: new Map(languages.map((it) => [it, below(model, it)])) };
      const parts = partsOf(of(model));
      if (path === INDEX) return sitemapIndex(written, parts);
      const part = parts.find((it) => it.path === path);
      return part ? sitemap(written, part.pages) : null;
    },
  };
}

function chaptersTouchedBy(model: SiteModel, entry: Entry): string[] {
  const incident = 'incidentId' in entry.data ? model.incidents.get(entry.data.incidentId) : undefined;
  const maintenance = 'maintenanceId' in entry.data ? model.maintenances.get(entry.data.maintenanceId) : undefined;
  const months = [incident, maintenance, ...linkedBy(model, entry)].flatMap((told) => (told ? [chapterOf(told)] : []));
  const [feature] = namedBy(model, entry);
  return feature === undefined ? months : [FEATURES, ...months];
}
