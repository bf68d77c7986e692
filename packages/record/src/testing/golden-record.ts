import type { Text } from '@candor/log';
import { redacted, text } from '@candor/log/testing';
import vectors from '../golden/chain.json' with { type: 'json' };
import type { Entry, EntryOf, PublicBody } from '../index.ts';
import { chain, headAt } from '../index.ts';
import { withErasuresTold } from './with-erasures-told.ts';

/**
 * The golden record: an entry of every kind, some of its texts destroyed, signed by the first of `SIGNERS`. One of them
 * is destroyed without a word, which only the vectors may do: whoever checks it finds that.
 */
export const GOLDEN_RECORD = vectors.map(({ entry }) => entry) as unknown as readonly Entry[];

/** The golden record, and behind it what says of that text that it was destroyed. */
export const WHOLE_RECORD = withErasuresTold(GOLDEN_RECORD);

/** The whole record, and behind it a product that is renamed twice; its description was destroyed in between, and left so. */
export const RENAMED_RECORD = renamed(WHOLE_RECORD);

function renamed(record: readonly Entry[]): readonly Entry[] {
  const product = record.find((entry): entry is EntryOf<'product-added'> => entry.kind === 'product-added');
  if (!product) throw new Error('The golden record adds a product.');
  const description = redacted(text('Ask Jane Roe.'));
  const all = [...record];
  const tell = (body: PublicBody): Entry => {
    const newest = all.at(-1) as Entry;
    const entry = chain(headAt(newest), body, newest.recordedAt);
    all.push(entry);
    return entry;
  };
  const said = { happenedAt: product.data.happenedAt, by: 'admin' } as const;
  const rename = (name: Text) =>
    tell({ kind: 'product-renamed', data: { productId: product.data.productId, name, description, ...said } });
  const { index } = rename(text('Messages'));
  tell({ kind: 'redaction', data: { index, hash: description.hash, ground: text('On request.'), ...said } });
  rename(text('Messenger'));
  return all;
}
