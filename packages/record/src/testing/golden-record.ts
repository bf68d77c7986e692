import vectors from '../golden/chain.json' with { type: 'json' };
import type { Entry } from '../index.ts';
import { withErasuresTold } from './with-erasures-told.ts';

/**
 * The golden record: an entry of every kind, some of its texts destroyed, signed by the first of `SIGNERS`. One of them
 * is destroyed without a word, which only the vectors may do: whoever checks it finds that.
 */
export const GOLDEN_RECORD = vectors.map(({ entry }) => entry) as unknown as readonly Entry[];

/** The golden record, and behind it what says of that text that it was destroyed. */
export const WHOLE_RECORD = withErasuresTold(GOLDEN_RECORD);
