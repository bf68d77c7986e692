import type { Text } from '@candor/log';
import { text } from '@candor/log/testing';
import type { Entry } from '../index.ts';
import { chain, headAt, textsIn } from '../index.ts';

/** A record, and behind it an entry for each text that is gone without one, as erasing it writes them. */
export function withErasuresTold(record: readonly Entry[]): readonly Entry[] {
  const told = record.flatMap(({ kind, data }) => (kind === 'redaction' ? [data.hash] : []));
  const gone = record.flatMap(({ index, data }) =>
    textsIn(data).flatMap((it) =>
      isGone(it.text) && !told.includes(it.text.hash) ? [{ index, hash: it.text.hash }] : [],
    ),
  );
  return gone.reduce<Entry[]>(
    (all, place) => {
      const before = all.at(-1) as Entry;
      const happenedAt = before.recordedAt;
      const data = { ...place, ground: text('On request (GDPR art. 17)'), happenedAt, by: 'admin' as const };
      all.push(chain(headAt(before), { kind: 'redaction', data }, happenedAt));
      return all;
    },
    [...record],
  );
}

function isGone({ text: words }: Text): boolean {
  return words === null;
}
