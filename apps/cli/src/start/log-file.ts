import type { WriteStream } from 'node:fs';
import { createWriteStream, mkdirSync, renameSync, statSync } from 'node:fs';
import path from 'node:path';
import { Refused } from '../env.ts';

const LARGEST_BYTES = 10 * 1024 * 1024;

/** Opens the file that the apps log to, `candor.log` in the data directory; a large one is set aside first. */
export function openLogFile(data: string): { readonly stream: WriteStream; readonly file: string } {
  const file = path.join(data, 'candor.log');
  try {
    mkdirSync(data, { recursive: true, mode: 0o700 });
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LARGEST_BYTES) renameSync(file, `${file}.1`);
  } catch (error) {
    throw new Refused(`The data directory ${data} cannot be written (${(error as Error).message}). Set CANDOR_DATA.`);
  }
  const stream = createWriteStream(file, { flags: 'a', mode: 0o600 });
  stream.on('error', (error) => process.stderr.write(`The log cannot be written: ${error.message}\n`));
  return { stream, file };
}
