import { existsSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import path from 'node:path';
import type { Finding } from '../finding.ts';
import { broken, look, ok } from '../finding.ts';
import type { Patient } from '../patient.ts';
import { sizeOf } from '../size.ts';

const LITTLE = 2_000_000_000;
const TOO_LITTLE = 200_000_000;

/** Whether there is room where the data directory lies, or will lie. */
export async function checkDisk({ settings: { data } }: Patient): Promise<Finding> {
  const { bavail, blocks, bsize } = await statfs(nearest(data));
  return judgeDisk({ free: bavail * bsize, all: blocks * bsize });
}

/** What so much room means. Bytes. */
export function judgeDisk({ free, all }: { readonly free: number; readonly all: number }): Finding {
  const found = `${sizeOf(free)} free of ${sizeOf(all)}`;
  if (free < TOO_LITTLE) return broken(found, 'Make room now: without it nothing can be posted.');
  if (free < LITTLE) return look(found, 'Make room soon. A backup needs as much as the database has.');
  return ok(found);
}

function nearest(directory: string): string {
  return existsSync(directory) ? directory : nearest(path.dirname(directory));
}
