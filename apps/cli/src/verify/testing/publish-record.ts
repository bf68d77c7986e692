import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Press } from '@candor/press';
import type { Entry, Signer } from '@candor/record';
import { signedFile } from '@candor/record';
import { SIGNERS } from '@candor/record/testing';
import type { ManifestShard } from '@candor/site';
import {
  continuesOverIn,
  HEARTBEAT_PATH,
  hashOf,
  openSite,
  policyFor,
  ROOT_PATH,
  shardOf,
  shardPath,
} from '@candor/site';
import { PLAIN_ASSETS } from '@candor/site/testing';
import type { Source } from '../source/source.ts';

/** Published files: path to bytes. */
export type Files = Map<string, Buffer>;

/** A press of assets that never change. */
export const PLAIN_PRESS: Press = {
  release: 'test',
  assets: PLAIN_ASSETS,
  openSite: (signer) => openSite({ ...PLAIN_ASSETS, signer }),
};

const DAY = '2024-04-04';

/**
 * All that is published of a record, as the publisher writes it, but in memory; `lies` are published
 * instead of pages, and inside of compressed forms.
 */
export function publishRecord(
  record: readonly Entry[],
  {
    signer = SIGNERS[0],
    lies = {},
  }: { readonly signer?: Signer; readonly lies?: Readonly<Record<string, string>> } = {},
): Files {
  const site = PLAIN_PRESS.openSite(signer);
  for (const entry of record) site.apply(entry);
  const { head, recent, looks } = site.model;
  const asOf = { day: DAY, release: PLAIN_PRESS.release, assets: PLAIN_ASSETS };
  const files: Files = new Map();
  const shards = new Map<string, ManifestShard>();
  for (const path of [...site.paths()].sort()) {
    const read = site.reads(path);
    const entries = read ? { entries: record.slice(read.from - 1, read.to) } : {};
    const bytes = Buffer.from(lies[path] ?? site.render(path, { ...asOf, ...entries }));
    const br = brotliCompressSync(lies[`${path}.br`] ?? bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
    const gz = gzipSync(bytes, { level: 1 });
    files.set(path, bytes).set(`${path}.br`, br).set(`${path}.gz`, gz);
    const listed = { hash: hashOf(bytes), size: bytes.length, br: hashOf(br), gz: hashOf(gz) };
    const shard = shards.get(shardOf(path)) ?? {};
    shards.set(shardOf(path), Object.assign(shard, { [path]: listed }));
  }
  const hashes: Record<string, string> = {};
  for (const [name, shard] of shards) {
    const text = `${JSON.stringify(shard)}\n`;
    files.set(shardPath(name), Buffer.from(text));
    hashes[name] = hashOf(text);
  }
  const continuesOver = continuesOverIn(site.model);
  const standsFor = { index: head.index, head: head.hash, day: DAY, release: PLAIN_PRESS.release };
  const root = {
    format: 1,
    ...standsFor,
    policy: policyFor(PLAIN_ASSETS, looks),
    shards: hashes,
    recent,
    continuesOver,
  };
  files.set(ROOT_PATH, Buffer.from(signedFile(signer, root)));
  files.set(HEARTBEAT_PATH, Buffer.from(signedFile(signer, { at: '2024-04-04T12:00:00.000Z', index: head.index })));
  return files;
}

/** Files in memory as a place to read from: a directory, or a host that serves each as it lies. */
export function sourceOf(files: Files, { keepsForms = true } = {}): Source {
  const read = async (path: string, most: number) => files.get(path)?.subarray(0, most) ?? null;
  return {
    name: 'memory',
    read,
    absence: async () => 'is missing',
    readForm: (path, form, most) => read(`${path}.${form}`, most),
    keepsForms,
    list: async () => (keepsForms ? [...files.keys()] : null),
    close: () => {},
  };
}

/** The files with one of them otherwise, or without it. */
export function withChanged(files: Files, path: string, change: (bytes: Buffer) => Buffer | null): Files {
  const changed = change(files.get(path) ?? Buffer.of());
  const all = new Map(files);
  if (changed) all.set(path, changed);
  else all.delete(path);
  return all;
}

/** Bytes with one bit the other way round. */
export function flipped(bytes: Buffer, bit: number): Buffer {
  const bent = Buffer.from(bytes);
  const place = bit % (bent.length * 8);
  bent[place >> 3] = (bent[place >> 3] ?? 0) ^ (1 << (place & 7));
  return bent;
}
