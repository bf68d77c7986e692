import { setImmediate as breathe } from 'node:timers/promises';
import type { Instant } from '@candor/log';
import { dayIn } from '@candor/log';
import type { Signer, ToldKey } from '@candor/record';
import { canonicalJson, signedFile } from '@candor/record';
import type { AsOf, Assets, ManifestRoot, Site } from '@candor/site';
import { continuesOverIn, hashOf, policyFor, policyForBoth, ROOT_PATH, shardPath } from '@candor/site';
import type { Store } from '@candor/store';
import { entriesAfter, headOf } from '@candor/store';
import type { PublishedFiles } from '../files/files.ts';
import { inTurns } from '../files/in-turns.ts';
import type { Shards } from '../files/shards.ts';
import { loadShards } from '../files/shards.ts';
import { straysAmong } from '../files/strays.ts';
import type { Agreement } from './guard.ts';
import { agreeWith, headOfRoot, isOnChain, PublishedElsewhere, parseRoot } from './guard.ts';

const BATCH = 100;
const AT_ONCE = 8;

/** The site as it stands in the published directory, and how it is brought up to the record. */
export interface Edition {
  /** The newest entry of the log that is published; of another record, only what both have in common counts. */
  readonly index: () => number;
  /**
   * Brings every file up to the newest entry, the root last, and answers which entries are new to readers. Throws
   * `PublishedElsewhere` and file errors; what it began is done when it is called again.
   */
  readonly publish: () => Promise<Published>;
  /** The key that the record tells of, while it is another one than ours: what we sign is not to be believed then. */
  readonly otherKey: () => ToldKey | null;
  /** Removes what an earlier publish left behind, if there may be any. */
  readonly tidy: () => Promise<void>;
}

/** Readers saw the record up to `from` before, and see it up to `to` now. */
export interface Published {
  readonly from: number;
  readonly to: number;
}

/** What an edition is made of. */
export interface EditionParts {
  readonly store: Store;
  readonly files: PublishedFiles;
  readonly openSite: () => Site;
  /** What signs the manifest; the site signs its record with it too. */
  readonly signer: Signer;
  /** Tells readers which key that is, unless they know. Asked once, when what lies there was found to be ours. */
  readonly tellKey: () => Promise<void>;
  readonly assets: Assets;
  readonly release: string;
  readonly now: () => Instant;
}

/** What is published now. */
type Standing = Pick<ManifestRoot, 'index' | 'day' | 'release' | 'policy'>;

const NOTHING: Standing = { index: 0, day: '', release: '', policy: '' };
const NOTHING_AGREED: Agreement = { upTo: 0, isContinued: false };

