import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { WHOLE_RECORD } from '@candor/record/testing';
import { ROOT_PATH } from '@candor/site';
import type { Files } from '../../verify/testing/publish-record.ts';
import { publishRecord } from '../../verify/testing/publish-record.ts';
import { sha256 } from '../sha256.ts';

const TOLD = WHOLE_RECORD.findIndex(({ kind }) => kind === 'signing-key') + 1;

/** What is published of a record as it grows: so many states, the last of them all of it. */
export function statesOf(count: number): Files[] {
  const rest = WHOLE_RECORD.length - TOLD;
  return Array.from({ length: count }, (_, at) =>
    publishRecord(WHOLE_RECORD.slice(0, TOLD + Math.floor((rest * (at + 1)) / count))),
  );
}

/** Lays a state out as the publisher does, one file after the other, the root last; `until` cuts it off before a file. */
export function layOut(directory: string, files: Files, until?: (file: string) => boolean): void {
  const before = new Map(filesIn(directory));
  for (const [file, bytes] of [...files].filter(([it]) => it !== ROOT_PATH).concat(rootOf(files))) {
    if (until?.(file)) return;
    if (before.get(file) === sha256(bytes)) continue;
    const to = path.join(directory, file);
    mkdirSync(path.dirname(to), { recursive: true });
    writeFileSync(`${to}.1.0123456789ab.tmp`, bytes);
    renameSync(`${to}.1.0123456789ab.tmp`, to);
  }
  for (const file of before.keys()) if (!files.has(file)) rmSync(path.join(directory, file));
}

/** Every file below a directory with the hash of its bytes; not what `candor publish` keeps for itself. */
export function filesIn(directory: string): Map<string, string> {
  mkdirSync(directory, { recursive: true });
  const found = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((it) => it.isFile());
  const files = found.map((it) => path.relative(directory, path.join(it.parentPath, it.name)));
  return new Map(
    files
      .filter((file) => !file.startsWith('.candor-publish/') && file !== '_headers')
      .map((file) => [file, sha256(readFileSync(path.join(directory, file)))]),
  );
}

/** The same of a state. */
export function hashesOf(files: Files): Map<string, string> {
  return new Map([...files].map(([file, bytes]) => [file, sha256(bytes)]));
}

function rootOf(files: Files): [string, Buffer][] {
  return [[ROOT_PATH, files.get(ROOT_PATH) ?? Buffer.of()]];
}
