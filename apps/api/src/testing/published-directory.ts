import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { HEARTBEAT_PATH, hashOf, ManifestRoot, ManifestShard, ROOT_PATH, shardOf, shardPath } from '@candor/site';
import { expect } from 'vitest';

/** Every file below a directory, as relative path to bytes, in order. */
export function readTree(directory: string): Map<string, Buffer> {
  return new Map(pathsBelow(directory).map((file) => [file, readFileSync(path.join(directory, file))]));
}

/** When each file was last put in place: it stays for as long as nobody writes the file again. */
export function stampsOf(directory: string): Map<string, string> {
  return new Map(
    pathsBelow(directory).map((file) => {
      const { ino, mtimeNs } = statSync(path.join(directory, file), { bigint: true });
      return [file, `${ino} ${mtimeNs}`];
    }),
  );
}

/** The root of what is published in a directory. Throws when there is none. */
export function readRoot(directory: string): ManifestRoot {
  return ManifestRoot.parse(JSON.parse(readFileSync(path.join(directory, ROOT_PATH), 'utf8')));
}

/**
 * Checks what is published from the root down: each shard and file has the hash that is written of it and stands in the
 * right shard, each compressed form holds the same bytes, and nothing lies there that is not listed. Answers the files.
 * For a directory that nobody writes to at the moment, heartbeats included.
 */
export function expectWhole(directory: string): Map<string, string> {
  const tree = readTree(directory);
  const root = readRoot(directory);
  const files = new Map<string, string>();
  const expected = new Set([ROOT_PATH]);
  for (const [name, hash] of Object.entries(root.shards)) {
    const text = String(tree.get(shardPath(name)));
    expect(hashOf(text), `shard ${name}`).toBe(hash);
    expected.add(shardPath(name));
    for (const [file, listed] of Object.entries(ManifestShard.parse(JSON.parse(text)))) {
      const bytes = tree.get(file) ?? Buffer.from('missing');
      const [br, gz] = ['br', 'gz'].map((form) => hashOf(tree.get(`${file}.${form}`) ?? ''));
      expect({ hash: hashOf(bytes), size: bytes.length, br, gz }, file).toEqual(listed);
      expect(shardOf(file), file).toBe(name);
      expect(brotliDecompressSync(tree.get(`${file}.br`) ?? Buffer.of()).equals(bytes), `${file}.br`).toBe(true);
      expect(gunzipSync(tree.get(`${file}.gz`) ?? Buffer.of()).equals(bytes), `${file}.gz`).toBe(true);
      for (const form of [file, `${file}.br`, `${file}.gz`]) expected.add(form);
      files.set(file, String(bytes));
    }
  }
  expect([...tree.keys()].filter((it) => !expected.has(it) && it !== HEARTBEAT_PATH)).toEqual([]);
  expect(files.size).toBeGreaterThan(0);
  return files;
}

function pathsBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile())
    .map((it) => path.relative(directory, path.join(it.parentPath, it.name)))
    .sort();
}
