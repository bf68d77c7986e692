import type { ManifestRoot } from '@candor/site';
import { versionOf } from '../check/told.ts';
import type { Examined } from '../examine.ts';
import type { Finding } from '../finding.ts';
import type { KeptHead } from '../kept-head.ts';
import type { Source } from '../source/source.ts';

/** What `candor verify` says of what is published, for programs as well (`--json`). */
export interface Look {
  readonly looked: string;
  readonly isWhole: boolean;
  /** How far the record was read and is right, and the key that it tells of last; null when not even its first entry is. */
  readonly record: {
    readonly index: number;
    readonly hash: string;
    readonly recordedAt: string;
    readonly key: string | null;
  } | null;
  /** The heads that were given, and their numbers on the record; null for one that is not on it. */
  readonly heads: readonly { readonly given: string; readonly index: number | null }[];
  /** `rendered`: every file was made anew from the record; `listed`: held against the manifest alone, and why. */
  readonly files: {
    readonly count: number;
    readonly forms: number;
    readonly checked: 'rendered' | 'listed';
    readonly because: string | null;
    readonly day: string | null;
    readonly release: string | null;
  };
  readonly heardAt: string | null;
  readonly problems: readonly Finding[];
  readonly unlisted: readonly string[];
}

/** Puts together what was found out. */
export function lookOf({ name }: Source, heads: readonly KeptHead[], examined: Examined): Look {
  const { findings, record, root, heartbeat, release, isRendered, counted, strangers } = examined;
  const { newest, keys } = record;
  return {
    looked: name,
    isWhole: findings.length === 0,
    record: newest && {
      index: newest.index,
      hash: newest.hash,
      recordedAt: newest.recordedAt,
      key: keys.at(-1)?.keyId ?? null,
    },
    heads: heads.map(({ given }, place) => ({ given, index: record.keptAt[place] ?? null })),
    files: {
      count: counted.files,
      forms: counted.forms,
      checked: isRendered ? 'rendered' : 'listed',
      because: isRendered || !root ? null : reasonFor(root.value, release),
      day: root?.value.day ?? null,
      release: root?.value.release ?? null,
    },
    heardAt: heartbeat?.value.at ?? null,
    problems: findings,
    unlisted: strangers,
  };
}

function reasonFor({ release: theirs, renewing }: ManifestRoot, ours: string): string {
  if (renewing)
    return `they are being written anew, and ${renewing.left} of ${renewing.pages} are left: check again later`;
  if (theirs === ours) return 'the record breaks';
  const [one, other] = [versionOf({ release: theirs }), versionOf({ release: ours })];
  if (one !== other) return `Candor ${one} wrote them, and this is ${other}`;
  return `they were written on another machine (${theirs}), and this one (${ours}) may write them otherwise`;
}