/** An edition of what lies in the published directory. Nothing is read or written before it is asked to publish. */
export function createEdition({
  store,
  files,
  openSite,
  signer,
  tellKey,
  assets,
  release,
  now,
}: EditionParts): Edition {
  let site = openSite();
  let shards: Shards | null = null;
  let standing = NOTHING;
  /** Where the record ended when the site began to be folded: of redactions up to there nothing was read before them. */
  let foldedAt = 0;
  /** Up to where what is published is what the log says. */
  let agreed = 0;
  /** The root as we read or wrote it last. */
  let rootText: string | null = null;
  /** Whether every path has a file that we know, or is stale. */
  let isComplete = false;
  let isTidy = false;
  let isKeyTold = false;
  /** The paths whose files may say something else by now. */
  const stale = new Set<string>();

  async function publish(): Promise<Published> {
    const { root, upTo: from, isContinued } = await readAgreed();
    // Not before: into the record of a database that is the wrong one, nothing is written by itself.
    if (!isKeyTold) await tellKey();
    isKeyTold = true;
    if (root && isContinued) await files.setAside(nameOf(root));
    const list = shards && (await isOnChain(store, site.model.head)) ? shards : await startOver(root);
    // Over another record any page may read otherwise, not only those that the new entries touch.
    while (!(await takeEntries(isContinued ? 0 : from))) await foldAnew();
    if (site.model.page === null) return { from, to: from };

    const asOf = { day: dayIn(site.model.page.timeZone, now()), release, assets };
    const paths = site.paths();
    const policy = policyFor(assets, site.model.looks);
    // Another policy is another style in every page.
    if (standing.release !== release || standing.policy !== policy) for (const path of paths) stale.add(path);
    if (standing.day !== asOf.day) for (const path of site.daily()) stale.add(path);
    if (!isComplete) for (const path of paths) if (list.hashAt(path) === null) stale.add(path);
    isComplete = true;
    if (stale.size > 0 || standing.index !== site.model.head.index || standing.day !== asOf.day) {
      if (root) await allowBothStyles(root, policy);
      await writeFiles(list, [...stale].filter((path) => paths.has(path)).sort(), asOf);
      forgetOthers(list, paths);
      await writeManifest(list, asOf, policy);
      stale.clear();
    }
    return { from, to: standing.index };
  }

  /** Reads what lies there, and how much of it is ours. */
  async function readAgreed(): Promise<Agreement & { readonly root: ManifestRoot | null }> {
    const text = (await files.read(ROOT_PATH))?.toString() ?? null;
    try {
      const root = parseRoot(text);
      if (text !== rootText) {
        rootText = text;
        standing = root ?? NOTHING;
        shards = null;
      }
      const agreement = root ? await agreeWith(store, root) : NOTHING_AGREED;
      agreed = agreement.upTo;
      return { root, ...agreement };
    } catch (error) {
      if (error instanceof PublishedElsewhere) agreed = error.elsewhere?.from?.index ?? 0;
      throw error;
    }
  }

  /** Begins from what lies there: at the start, and when somebody else changed it or the log under us. */
  async function startOver(root: ManifestRoot | null): Promise<Shards> {
    await foldAnew();
    isTidy = false;
    shards = await loadShards(files, root);
    return shards;
  }

  /** Begins to fold the record from nothing: what was read before a redaction has words in it that are gone. */
  async function foldAnew(): Promise<void> {
    site = openSite();
    stale.clear();
    isComplete = false;
    foldedAt = (await headOf(store.reader)).index;
  }

  /** Folds what is new. False when a text was destroyed since the fold began, whose words it may hold. */
  async function takeEntries(alreadyPublished: number): Promise<boolean> {
    for (;;) {
      const entries = await entriesAfter(store.reader, site.model.head.index, BATCH);
      if (entries.some(({ kind, index }) => kind === 'redaction' && index > foldedAt)) return false;
      for (const entry of entries) {
        const touched = site.apply(entry);
        if (entry.index > alreadyPublished) for (const path of touched) stale.add(path);
      }
      if (entries.length < BATCH) return true;
      await breathe();
    }
  }

  /**
   * Until the last root stands, new pages can be read under the old one: at hosts of plain files, and where readers have
   * waited long enough, or this publish is cut off. Without their styles they would be bare. The record may tell of our
   * key only after that root: what another key signed, or none, stands unsigned meanwhile.
   */
  async function allowBothStyles(root: ManifestRoot, newer: string): Promise<void> {
    const policy = policyForBoth(root.policy, newer);
    if (policy === root.policy) return;
    const { key, signature: _, ...unsigned } = { ...root, policy };
    await writeRoot(unsigned, key === signer.keyId ? signedFile(signer, unsigned) : `${canonicalJson(unsigned)}\n`);
  }

  async function writeFiles(list: Shards, paths: readonly string[], asOf: AsOf): Promise<void> {
    await inTurns(paths, AT_ONCE, async (path) => {
      // Thousands of pages in a row must not keep requests from being answered.
      await breathe();
      const written = site.render(path, await withEntries(path, asOf));
      if (list.hashAt(path) === hashOf(written)) return;
      list.doubt(path);
      list.set(path, await files.write(path, written));
    });
  }

  /** The site does not hold the whole record: a file of it is written from what the log says. */
  async function withEntries(path: string, asOf: AsOf): Promise<AsOf> {
    const read = site.reads(path);
    if (read === null) return asOf;
    const { from, to } = read;
    return { ...asOf, entries: await entriesAfter(store.reader, from - 1, to - from + 1) };
  }

  function forgetOthers(list: Shards, paths: ReadonlySet<string>): void {
    for (const path of list.paths()) {
      if (paths.has(path)) continue;
      list.delete(path);
      isTidy = false;
    }
  }

  async function writeManifest(list: Shards, { day }: AsOf, policy: string): Promise<void> {
    const unwritten = list.unwritten();
    await inTurns(unwritten, AT_ONCE, async ({ name, text }) => {
      if (text !== null) await files.writeDurably(shardPath(name), text);
    });
    list.written(unwritten);
    const { head, recent } = site.model;
    const standsFor = { index: head.index, head: head.hash, day, release };
    const continuesOver = continuesOverIn(site.model);
    const root = { format: 1, ...standsFor, policy, shards: list.hashes(), recent, continuesOver };
    await writeRoot(root, signedFile(signer, root));
    agreed = head.index;
  }

  async function writeRoot(root: Standing, text: string): Promise<void> {
    await files.writeDurably(ROOT_PATH, text);
    rootText = text;
    standing = root;
  }

  async function tidy(): Promise<void> {
    if (isTidy || shards === null) return;
    const listed = { paths: shards.paths(), shards: Object.keys(shards.hashes()) };
    await inTurns(straysAmong(await files.list(), listed), AT_ONCE, files.remove);
    isTidy = true;
  }

  function otherKey(): ToldKey | null {
    const told = site.model.signingKeys.at(-1);
    return told && told.keyId !== signer.keyId ? told : null;
  }

  return { index: () => agreed, otherKey, publish, tidy };
}

/** What a published record is kept under that another one takes the place of. */
function nameOf(root: ManifestRoot): string {
  const { index, hash } = headOfRoot(root);
  return `published-${index}-${hash.slice(0, 8)}`;
}
