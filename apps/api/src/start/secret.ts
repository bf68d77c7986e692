import { randomBytes } from 'node:crypto';
import { linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The secret that api and console share: the setting, or one made at the first start in the data directory (readable
 * by its owner alone).
 */
export function loadSecret(settings: { readonly data: string; readonly secret: string | null }): string {
  if (settings.secret) return settings.secret;
  const file = path.join(settings.data, 'secret');
  mkdirSync(settings.data, { recursive: true, mode: 0o700 });
  makeOnce(file);
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length >= 32) return secret;
  throw new Error(`The secret in ${file} is shorter than 32 characters. Delete the file, and a new one is made.`);
}

/** Makes the file whole or not at all, so that nobody, after no crash, reads an empty secret. */
function makeOnce(file: string): void {
  const unfinished = `${file}.${randomBytes(6).toString('hex')}.tmp`;
  writeFileSync(unfinished, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600, flush: true });
  try {
    linkSync(unfinished, file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  } finally {
    rmSync(unfinished, { force: true });
  }
}
