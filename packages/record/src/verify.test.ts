import { Instant, sealText } from '@candor/log';
import { redacted } from '@candor/log/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chain, commitmentOf, hashLink, headAt } from './chain.ts';
import type { Entry, EntryOf } from './entry.ts';
import { GENESIS } from './entry.ts';
import vectors from './golden/chain.json' with { type: 'json' };
import { anyHistory } from './testing/index.ts';
import { verify } from './verify.ts';

const golden = vectors.map((vector) => vector.entry) as unknown as readonly Entry[];
const UPDATE = 12;
const update = golden[UPDATE - 1] as EntryOf<'update'>;

describe('a tampered entry breaks the record where it stands', () => {
  const other = 'f'.repeat(64);
  const data = <Change extends object>(change: Change) => ({ ...update, data: { ...update.data, ...change } });

  it.each<[string, object, string]>([
    ['another number', { ...update, index: UPDATE + 1 }, 'index'],
    ['a number that is text', { ...update, index: String(UPDATE) }, 'index'],
    ['no number', { ...update, index: Number.NaN }, 'index'],
    ['another one before it', { ...update, previous: other }, 'previous'],
    ['an earlier time than before', { ...update, recordedAt: '2024-04-03T18:14:03.006Z' }, 'time'],
    ['a later time than it was', { ...update, recordedAt: '2024-04-03T18:15:00.000Z' }, 'hash'],
    ['the same time written otherwise', { ...update, recordedAt: '2024-04-03T20:14:03.007+02:00' }, 'time'],
    ['a time that is none', { ...update, recordedAt: 'now' }, 'time'],
    ['another kind', { ...update, kind: 'impact' }, 'hash'],
    ['a kind that no text can be', { ...update, kind: '\ud800' }, 'hash'],
    ['another status', data({ status: 'resolved' }), 'commitment'],
    ['another time it happened', data({ happenedAt: '2024-04-03T18:01:00.000Z' }), 'commitment'],
    ['another role', data({ by: 'clock' }), 'commitment'],
    ['no promise', data({ nextUpdateBy: null }), 'commitment'],
    ['a feature less', data({ features: update.data.features.slice(1) }), 'commitment'],
    ['features in another order', data({ features: update.data.features.toReversed() }), 'commitment'],
    ['a field more', data({ note: 'internal' }), 'commitment'],
    ['a field that no text can be', data({ note: '\udc00' }), 'commitment'],
    ['a field less', { ...update, data: { ...data({}).data, updateId: undefined } }, 'commitment'],
    ['other words', data({ text: { ...update.data.text, text: 'All is well.' } }), 'text'],
    ['another salt', data({ text: { ...update.data.text, salt: '0'.repeat(32) } }), 'text'],
    ['a broken salt', data({ text: { ...update.data.text, salt: 'pepper' } }), 'text'],
    ['half a redaction', data({ text: { ...update.data.text, text: null } }), 'text'],
    ['another text, well sealed', data({ text: sealText('All is well.', '0'.repeat(32)) }), 'commitment'],
    ['a text of another shape', data({ text: { ...update.data.text, note: 'internal' } }), 'commitment'],
    ['another commitment', { ...update, commitment: other }, 'commitment'],
    ['a hash in capitals', { ...update, hash: update.hash.toUpperCase() }, 'hash'],
    ['a forged hash', { ...update, hash: other }, 'hash'],
  ])('with %s', (_, forged, problem) => {
    const entries = golden.with(UPDATE - 1, forged as Entry);
    expect(verify(entries)).toEqual({ ok: false, index: UPDATE, problem });
  });

  it('or right behind it, when its hashes were made anew', () => {
    const body = { kind: 'update', data: { ...update.data, status: 'resolved' } } as const;
    const before = golden[UPDATE - 2];
    const forged = chain(before ? headAt(before) : GENESIS, body, update.recordedAt);
    expect(verify(golden.with(UPDATE - 1, forged))).toEqual({ ok: false, index: UPDATE + 1, problem: 'previous' });
  });
});

