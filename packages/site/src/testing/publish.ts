import type { Instant } from '@candor/log';
import { zonedTimes } from '@candor/log';
import type { Entry } from '@candor/record';
import type { AsOf } from '../door.ts';
import { openSite } from '../doors.ts';
import type { Site } from '../site.ts';
import { mayTakeAway } from '../takes-away.ts';
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
  return renderAll(site, { record, paths: [...site.paths()].filter((path) => wanted.test(path)) });
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
    const { day: today } = asOfNewest(site);
    const stale = from === 0 ? site.paths() : new Set([...touched, ...(today === day ? [] : site.daily())]);
    const there = [...stale].filter((path) => site.reads(path) || site.renderIfThere(path, asOfNewest(site)) !== null);
    for (const [path, text] of renderAll(site, { record, paths: there })) grown.set(path, text);
    const paths = site.paths();
    if (record.slice(from, from + batch).some(mayTakeAway))
      for (const path of [...grown.keys()].filter((it) => !paths.has(it))) grown.delete(path);
    day = today;
    yield { grown, anew: renderAll(site, { record, paths }) };
  }
}

/** Files of a site that has taken entries of a record, by default all there are, as of its newest one or of another moment. */
export function renderAll(
  site: Site,
  {
    record,
    paths = site.paths(),
    asOf = asOfNewest(site),
  }: { readonly record: readonly Entry[]; readonly paths?: Iterable<string>; readonly asOf?: AsOf },
): Files {
  const render = (path: string) => {
    const read = site.reads(path);
    return textOf(site.render(path, read ? { ...asOf, entries: record.slice(read.from - 1, read.to) } : asOf));
  };
  return new Map([...paths].map((path) => [path, render(path)]));
}

/** A file as text; of other bytes one character each. */
export function textOf(written: string | Uint8Array): string {
  return typeof written === 'string' ? written : Buffer.from(written).toString('latin1');
}
