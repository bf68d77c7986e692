import { promisify } from 'node:util';
import { brotliDecompress, gunzip } from 'node:zlib';
import type { PublishedFiles } from './published-files.ts';

const decompressBrotli = promisify(brotliDecompress);
const decompressGzip = promisify(gunzip);

/**
 * A file that does not fit the manifest, if it is at least undamaged: its `.br` and `.gz` forms hold the same bytes.
 *
 * Such a file was written by a publish that never came to its root (the api was killed, the disk is full). It tells
 * what is in the log, so it is better than nothing while nobody is there to finish that publish. Null otherwise.
 */
export async function readWhole(files: PublishedFiles, path: string): Promise<Buffer | null> {
  const [bytes, br, gz] = await Promise.all([files.read(path), files.read(`${path}.br`), files.read(`${path}.gz`)]);
  if (!bytes || !br || !gz) return null;
  const atMost = { maxOutputLength: Math.max(1, bytes.length) };
  try {
    const forms = await Promise.all([decompressBrotli(br, atMost), decompressGzip(gz, atMost)]);
    return forms.every((form) => form.equals(bytes)) ? bytes : null;
  } catch {
    return null;
  }
}
