import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Entry } from '../entry.ts';
import { anyHistory, GOLDEN_RECORD as golden } from '../testing/index.ts';
import { readRecordLine } from './read-record-line.ts';
import { recordLine } from './record-files.ts';

const line = recordLine(golden[11] as Entry).slice(0, -1);

it('reads what was written', () => {
  fc.assert(
    fc.property(anyHistory, ({ record }) => {
      for (const entry of record) expect(readRecordLine(recordLine(entry).slice(0, -1))).toEqual(entry);
    }),
    { numRuns: 20 },
  );
});

it.each<[string, string]>([
  ['nothing', ''],
  ['no JSON', line.slice(1)],
  ['a blank more', line.replace(':', ': ')],
  ['a line feed', `${line}\n`],
  ['members in another order', JSON.stringify(golden[11])],
  ['a member more', line.replace('{', '{"a":1,')],
  ['a member twice', line.replace('{', '{"kind":"update",')],
  ['an escape that need not be', line.replace('update', '\\u0075pdate')],
  ['half a surrogate pair', line.replace('Messages', '\\ud83d')],
  ['no object', 'null'],
  ['a list', '[]'],
  ['no data', '{"index":1,"kind":"page"}'],
  ['brackets without an end', '['.repeat(1_000_000)],
])('takes no line with %s', (_, written) => {
  expect(readRecordLine(written)).toBeNull();
});