describe('the record', () => {
  it('still holds when texts were redacted, all of them', () => {
    const erased = JSON.parse(JSON.stringify(golden), (_, value) =>
      value && typeof value === 'object' && 'salt' in value ? redacted(value) : value,
    );
    expect(JSON.stringify(erased)).not.toContain('Messages');
    expect(verify(erased)).toEqual(verify(golden));
  });

  it('breaks where entries are missing, at its begin and within', () => {
    expect(verify(golden.slice(1))).toEqual({ ok: false, index: 1, problem: 'index' });
    expect(verify(golden.toSpliced(4, 1))).toEqual({ ok: false, index: 5, problem: 'index' });
  });

  it('breaks where entries were swapped, doubled or put in', () => {
    const [fourth, fifth] = [golden[3] as Entry, golden[4] as Entry];
    expect(verify(golden.with(3, fifth).with(4, fourth))).toEqual({ ok: false, index: 4, problem: 'index' });
    expect(verify(golden.toSpliced(4, 0, fourth))).toEqual({ ok: false, index: 5, problem: 'index' });
    const put = chain(headAt(fourth), update, update.recordedAt);
    expect(verify(golden.toSpliced(4, 0, put))).toEqual({ ok: false, index: 6, problem: 'index' });
  });

  it('breaks where another record goes on', () => {
    const renumbered = golden.slice(4).map((entry) => ({ ...entry, index: entry.index - 1 }));
    const joined = [...golden.slice(0, 3), ...renumbered];
    expect(verify(joined)).toEqual({ ok: false, index: 4, problem: 'previous' });
  });

  it('breaks behind a head that is not in it', () => {
    expect(verify(golden.slice(3), { index: 3, hash: 'f'.repeat(64) })).toEqual({
      ok: false,
      index: 4,
      problem: 'previous',
    });
  });

  it('breaks when it says it was made in another order of time, however well it is chained', () => {
    const [first, second] = [Instant.parse('2024-04-03T18:00Z'), Instant.parse('2024-04-03T17:59Z')];
    const one = chain(GENESIS, update, first);
    expect(verify([one, chain(headAt(one), update, first)]).ok).toBe(true);
    expect(verify([one, chain(headAt(one), update, second)])).toEqual({ ok: false, index: 2, problem: 'time' });
  });
});

describe('any record', () => {
  it('holds, numbered from 1, and from any of its heads on', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(), ({ record }, place) => {
        const last = record.at(-1);
        const head = last ? headAt(last) : GENESIS;
        expect(record.map((entry) => entry.index)).toEqual(record.map((_, position) => position + 1));
        expect(verify(record)).toEqual({ ok: true, head });
        const middle = place % (record.length + 1);
        const before = record[middle - 1];
        expect(verify(record.slice(middle), before ? headAt(before) : GENESIS)).toEqual({ ok: true, head });
      }),
    );
  });

  it('breaks exactly where any one thing is changed', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(), fc.nat(), ({ record }, place, leaf) => {
        const position = place % record.length;
        const forged = structuredClone(record[position]) as Entry;
        changeLeaf(forged, leaf);
        expect(verify(record.with(position, forged))).toMatchObject({ ok: false, index: position + 1 });
      }),
    );
  });

  it('breaks exactly where two neighbours are swapped, or one is dropped', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(), ({ record }, place) => {
        const position = place % (record.length - 1);
        const [one, other] = [record[position] as Entry, record[position + 1] as Entry];
        const swapped = record.with(position, other).with(position + 1, one);
        const broken = { ok: false, index: position + 1, problem: 'index' };
        expect(verify(swapped)).toEqual(broken);
        expect(verify(record.toSpliced(position, 1))).toEqual(broken);
      }),
    );
  });
});

it('what is hashed does not depend on the order of the fields', () => {
  const turned = Object.fromEntries(Object.entries(update.data).toReversed());
  expect(commitmentOf(turned)).toBe(update.commitment);
  expect(hashLink(Object.fromEntries(Object.entries(update).toReversed()) as unknown as Entry)).toBe(update.hash);
});

/** Changes one string, number, boolean or null, however deep. */
function changeLeaf(entry: Entry, leaf: number): void {
  const leaves: (() => void)[] = [];
  const visit = (holder: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(holder)) {
      if (typeof value === 'object' && value !== null) visit(value as Record<string, unknown>);
      else
        leaves.push(() => {
          holder[key] = changed(value);
        });
    }
  };
  visit(entry as unknown as Record<string, unknown>);
  leaves[leaf % leaves.length]?.();
}

function changed(value: unknown): unknown {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  return value === null ? 'something' : `${value}!`;
}
