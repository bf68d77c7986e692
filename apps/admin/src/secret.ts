import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 20_000;
const BETWEEN_MS = 50;

/** Where the secret comes from that console and api share. */
export interface SecretPlace {
  readonly secret: string | null;
  readonly secretFile: string;
}

/**
 * The shared secret: the setting, or what the api keeps in the data directory. Both may start at once, so it is waited
 * for. Throws when it does not come.
 */
export async function loadSecret({ secret, secretFile }: SecretPlace, patienceMs = PATIENCE_MS): Promise<string> {
  if (secret) return secret;
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const found = await readFile(secretFile, 'utf8').catch(whenMissing);
    if (found.trim() !== '') return found.trim();
    if (performance.now() > deadline)
      throw new Error(
        `The api has made no secret (${secretFile}). Start it on the same CANDOR_DATA, or set CANDOR_SECRET.`,
      );
    await pause(BETWEEN_MS);
  }
}

function whenMissing(error: NodeJS.ErrnoException): string {
  if (error.code === 'ENOENT') return '';
  throw new Error(`The secret cannot be read: ${error.message}`);
}
