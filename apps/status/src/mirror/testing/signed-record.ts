import { brotliCompressSync, gzipSync } from 'node:zlib';
import { text } from '@candor/log/testing';
import type { Entry, EntryOf, Head, PublicBody, Signer } from '@candor/record';
import {
  canonicalJson,
  chain,
  GENESIS,
  headAt,
  KEYS_PATH,
  keySetOf,
  RECORD_HEAD_PATH,
  recordFilesOf,
  recordLine,
  signedFile,
} from '@candor/record';
import { SIGNERS } from '@candor/record/testing';
import type { ManifestShard } from '@candor/site';
import { HEARTBEAT_PATH, hashOf, ROOT_PATH, shardOf, shardPath } from '@candor/site';
import { FIRST_FILES, page } from '../../testing/pages.ts';
import { POLICY } from '../../testing/test-publisher.ts';

/** Published files: path to bytes. */
export type Tree = ReadonlyMap<string, Buffer>;

const HAPPENED_AT = '2024-04-03T18:00:00.000Z';
const SAID = { happenedAt: HAPPENED_AT, by: 'clock' } as const;

/** A record for tests, entry by entry. */
export interface TestRecord {
  readonly entries: readonly Entry[];
  readonly head: () => Head;
  /** Adds so many entries that say something. */
  readonly say: (count?: number) => TestRecord;
  /** Adds an entry with words in it. */
  readonly write: (words: string) => TestRecord;
  /** Destroys the words of an entry, and adds one that says so. */
  readonly erase: (index: number) => TestRecord;
  readonly tellKey: (signer: Signer) => TestRecord;
  readonly goOnOver: (published: Head, from: Head | null) => TestRecord;
}

/** A record that begins as given, and tells of the first of `SIGNERS` where it begins with nothing. */
export function testRecord(before: readonly Entry[] = []): TestRecord {
  const entries = [...before];
  const head = () => (entries.length > 0 ? headAt(entries.at(-1) as Entry) : GENESIS);
  const add = (body: unknown) =>
    void entries.push(chain(head(), body as PublicBody, HAPPENED_AT as Entry['recordedAt']));
  const tellKey = ({ keyId, publicKey }: Signer) => add({ kind: 'signing-key', data: { keyId, publicKey, ...SAID } });
  if (entries.length === 0) tellKey(SIGNERS[0]);
  const record: TestRecord = {
    entries,
    head,
    say(count = 1) {
      for (let at = 0; at < count; at += 1)
        add({ kind: 'imprint', data: { imprint: null, said: entries.length, ...SAID } });
      return record;
    },
    write(words) {
      add({ kind: 'imprint', data: { imprint: text(words), ...SAID } });
      return record;
    },
    erase(index) {
      const entry = entries[index - 1] as EntryOf<'imprint'>;
      const hash = entry.data.imprint?.hash ?? '';
      const imprint = { hash, salt: null, text: null };
      entries[index - 1] = { ...entry, data: { ...entry.data, imprint } };
      add({ kind: 'redaction', data: { index, hash, ground: text('On request'), ...SAID } });
      return record;
    },
    tellKey(signer) {
      tellKey(signer);
      return record;
    },
    goOnOver(published, from) {
      add({ kind: 'continued', data: { published, from, reason: text('A disk was lost.'), ...SAID } });
      return record;
    },
  };
  return record;
}

/** What a test may want otherwise of what is published. */
export interface TreeOptions {
  readonly signer?: Signer;
  readonly pages?: Readonly<Record<string, string>>;
  readonly day?: string;
  readonly beatAt?: string;
  /** What a liar lists instead: of the root, or of the files. */
  readonly root?: object;
  readonly lies?: Readonly<Record<string, string>>;
}

/** All that is published of a record, signed, with a home that shows how far it goes. */
export function treeOf({ entries, head }: TestRecord, options: TreeOptions = {}): Tree {
  const { signer = SIGNERS[0], day = '2024-04-03', beatAt = '2024-04-03T18:00:00.000Z', lies = {} } = options;
  const { index, hash } = head();
  const told = entries.flatMap((it) => (it.kind === 'signing-key' ? [{ ...it.data, index: it.index }] : []));
  const files = recordFilesOf(index);
  const texts: Record<string, string> = {
    ...FIRST_FILES,
    'index.html': homeAt(index),
    ...options.pages,
    [KEYS_PATH]: `${canonicalJson(keySetOf(told))}\n`,
    [RECORD_HEAD_PATH]: signedFile(signer, { index, hash, recordedAt: HAPPENED_AT, files: files.map((it) => it.path) }),
  };
  for (const { path, from, to } of files)
    texts[path] = entries
      .slice(from - 1, to)
      .map(recordLine)
      .join('');
  const tree = new Map<string, Buffer>();
  const shards = new Map<string, ManifestShard>();
  for (const [path, words] of Object.entries({ ...texts, ...lies })) {
    const [bytes, br, gz] = [Buffer.from(words), brotliCompressSync(words), gzipSync(words)];
    tree.set(path, bytes).set(`${path}.br`, br).set(`${path}.gz`, gz);
    const listed = { hash: hashOf(bytes), size: bytes.length, br: hashOf(br), gz: hashOf(gz) };
    shards.set(shardOf(path), { ...shards.get(shardOf(path)), [path]: listed });
  }
  for (const [name, shard] of shards) tree.set(shardPath(name), Buffer.from(JSON.stringify(shard)));
  const hashes = Object.fromEntries([...shards.keys()].map((name) => [name, hashOf(tree.get(shardPath(name)) ?? '')]));
  const continuesOver = entries.flatMap((it) =>
    it.kind === 'continued' ? [{ ...it.data.published, from: it.data.from?.index ?? null }] : [],
  );
  const recent = entries
    .slice(-100)
    .map((it) => ({ index: it.index, hash: it.hash, kind: it.kind, paths: ['index.html'] }));
  const standsFor = { index, head: hash, day, release: 'test', policy: POLICY, shards: hashes };
  const root = { format: 1, ...standsFor, recent, continuesOver, ...options.root };
  tree.set(ROOT_PATH, Buffer.from(signedFile(signer, root)));
  return tree.set(HEARTBEAT_PATH, Buffer.from(signedFile(signer, { at: beatAt, index })));
}

/** The words of home at an entry. */
export function homeAt(index: number): string {
  return page(`Home at entry ${index}`);
}
