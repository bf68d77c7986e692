import type { Instant } from '@candor/log';
import type { Signer, ToldKey } from '@candor/record';
import type { Assets, Site } from '@candor/site';
import type { Store } from '@candor/store';
import type { PublishedFiles } from '../files/files.ts';
import type { Progress } from './renewal.ts';

/** The site as it stands in the published directory, and how it is brought up to the record. */
export interface Edition {
  /** The newest entry of the log that is published; of another record, only what both have in common counts. */
  readonly index: () => number;
  /**
   * Brings the files that new entries touched up to the newest one, the root last, and answers which entries are new to
   * readers. Where very many files are to be written anew (other settings, another day or release), it writes some of them
   * when it is called and nothing is new: call it again while there is `progress`. Throws `PublishedElsewhere` and file
   * errors; what it began is done when it is called again.
   */
  readonly publish: () => Promise<Published>;
  /** The key that the record tells of, while it is another one than ours: what we sign is not to be believed then. */
  readonly otherKey: () => ToldKey | null;
  /** How far the pages are that are written anew in the background; null while none are. */
  readonly progress: () => Progress | null;
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
  readonly turns?: Turns;
}

/** How many files are written before a root names them. */
export interface Turns {
  /** More than so many together are written in the background. */
  readonly together: number;
  /** So many of those at a time: within a second or less, so that an update waits no longer meanwhile. */
  readonly atOnce: number;
}

export const TURNS: Turns = { together: 1_200, atOnce: 100 };
