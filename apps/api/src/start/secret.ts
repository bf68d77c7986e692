import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeOnce } from './make-once.ts';

/**
 * The secret that api and console share: the setting, or one made at the first start in the data directory (readable
 * by its owner alone).
 */
export function loadSecret(settings: { readonly data: string; readonly secret: string | null }): string {
  if (settings.secret) return settings.secret;
  const file = path.join(settings.data, 'secret');
  makeOnce(file, () => randomBytes(32).toString('hex'));
  const secret = readFileSync(file, 'utf8').trim();
  if (secret.length >= 32) return secret;
  throw new Error(`The secret in ${file} is shorter than 32 characters. Delete the file, and a new one is made.`);
}
