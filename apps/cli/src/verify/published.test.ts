import { CLOCK } from '@candor/log';
import { text, time } from '@candor/log/testing';
import type { Entry } from '@candor/record';
import {
  chain,
  headAt,
  KEYS_PATH,
  keySetOf,
  NEWEST_RECORD_PATH,
  RECORD_HEAD_PATH,
  recordLine,
  textsIn,
} from '@candor/record';
import {
  anyHistory,
  GOLDEN_RECORD,
  LogBook,
  RENAMED_RECORD,
  SIGNERS,
  WHOLE_RECORD,
  withErasuresTold,
} from '@candor/record/testing';
import { HEARTBEAT_PATH, ROOT_PATH, shardOf, shardPath } from '@candor/site';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Question } from './examine.ts';
import { parseKeptHead } from './kept-head.ts';
import { verifyPublished } from './published.ts';
import type { Files } from './testing/publish-record.ts';
import { flipped, PLAIN_PRESS, publishRecord, sourceOf, withChanged } from './testing/publish-record.ts';

const [signer, other = signer] = SIGNERS;
const QUESTION: Question = { heads: [], key: null, onProgress: () => {} };

/** A record that tells of the key that signs it. */
const anyRecord = anyHistory.map((book): readonly Entry[] => {
  const { keyId, publicKey } = signer;
  book.run(time('23:59'), { type: 'TellSigningKey', keyId, publicKey }, CLOCK);
  return book.record;
});

const record = WHOLE_RECORD;
const told = record.findLast(({ kind }) => kind === 'signing-key');
const published = publishRecord(record);

async function look(files: Files, { question = {}, press = PLAIN_PRESS, keepsForms = true } = {}) {
  return verifyPublished(sourceOf(files, { keepsForms }), press, { ...QUESTION, ...question });
}

/** Each thing that is wrong, as a line. */
async function problemsOf(files: Files, options = {}): Promise<string[]> {
  const { findings } = await look(files, options);
  return findings.map(({ path, index, problem }) => [path, index, problem].filter((it) => it !== undefined).join(' '));
}

describe('what is published', () => {
  it('of any history is whole, and was rendered anew', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, async (some) => {
        const { findings, isRendered, record: read } = await look(publishRecord(some));
        expect(findings).toEqual([]);
        expect(isRendered).toBe(true);
        expect(read.newest?.index).toBe(some.length);
      }),
      { numRuns: 8 },
    );
  });

  it('is not whole once a single bit of any file is another: that file is named', async () => {
    const paths = [...published.keys()].sort();
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.nat({ max: 10_000_000 }), async (path, bit) => {
        const { findings } = await look(withChanged(published, path, (bytes) => flipped(bytes, bit)));
        expect(findings.map((it) => it.path)).toContain(path);
      }),
      { numRuns: 40, examples: [ROOT_PATH, RECORD_HEAD_PATH, HEARTBEAT_PATH, KEYS_PATH].map((path) => [path, 777]) },
    );
  });

  it('of any history is not whole either once a single bit of any file is another', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, fc.nat(), fc.nat(), async (some, place, bit) => {
        const files = publishRecord(some);
        const path = [...files.keys()].sort()[place % files.size] ?? '';
        const { findings } = await look(withChanged(files, path, (bytes) => flipped(bytes, bit)));
        expect(findings.map((it) => it.path)).toContain(path);
      }),
      { numRuns: 8 },
    );
  });

  it('is not whole once a single bit of any line of the record is another: the entry is named', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: record.length - 1 }), fc.nat(), async (place, bit) => {
        const lines: Buffer[] = record.map((entry) => Buffer.from(recordLine(entry)));
        const bent = lines.with(place, flipped(lines[place] as Buffer, bit));
        const findings = (await look(withChanged(published, NEWEST_RECORD_PATH, () => Buffer.concat(bent)))).findings;
        const named = findings.find((it) => it.path === NEWEST_RECORD_PATH);
        // A bit that makes it no UTF-8 leaves no lines to tell apart.
        if (named?.problem !== 'is no text') expect(named).toMatchObject({ line: place + 1, index: place + 1 });
      }),
      { numRuns: 40 },
    );
  });

  it('stays whole when texts of it were destroyed, which was told, and it was published anew', async () => {
    await fc.assert(
      fc.asyncProperty(anyRecord, fc.infiniteStream(fc.boolean()), async (some, dice) => {
        const erased: Entry[] = JSON.parse(JSON.stringify(some), (_, value) =>
          value && typeof value === 'object' && 'salt' in value && 'text' in value && dice.next().value
            ? { hash: value.hash, salt: null, text: null }
            : value,
        );
        const before = parseKeptHead(`${some.length}:${some.at(-1)?.hash}`);
        const { findings, record: read } = await look(publishRecord(withErasuresTold(erased)), {
          question: { heads: [before] },
        });
        expect(findings).toEqual([]);
        expect(read.keptAt).toEqual([some.length]);
      }),
      { numRuns: 8 },
    );
  });

  it('stays whole when a text that was destroyed is left so in later entries', async () => {
    expect(await problemsOf(publishRecord(RENAMED_RECORD))).toEqual([]);
  });

  it('by another release is held against the signed manifest, which is said', async () => {
    const press = { ...PLAIN_PRESS, release: 'another' };
    expect(await look(published, { press })).toMatchObject({ findings: [], isRendered: false });
    const changed = withChanged(published, '404.html', (bytes) => flipped(bytes, 99));
    expect(await problemsOf(changed, { press })).toEqual(['404.html is not what the manifest lists: it was changed']);
  });
});

