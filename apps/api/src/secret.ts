import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/**
 * The secret that api and console share: the setting, or one made at the first start in the data directory (readable
 * by its owner alone).
 */
export function loadSecret(settings: { readonly data: string; readonly secret: string | null }): string {
  if (settings.secret) return settings.secret;
  mkdirSync(settings.data, { recursive: true, mode: 0o700 });
  const file = path.join(settings.data, 'secret');
  try {
    writeFileSync(file, randomBytes(32).toString('hex'), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  return readFileSync(file, 'utf8').trim();
}
