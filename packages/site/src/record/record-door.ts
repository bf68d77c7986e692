import type { RecordHead, Signed, Signer } from '@candor/record';
import {
  ENTRIES_PER_FILE,
  KEYS_PATH,
  keySetOf,
  NEWEST_RECORD_PATH,
  RECORD_HEAD_PATH,
  recordFilesOf,
  recordLine,
  signedFile,
} from '@candor/record';
import type { AsOf, Door } from '../door.ts';
import type { SiteModel } from '../model/site-model.ts';

/** The record itself, its signed head and the keys that sign, for whoever wants to check them. */
export function recordDoor({ signer }: { readonly signer: Signer }): Door {
  return {
    paths: (model) => [
      ...recordFilesOf(model.head.index).map(({ path }) => path),
      ...(model.head.index > 0 ? [RECORD_HEAD_PATH] : []),
      ...(model.signingKeys.length > 0 ? [KEYS_PATH] : []),
    ],
    touchedBy: (_model, { index, kind }) => [
      NEWEST_RECORD_PATH,
      RECORD_HEAD_PATH,
      ...(index % ENTRIES_PER_FILE === 1
        ? recordFilesOf(index)
            .slice(-2, -1)
            .map(({ path }) => path)
        : []),
      ...(kind === 'signing-key' ? [KEYS_PATH] : []),
    ],
    daily: () => [],
    reads: (model, path) => fileAt(model, path) ?? null,
    render(model, path, asOf) {
      if (path === RECORD_HEAD_PATH) return headFile(model, signer);
      if (path === KEYS_PATH) return `${JSON.stringify(keySetOf(model.signingKeys))}\n`;
      const file = fileAt(model, path);
      return file ? linesOf(file, asOf) : null;
    },
  };
}

function fileAt({ head }: SiteModel, path: string) {
  if (!path.endsWith('.jsonl')) return undefined;
  return recordFilesOf(head.index).find((file) => file.path === path);
}

/** Entries that do not fit are an error of who gives them: a wrong record must never be published. */
function linesOf({ path, from, to }: { path: string; from: number; to: number }, { entries = [] }: AsOf): string {
  const isFitting = entries.length === to - from + 1 && entries.every(({ index }, place) => index === from + place);
  if (!isFitting) throw new Error(`${path} is written from the entries ${from} to ${to}.`);
  return entries.map(recordLine).join('');
}

function headFile({ head, recordedAt }: SiteModel, signer: Signer): string | null {
  if (recordedAt === null) return null;
  const files = recordFilesOf(head.index).map(({ path }) => path);
  const told: Omit<RecordHead, keyof Signed<object>> = { ...head, recordedAt, files };
  return signedFile(signer, told);
}
