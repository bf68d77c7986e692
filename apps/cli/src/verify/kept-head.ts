import type { Entry } from '@candor/record';
import { Refused } from '../env.ts';

/** A head that somebody kept: its number where they kept that too, and its hash or the beginning of it. */
export interface KeptHead {
  /** As it was given. */
  readonly given: string;
  readonly index: number | null;
  readonly hash: string;
}

const FORM = /^(?:(?<index>[1-9]\d{0,14})[\s:·]+)?(?<hash>[0-9a-f]{8,64})$/;

/**
 * Reads a head as it was kept: the whole hash, or its beginning as footers show it (`5ace 243a`), with the number before
 * it or without (`12:5ace243a`, `Record 12 · 5ace 243a`). Throws `Refused`.
 */
export function parseKeptHead(given: string): KeptHead {
  const joined = given
    .trim()
    .toLowerCase()
    .replace(/^record\s+/, '')
    .replace(/([0-9a-f]{4}) ([0-9a-f]{4})$/, '$1$2');
  const { index, hash } = FORM.exec(joined)?.groups ?? {};
  if (hash !== undefined) return { given, index: index === undefined ? null : Number(index), hash };
  throw new Refused(`“${given}” is no head. Give its hash, or at least the first 8 characters: 5ace243a, 12:5ace243a.`);
}

/** Whether an entry is the one whose head was kept. */
export function isHeadOf(entry: Pick<Entry, 'index' | 'hash'>, { index, hash }: KeptHead): boolean {
  return (index === null || index === entry.index) && entry.hash.startsWith(hash);
}
