import vectors from '../golden/chain.json' with { type: 'json' };
import type { Entry } from '../index.ts';

/** The golden record: an entry of every kind, some of its texts destroyed, signed by the first of `SIGNERS`. */
export const GOLDEN_RECORD = vectors.map(({ entry }) => entry) as unknown as readonly Entry[];
