import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { sealText } from '../../packages/log/src/index.ts';
import type { Entry } from '../../packages/record/src/index.ts';
import {
  chain,
  createRecordCheck,
  GENESIS,
  headAt,
  readRecordLine,
  recordFilesOf,
  recordLine,
} from '../../packages/record/src/index.ts';
import { GOLDEN_RECORD } from '../../packages/record/src/testing/index.ts';
import type { Bench } from '../bench.ts';

const SIZES = [10_000, 100_000];
const WORDS = 'Messages to some regions are delayed by up to ten minutes, and we see why: a queue has filled up. ';

/** An update of some 300 characters, as people write them, like the golden record's. */
function update(index: number): Entry {
  const golden = GOLDEN_RECORD.find(({ kind }) => kind === 'update') as Entry & { readonly kind: 'update' };
  const text = sealText(`${WORDS.repeat(3)}${index}`, index.toString(16).padStart(32, '0'));
  return { ...golden, data: { ...golden.data, text } };
}

function* entries(count: number): Generator<Entry> {
  let head = GENESIS;
  const { recordedAt } = update(0);
  for (let index = 1; index <= count; index += 1) {
    const entry = chain(head, update(index), recordedAt);
    head = headAt(entry);
    yield entry;
  }
}

function measure(count: number) {
  const lines = Array.from(entries(count), recordLine);
  const files = recordFilesOf(count).map(({ from, to }) => Buffer.from(lines.slice(from - 1, to).join('')));
  const sum = (sizes: number[]) => sizes.reduce((all, size) => all + size, 0);
  const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } };
  const begun = process.cpuUsage();
  const check = createRecordCheck();
  for (const file of files)
    for (const line of String(file).split('\n').slice(0, -1)) {
      const entry = readRecordLine(line);
      if (!entry || check.next(entry)) throw new Error(`The record breaks at ${check.head().index + 1}.`);
    }
  // Of the processor, so that a busy machine says the same as an idle one.
  const { user, system } = process.cpuUsage(begun);
  const seconds = (user + system) / 1_000_000;
  return {
    entries: count,
    'CPU s': Number(seconds.toFixed(2)),
    'entries a CPU s': Math.round(count / seconds),
    files: files.length,
    bytes: sum(files.map((file) => file.length)),
    gzip: sum(files.map((file) => gzipSync(file, { level: 6 }).length)),
    brotli: sum(files.map((file) => brotliCompressSync(file, quick).length)),
  };
}

/** How long it takes to check a record of so many entries, and what its files weigh. */
export const bench: Bench = {
  about: 'how fast long records are checked, and what they weigh; numbers of entries may follow',
  run: async ({ words, say }) => {
    const sizes = words.length > 0 ? words.map(Number) : SIZES;
    const rows = sizes.map((size) => {
      say(`${size} entries`);
      return measure(size);
    });
    return { tables: [{ title: 'Checking a record', rows }], goals: [], notes: [] };
  },
};