describe('who runs the page cannot', () => {
  it('publish a page that the record does not make, not even with the key', async () => {
    const relisted = publishRecord(record, { lies: { '404.html': '<p>All was always well.</p>' } });
    expect(await problemsOf(relisted)).toEqual(['404.html is not what the record makes of it']);
  });

  it('leave out a text without saying so, or say of one that stands that it was destroyed', async () => {
    expect(await problemsOf(publishRecord(GOLDEN_RECORD))).toEqual([
      'record.jsonl 14 lacks a text, and no entry says that it was destroyed',
    ]);
    const first = record[0] as Entry;
    const [words] = textsIn(first.data);
    const data = {
      index: 1,
      hash: words?.text.hash ?? '',
      ground: text('None.'),
      happenedAt: time('06:00'),
      by: 'admin' as const,
    };
    const newest = record.at(-1) as Entry;
    const untrue = chain(headAt(newest), { kind: 'redaction', data }, newest.recordedAt);
    expect(await problemsOf(publishRecord([...record, untrue]))).toEqual([
      `record.jsonl ${untrue.index} says that a text was destroyed that stands, or never was there`,
    ]);
  });

  it('put other words into a compressed form, not even with the key', async () => {
    const lies = { 'index.html.br': '<p>All was always well.</p>' };
    expect(await problemsOf(publishRecord(record, { lies }))).toEqual([
      'index.html.br does not hold the bytes of the file',
    ]);
  });

  it('publish other keys than the record tells of, whichever release looks', async () => {
    const files = publishRecord(record, {
      lies: { [KEYS_PATH]: `${JSON.stringify(keySetOf([{ ...other, index: 1 }]))}\n` },
    });
    expect(await problemsOf(files, { press: { ...PLAIN_PRESS, release: 'another' } })).toEqual([
      `${KEYS_PATH} does not hold the keys that the record tells of`,
    ]);
  });

  it('sign with a key of which the record does not tell', async () => {
    const problem = `is signed by the key ${other.keyId}, but entry ${told?.index} tells of ${signer.keyId}`;
    expect(await problemsOf(publishRecord(record, { signer: other }))).toEqual(
      [RECORD_HEAD_PATH, ROOT_PATH, HEARTBEAT_PATH].map((path) => `${path} ${problem}`),
    );
  });

  it('cut the record off unseen by who kept a head, or by a heartbeat of before', async () => {
    const shorter = publishRecord(record.slice(0, -1));
    const kept = parseKeptHead(`${record.length}:${record.at(-1)?.hash.slice(0, 8)}`);
    const problems = await problemsOf(shorter, { question: { heads: [kept] } });
    expect(problems).toContain(`record ends before entry ${record.length}: the head that you kept, ${kept.given}`);
    const beat = published.get(HEARTBEAT_PATH) as Buffer;
    const heard = await problemsOf(withChanged(shorter, HEARTBEAT_PATH, () => beat));
    expect(heard).toContain(
      `${HEARTBEAT_PATH} knows of ${record.length} entries, the record ends at ${record.length - 1}`,
    );
  });

  it('go on after a loss without its being told to who kept a head of what was lost', async () => {
    const book = new LogBook();
    const by = { role: 'admin', id: 'op' } as const;
    const { keyId, publicKey } = signer;
    book.run(time('06:00'), { type: 'TellSigningKey', keyId, publicKey }, CLOCK);
    const lost = { index: 9, hash: 'ab'.repeat(32) };
    const reason = 'The disk broke.';
    book.run(
      time('07:00'),
      { type: 'ContinueRecord', published: lost, from: { index: 1, hash: 'c'.repeat(64) }, reason },
      by,
    );
    const kept = (given: string) => ({ question: { heads: [parseKeptHead(given)] } });
    expect(await problemsOf(publishRecord(book.record), kept(`9:${lost.hash}`))).toEqual([
      `record ends before entry 9: the head that you kept, 9:${lost.hash} (entry 2 says that it goes on without the entries up to 9)`,
    ]);
    expect(await problemsOf(publishRecord(book.record), kept('1:abababab'))).toEqual([
      'record does not go through it: the head that you kept, 1:abababab',
    ]);
  });

  it('answer for a key that somebody pinned with another one', async () => {
    expect(await problemsOf(published, { question: { key: signer.keyId } })).toEqual([]);
    expect(await problemsOf(published, { question: { key: other.keyId } })).toEqual([
      `${RECORD_HEAD_PATH} is not of the key ${other.keyId}: the record tells of ${signer.keyId}`,
    ]);
  });
});

