import { setImmediate as breathe } from 'node:timers/promises';
import { dayIn } from '@candor/log';
import type { ToldKey } from '@candor/record';
import { canonicalJson, signedFile } from '@candor/record';
import type { AsOf, ManifestRoot } from '@candor/site';
import { mayTakeAway, policyFor, policyForBoth, ROOT_PATH, shardPath } from '@candor/site';
import { entriesAfter, headOf } from '@candor/store';
import { inTurns } from '../files/in-turns.ts';
import type { Shards } from '../files/shards.ts';
import { loadShards } from '../files/shards.ts';
import { straysAmong } from '../files/strays.ts';
import { writeChanged } from '../files/write-changed.ts';
import type { Edition, EditionParts, Published } from './edition-parts.ts';
import { TURNS } from './edition-parts.ts';
import type { Agreement } from './guard.ts';
import { agreeWith, isOnChain, PublishedElsewhere, parseRoot } from './guard.ts';
import { createRenewal } from './renewal.ts';
import type { Standing, WrittenFor } from './root.ts';
import { NOTHING, nameOf, rootOf } from './root.ts';

const BATCH = 100;
const AT_ONCE = 8;
/** What there is one of in each language, what programs ask for, and the record itself. */
const FRONT = /^(?:[a-z]{2}\/)?[^/]+$|^(?:api\/v2|record|\.well-known)\//;

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
  turns = TURNS,
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
  /** Whether there may be files whose paths are gone. */
  let mayHaveGone = true;
  let isTidy = false;
  let isKeyTold = false;
  /** What the files are, or are to be, written for. */
  let aim: WrittenFor = NOTHING;
  /** The paths whose files may say something else by now. */
  const stale = new Set<string>();
  /** Those among them that wait for their turn, because they are very many. */
  const renewal = createRenewal(turns.atOnce);

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
    const policy = policyFor(assets, site.model.looks);
    noteWhatElseChanged(list, { day: asOf.day, release, policy });
    // Nobody can read a mixture of nothing, and nobody may of two records.
    if (root && !isContinued) leaveForLater();
    const isNews = stale.size > 0 || standing.index !== site.model.head.index;
    const waiting = isNews ? [] : renewal.next(new Set(site.model.recent.flatMap(({ paths }) => paths)));
    const isOver = renewal.progress() === null && (standing.day !== asOf.day || standing.renewing !== undefined);
    if (!isNews && waiting.length === 0 && !isOver) return { from, to: standing.index };

    if (root) await allowBothStyles(root, policy);
    const paths = [...stale, ...waiting];
    if (root) await writeFiles(list, paths, asOf);
    else
      for (let at = 0; at < paths.length; at += turns.atOnce)
        await writeFiles(list, paths.slice(at, at + turns.atOnce), asOf);
    renewal.done(paths);
    if (renewal.progress() === null) forgetOthers(list);
    await writeManifest(list, { day: asOf.day, release, policy });
    stale.clear();
    return { from, to: standing.index };
  }

  /** Notes what is stale by another day, release or look, and what is not there. */
  function noteWhatElseChanged(list: Shards, wanted: WrittenFor): void {
    const isOther = aim.release !== wanted.release || aim.policy !== wanted.policy;
    if (isOther || !isComplete) {
      // Another policy is another style in every page.
      const isAnew = isOther || standing.renewing !== undefined;
      for (const path of site.paths()) if (isAnew || list.hashAt(path) === null) stale.add(path);
      mayHaveGone = true;
    }
    if (aim.day !== wanted.day) for (const path of site.daily()) stale.add(path);
    isComplete = true;
    aim = wanted;
  }

  /** Of very many stale files, those that every entry touches are written now, and the others in the background. */
  function leaveForLater(): void {
    if (stale.size <= turns.together) return;
    const later = [...stale].filter((path) => !FRONT.test(path));
    renewal.add(later);
    for (const path of later) stale.delete(path);
  }

  /** Reads what lies there, and how much of it is ours. */
  async function readAgreed(): Promise<Agreement & { readonly root: ManifestRoot | null }> {
    const text = (await files.read(ROOT_PATH))?.toString() ?? null;
    try {
      const root = parseRoot(text);
      if (text !== rootText) {
        rootText = text;
        standing = root ?? NOTHING;
        aim = standing;
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
    renewal.clear();
    isTidy = false;
    shards = await loadShards(files, root);
    return shards;
  }

  /** Begins to fold the record from nothing: what was read before a redaction has words in it that are gone. */
  async function foldAnew(): Promise<void> {
    site = openSite();
    stale.clear();
    isComplete = false;
    aim = standing;
    foldedAt = (await headOf(store.reader)).index;
  }

  /** Folds what is new. False when a text was destroyed since the fold began, whose words it may hold. */
  async function takeEntries(alreadyPublished: number): Promise<boolean> {
    for (;;) {
      const entries = await entriesAfter(store.reader, site.model.head.index, BATCH);
      if (entries.some(({ kind, index }) => kind === 'redaction' && index > foldedAt)) return false;
      for (const entry of entries) {
        const touched = site.apply(entry);
        if (mayTakeAway(entry)) mayHaveGone = true;
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

  function writeFiles(list: Shards, paths: readonly string[], asOf: AsOf): Promise<void> {
    const render = async (path: string) => {
      // Thousands of pages in a row must not keep requests from being answered.
      await breathe();
      return site.renderIfThere(path, await withEntries(path, asOf));
    };
    return writeChanged({ files, list, render }, paths);
  }

  /** The site does not hold the whole record: a file of it is written from what the log says. */
  async function withEntries(path: string, asOf: AsOf): Promise<AsOf> {
    const read = site.reads(path);
    if (read === null) return asOf;
    const { from, to } = read;
    return { ...asOf, entries: await entriesAfter(store.reader, from - 1, to - from + 1) };
  }

  function forgetOthers(list: Shards): void {
    if (!mayHaveGone) return;
    const paths = site.paths();
    for (const path of list.paths()) {
      if (paths.has(path)) continue;
      list.delete(path);
      isTidy = false;
    }
    mayHaveGone = false;
  }

  async function writeManifest(list: Shards, written: WrittenFor): Promise<void> {
    const unwritten = list.unwritten();
    await inTurns(unwritten, AT_ONCE, async ({ name, text }) => {
      if (text !== null) await files.writeDurably(shardPath(name), text);
    });
    list.written(unwritten);
    const root = rootOf(site.model, { standing, written, renewing: renewal.progress(), shards: list.hashes() });
    await writeRoot(root, signedFile(signer, root));
    agreed = root.index;
  }

  async function writeRoot(root: Standing, text: string): Promise<void> {
    await files.writeDurably(ROOT_PATH, text);
    rootText = text;
    standing = root;
  }

  async function tidy(): Promise<void> {
    if (isTidy || shards === null || renewal.progress() !== null) return;
    const listed = { paths: shards.paths(), shards: Object.keys(shards.hashes()) };
    await inTurns(straysAmong(await files.list(), listed), AT_ONCE, files.remove);
    isTidy = true;
  }

  function otherKey(): ToldKey | null {
    const told = site.model.signingKeys.at(-1);
    return told && told.keyId !== signer.keyId ? told : null;
  }

  return { index: () => agreed, otherKey, progress: renewal.progress, publish, tidy };
}
