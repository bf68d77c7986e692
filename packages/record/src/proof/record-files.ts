import { z } from 'zod';
import { canonicalJson } from '../canonical-json.ts';
import type { Entry } from '../entry.ts';
import { Sha256 } from './sha256.ts';
import { SIGNED } from './signed.ts';

/** How many entries a record file holds before the next one begins. */
export const ENTRIES_PER_FILE = 500;

/** Where the newest entries lie in the published directory. */
export const NEWEST_RECORD_PATH = 'record.jsonl';

/** Where the signed head of the published record lies. */
export const RECORD_HEAD_PATH = 'record/head.json';

/** The published record's newest place in the chain, signed, and the files that hold it, from the first entry on. */
export const RecordHead = z.object({
  index: z.number().int().positive(),
  hash: Sha256,
  recordedAt: z.iso.datetime(),
  files: z.array(z.string()).min(1),
  ...SIGNED,
});
export type RecordHead = z.infer<typeof RecordHead>;

/** A file of the published record and the entries in it, both included. */
export interface RecordFile {
  readonly path: string;
  readonly from: number;
  readonly to: number;
}

/**
 * The files of a record of so many entries, in order: full ones of 500, `record/1-500.jsonl`, and `record.jsonl` with
 * the newest 1 to 500. A full one gets its own name when the entry after it comes.
 */
export function recordFilesOf(index: number): RecordFile[] {
  const count = Math.ceil(index / ENTRIES_PER_FILE);
  return Array.from({ length: count }, (_, place) => {
    const from = place * ENTRIES_PER_FILE + 1;
    const to = Math.min(index, from + ENTRIES_PER_FILE - 1);
    return { path: place === count - 1 ? NEWEST_RECORD_PATH : `record/${from}-${to}.jsonl`, from, to };
  });
}

/** One entry as a line of a record file: its RFC 8785 JSON and a line feed. */
export function recordLine({ index, kind, recordedAt, data, previous, commitment, hash }: Entry): string {
  return `${canonicalJson({ index, kind, recordedAt, data, previous, commitment, hash })}\n`;
}
