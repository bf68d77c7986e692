import type { Instant } from '@candor/log';
import type { AsOf, Assets, Site } from '@candor/site';
import { policyFor, ROOT_PATH, shardPath } from '@candor/site';
import type { Store } from '@candor/store';
import { entriesAfter } from '@candor/store';
import type { PublishedFiles } from './files.ts';
import { readRoot, refuseForeignRecord } from './guard.ts';
import type { Shards } from './shards.ts';
import { loadShards } from './shards.ts';
import { dayIn } from './today.ts';

const BATCH = 500;
const AT_ONCE = 16;

/** The site as it stands in the published directory, and how it is brought up to the record. */
export interface Edition {
  /** The newest entry that is published. */
  readonly index: () => number;
  /** Brings every file up to the newest entry, the root last. Throws `PublishedElsewhere` and file errors. */
  readonly publish: () => Promise<void>;
}

/** What an edition is made of. */
export interface EditionParts {
  readonly store: Store;
  readonly files: PublishedFiles;
  readonly openSite: () => Site;
  readonly assets: Assets;
  readonly release: string;
  readonly now: () => Instant;
}

export function createEdition({ store, files, openSite, assets, release, now }: EditionParts): Edition {
  const site = openSite();
  const stale = new Set<string>();
  let shards: Shards | null = null;
  let published = { index: 0, day: '', release: '' };

  async function publish(): Promise<void> {
    const root = await readRoot(files);
    await refuseForeignRecord(store, root);
    if (shards === null) {
      shards = await loadShards(files, root);
      published = shards.isWhole && root ? root : published;
    }
    await takeEntries(root?.index ?? 0);
    if (site.model.page === null) return;

    const asOf = { day: dayIn(site.model.page.timeZone, now()), release, assets };
    const paths = site.paths();
    if (published.release !== release) for (const path of paths) stale.add(path);
    if (published.day !== asOf.day) for (const path of site.daily()) stale.add(path);
    if (stale.size === 0 && published.index === site.model.head.index && published.day === asOf.day) return;

    const writing = [...stale].filter((path) => paths.has(path)).sort();
    await writeFiles(shards, writing, asOf);
    await removeOthers(shards, paths);
    await writeManifest(shards, asOf);
    stale.clear();
    published = { index: site.model.head.index, day: asOf.day, release };
  }

  async function takeEntries(alreadyPublished: number): Promise<void> {
    for (;;) {
      const entries = await entriesAfter(store.reader, site.model.head.index, BATCH);
      for (const entry of entries) {
        const touched = site.apply(entry);
        if (entry.index > alreadyPublished) for (const path of touched) stale.add(path);
      }
      if (entries.length < BATCH) return;
    }
  }

  async function writeFiles(into: Shards, paths: readonly string[], asOf: AsOf): Promise<void> {
    for (let start = 0; start < paths.length; start += AT_ONCE) {
      await Promise.all(
        paths.slice(start, start + AT_ONCE).map(async (path) => {
          const text = site.render(path, asOf);
          if (!into.isNew(path, text)) return;
          await files.write(path, text);
          into.set(path, text);
        }),
      );
    }
  }

  async function removeOthers(from: Shards, paths: ReadonlySet<string>): Promise<void> {
    for (const path of from.paths()) {
      if (paths.has(path)) continue;
      from.delete(path);
      await files.remove(path);
    }
  }

  async function writeManifest(from: Shards, asOf: AsOf): Promise<void> {
    const unwritten = from.unwritten();
    await Promise.all(unwritten.map(({ name, text }) => files.writeDurably(shardPath(name), text)));
    from.written(unwritten);
    const root = {
      format: 1,
      index: site.model.head.index,
      head: site.model.head.hash,
      day: asOf.day,
      release,
      policy: policyFor(assets),
      shards: from.hashes(),
      recent: site.model.recent,
    };
    await files.writeDurably(ROOT_PATH, `${JSON.stringify(root)}\n`);
  }

  return { index: () => published.index, publish };
}
