import { KEYS_PATH, KeySet, keyIdOf } from '@candor/record';
import type { Origin } from '../origin/origin.ts';
import { Trouble } from '../trouble.ts';

const MOST_BYTES = 1024 * 1024;

/** Which keys are believed, and their public halves. */
export interface Keyring {
  /** The public half of a key that signed something, if it is one to believe. Throws `Trouble`. */
  readonly believe: (key: string | undefined, pinned: string | null) => Promise<string>;
}

/**
 * Believed are the keys that the setting names; without it the one that signed what is held; and at first contact
 * whichever signs. The name of a key is a hash of it, so the origin can be asked for what belongs to a name.
 */
export function openKeyring(origin: Origin, named: readonly string[] | null): Keyring {
  const known = new Map<string, string>();

  async function learn(): Promise<void> {
    const answer = await origin.ask({ path: KEYS_PATH, most: MOST_BYTES });
    const keys = answer.kind === 'found' ? KeySet.safeParse(parse(answer.bytes)).data?.keys : undefined;
    for (const { kid, x } of keys ?? []) if (keyIdOf(x) === kid) known.set(kid, x);
  }

  return {
    async believe(key, pinned) {
      if (key === undefined) throw new Trouble('key', 'What the origin publishes is not signed.');
      const believed = named ?? (pinned === null ? null : [pinned]);
      if (believed && !believed.includes(key))
        throw new Trouble('key', `The origin signs with the key ${key}; this mirror believes ${believed.join(', ')}.`);
      if (!known.has(key)) await learn();
      const publicKey = known.get(key);
      if (publicKey === undefined)
        throw new Trouble('key', `The origin does not publish the key ${key} that it signs with.`);
      return publicKey;
    },
  };
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString());
  } catch {
    return null;
  }
}
