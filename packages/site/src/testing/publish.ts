import type { Instant } from '@candor/log';
import { zonedTimes } from '@candor/log';
import type { Entry } from '@candor/record';
import type { AsOf } from '../door.ts';
import { openSite } from '../doors.ts';
import type { Site } from '../site.ts';
import { PLAIN_ASSETS as ASSETS } from './assets.ts';

/** Published files: path to text. */
export type Files = Map<string, string>;

/** The day of the newest entry in the page's zone, with assets and a release of our own. */
export function asOfNewest({ model }: Site): AsOf {
  const at = model.recordedAt ?? ('2024-01-01T00:00:00.000Z' as Instant);
  return { day: zonedTimes(model.page?.timeZone ?? 'Etc/UTC')(at).iso.slice(0, 10), release: 'test', assets: ASSETS };
}

/** Every file of a record, or those whose path is of a form, rendered from nothing. */
export function publishAll(record: readonly Entry[], wanted = /^/): Files {
  const site = openSite(ASSETS);
  for (const entry of record) site.apply(entry);
  return render(site, new Set([...site.paths()].filter((path) => wanted.test(path))), asOfNewest(site));
}

/**
 * The files of a record as they stand while it grows, `batch` entries at a time, beside what they would be if they were
 * all rendered anew. As the publisher does it: everything once, then only what entries touched, and on another day what
 * reads differently then; what has no path any more is removed.
 */
export function* publishStepwise(record: readonly Entry[], batch: number): Generator<{ grown: Files; anew: Files }> {
  const site = openSite(ASSETS);
  const grown: Files = new Map();
  let day = '';
  for (let from = 0; from < record.length; from += batch) {
    const touched = record.slice(from, from + batch).flatMap((entry) => [...site.apply(entry)]);
    const asOf = asOfNewest(site);
    const paths = site.paths();
    const stale = from === 0 ? paths : new Set([...touched, ...(asOf.day === day ? [] : site.daily())]);
    const there = new Set([...stale].filter((path) => paths.has(path)));
    for (const [path, text] of render(site, there, asOf)) grown.set(path, text);
    for (const path of [...grown.keys()].filter((it) => !paths.has(it))) grown.delete(path);
    day = asOf.day;
    yield { grown, anew: render(site, site.paths(), asOf) };
  }
}

function render(site: Site, paths: ReadonlySet<string>, asOf: AsOf): Files {
  return new Map([...paths].map((path) => [path, textOf(site.render(path, asOf))]));
}

/** A file as text; of other bytes one character each. */
export function textOf(written: string | Uint8Array): string {
  return typeof written === 'string' ? written : Buffer.from(written).toString('latin1');
}
