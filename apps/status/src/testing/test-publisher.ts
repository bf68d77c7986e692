import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { ManifestRoot, ManifestShard, PublishedChange } from '@candor/site';
import { HEARTBEAT_PATH, hashOf, ROOT_PATH, shardOf, shardPath } from '@candor/site';

/** The policy that the test publisher's pages are written for. */
export const POLICY = "default-src 'none'; style-src 'sha256-test'; frame-ancestors 'none'";

/** Texts by public path; null removes the file. */
export type Files = Readonly<Record<string, string | null>>;

/** A publisher for tests: it writes what and when the test says, in the order of the real one. */
export interface TestPublisher {
  readonly directory: string;
  /** Writes files, shards and root, as the next entry. */
  readonly publish: (files: Files, kind?: string) => Promise<ManifestRoot>;
  /** Writes files only: a publish that has not come to its root, or never will. */
  readonly begin: (files: Files) => Promise<void>;
  /** Writes the shards of what was begun, without the root. */
  readonly writeShards: () => Promise<void>;
  /** Ends what was begun. `change` overrides parts of the root. */
  readonly finish: (kind?: string, change?: Partial<ManifestRoot>) => Promise<ManifestRoot>;
  /** Puts bytes under a path, past the manifest. */
  readonly overwrite: (file: string, bytes: string | Uint8Array) => Promise<void>;
  readonly beat: (at: string) => Promise<void>;
}

/** The compressed forms of a file, as they lie beside it. */
export function formsOf(text: string): { readonly br: Buffer; readonly gz: Buffer } {
  const br = brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } });
  return { br, gz: gzipSync(text) };
}

export function createTestPublisher(directory: string): TestPublisher {
  const texts = new Map<string, string>();
  const recent: PublishedChange[] = [];
  const begun = new Set<string>();
  const written = new Map<string, string>();
  let index = 0;

  async function overwrite(file: string, bytes: string | Uint8Array): Promise<void> {
    const target = path.join(directory, file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(`${target}.tmp`, bytes);
    await rename(`${target}.tmp`, target);
  }

  async function begin(files: Files): Promise<void> {
    for (const [file, text] of Object.entries(files)) {
      begun.add(file);
      if (text === null) {
        texts.delete(file);
        await rm(path.join(directory, file));
        continue;
      }
      texts.set(file, text);
      const { br, gz } = formsOf(text);
      await Promise.all([overwrite(`${file}.br`, br), overwrite(`${file}.gz`, gz)]);
      await overwrite(file, text);
    }
  }

  function shardTexts(): Map<string, string> {
    const shards = new Map<string, ManifestShard>();
    for (const [file, text] of texts) {
      const { br, gz } = formsOf(text);
      const listed = {
        [file]: { hash: hashOf(text), size: Buffer.byteLength(text), br: hashOf(br), gz: hashOf(gz) },
      };
      shards.set(shardOf(file), { ...shards.get(shardOf(file)), ...listed });
    }
    return new Map([...shards].map(([name, shard]) => [name, JSON.stringify(shard)]));
  }

  async function writeShards(): Promise<void> {
    for (const [name, text] of shardTexts()) {
      if (written.get(name) !== text) await overwrite(shardPath(name), text);
      written.set(name, text);
    }
  }

  async function finish(kind = 'update', change: Partial<ManifestRoot> = {}): Promise<ManifestRoot> {
    index += 1;
    recent.push({ index, kind, paths: [...begun].sort() });
    begun.clear();
    if (recent.length > 100) recent.shift();
    await writeShards();
    const root: ManifestRoot = {
      format: 1,
      index,
      head: hashOf(`entry ${index}`),
      day: '2024-04-03',
      release: 'test',
      policy: POLICY,
      shards: Object.fromEntries([...shardTexts()].map(([name, text]) => [name, hashOf(text)])),
      recent: [...recent],
      continuesOver: [],
      ...change,
    };
    await overwrite(ROOT_PATH, JSON.stringify(root));
    return root;
  }

  return {
    directory,
    begin,
    writeShards,
    finish,
    overwrite,
    async publish(files, kind) {
      await begin(files);
      return finish(kind);
    },
    beat: (at) => overwrite(HEARTBEAT_PATH, JSON.stringify({ at, index })),
  };
}
