import type { ManifestRoot, SiteModel } from '@candor/site';
import { continuesOverIn, policyForBoth } from '@candor/site';
import { headOfRoot } from './guard.ts';
import type { Progress } from './renewal.ts';

/** What is published now. */
export type Standing = Pick<ManifestRoot, 'index' | 'day' | 'release' | 'policy' | 'renewing'>;

/** What files are written for besides the record. */
export type WrittenFor = Pick<Standing, 'day' | 'release' | 'policy'>;

export const NOTHING: Standing = { index: 0, day: '', release: '', policy: '' };

/** What a root is made of besides the record. */
export interface RootParts {
  /** The root before. */
  readonly standing: Standing;
  readonly written: WrittenFor;
  readonly renewing: Progress | null;
  /** Shard name to the hash of its text. */
  readonly shards: ManifestRoot['shards'];
}

/**
 * The root of what was written, without its signature. While files wait to be written anew, it stays with the day and the
 * release of those that read as before: whoever goes on after a restart sees by them what is left.
 */
export function rootOf(model: SiteModel, { standing, written, renewing, shards }: RootParts): ManifestRoot {
  const { head, recent } = model;
  const { day, release, policy } = renewing
    ? { ...standing, policy: policyForBoth(standing.policy, written.policy) }
    : written;
  const standsFor = { index: head.index, head: head.hash, day, release, ...(renewing && { renewing }) };
  const changes = recent.map((change) => ({ ...change, paths: [...change.paths] }));
  return { format: 1, ...standsFor, policy, shards, recent: changes, continuesOver: continuesOverIn(model) };
}

/** What a published record is kept under that another one takes the place of. */
export function nameOf(root: ManifestRoot): string {
  const { index, hash } = headOfRoot(root);
  return `published-${index}-${hash.slice(0, 8)}`;
}