describe('files', () => {
  it('that are missing are named, and those that the manifest does not list', async () => {
    const without = withChanged(published, 'index.html.br', () => null);
    expect(await problemsOf(without)).toEqual(['index.html.br is missing']);
    const { findings, strangers } = await look(
      withChanged(published, 'incidents/fake/index.html', () => Buffer.from('!')),
    );
    expect([findings, strangers]).toEqual([[], ['incidents/fake/index.html']]);
  });

  it('may be packed anew by a host, or not be packed, but not hold other bytes', async () => {
    const host = { keepsForms: false };
    expect(
      await problemsOf(
        withChanged(published, 'index.html.br', () => null),
        host,
      ),
    ).toEqual([]);
    const other = published.get('404.html.br') ?? null;
    const swapped = withChanged(published, 'index.html.br', () => other);
    expect(await problemsOf(swapped, host)).toEqual(['index.html.br does not hold the bytes of the file']);
  });

  it('that are listed as longer than any is are not read', async () => {
    const read: string[] = [];
    const [shard, listed] = [...published].find(([path]) => path === shardPath(shardOf('404.html'))) ?? [];
    const size = 2 ** 50;
    const shards = JSON.parse(String(listed));
    const hostile = withChanged(published, shard ?? '', () =>
      Buffer.from(JSON.stringify({ ...shards, '404.html': { ...shards['404.html'], size } })),
    );
    const source = sourceOf(hostile);
    const watched = {
      ...source,
      read: (path: string, most: number) => {
        read.push(path);
        return source.read(path, most);
      },
    };
    const { findings } = await verifyPublished(watched, PLAIN_PRESS, QUESTION);
    expect(findings).toContainEqual({ path: '404.html', problem: 'is longer than 64 MB: more than is read here' });
    expect(read).toContain('index.html');
    expect(read).not.toContain('404.html');
  });

  it('nowhere lead out of what is published', async () => {
    const shard = [...published.keys()].find((path) => /^manifest\/[0-9a-f]{2}/.test(path)) ?? '';
    const hostile = withChanged(published, shard, (bytes) =>
      Buffer.from(
        JSON.stringify({ ...JSON.parse(String(bytes)), '../../etc/passwd': { hash: '0'.repeat(64), size: 9 } }),
      ),
    );
    expect(await problemsOf(hostile)).toContain(`${shard} lists ../../etc/passwd, which has no place in it`);
  });
});

it('what changes while it is read is read again', async () => {
  const newer = publishRecord([...record.slice(0, -1)]);
  let reads = 0;
  const source = sourceOf(published);
  const moving = {
    ...source,
    read: (path: string, most: number) => {
      reads += 1;
      return sourceOf(reads > 20 ? published : newer).read(path, most);
    },
  };
  expect((await verifyPublished(moving, PLAIN_PRESS, QUESTION)).findings).toEqual([]);
});

it('what is no Candor page, or tells of no record, cannot be looked at', async () => {
  await expect(look(new Map())).rejects.toThrow('memory is no Candor page');
  const old = withChanged(published, RECORD_HEAD_PATH, () => null);
  const { key, signature, ...root } = JSON.parse(String(old.get(ROOT_PATH)));
  const unsigned = withChanged(old, ROOT_PATH, () => Buffer.from(JSON.stringify({ ...root, release: '0.3.0 icu/78' })));
  await expect(look(unsigned)).rejects.toThrow('was published by Candor 0.3.0, which publishes no record');
});
