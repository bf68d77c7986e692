import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CAPTURES } from './testing/replay/captured/read-captures.ts';
import { compare } from './testing/replay/comparison/compare.ts';
import { compatibilityPage } from './testing/replay/comparison/compatibility-page.ts';
import { REASONS } from './testing/replay/comparison/reasons.ts';
import { Tally } from './testing/replay/comparison/tally.ts';
import { replayAll } from './testing/replay/replay-all.ts';

const PAGE = path.resolve(import.meta.dirname, '../../../docs/reference/statuspage-compatibility.md');

if (!CAPTURES)
  process.stderr.write('SKIPPED: CANDOR_TEST_CAPTURES names no folder of captured answers, so none was replayed.\n');

describe.skipIf(!CAPTURES)('real answers, replayed', () => {
  test('differ from ours for known reasons alone, and the compatibility page tells all of them', async () => {
    const replayed = [...replayAll()];
    const tally = new Tally();
    for (const { name, compared } of replayed) tally.add(name, compared);
    expect(tally.unexplained).toEqual([]);
    expect(REASONS.filter((reason) => !tally.reasons.has(reason))).toEqual([]);
    await expect(compatibilityPage(tally, replayed)).toMatchFileSnapshot(PAGE);
  });
});

describe('comparing', () => {
  const their = { page: { id: 'a', name: 'Example' }, incidents: [{ id: 'i', name: 'Out', impact: 'minor' }] };
  const countedFor = (our: typeof their) => {
    const tally = new Tally();
    tally.add('Example', compare('answer', our, their));
    return tally;
  };

  test('counts every value of theirs, and that each item is there', () => {
    expect(countedFor(their)).toMatchObject({ total: { compared: 6, equal: 6 }, unexplained: [] });
  });

  test('tells a value that differs, an item too few and one too many, where nothing explains them', () => {
    const other = { id: 'j', name: 'Out', impact: 'minor' };
    expect(countedFor({ ...their, incidents: [{ id: 'i', name: 'Out', impact: 'major' }] }).unexplained).toEqual([
      'Example: incident.impact is "major", not "minor"',
    ]);
    expect(countedFor({ ...their, incidents: [other] }).unexplained).toEqual([
      'Example: incident (listed) is false, not true',
      'Example: incident (listed) is true, not false',
    ]);
    expect(countedFor({ ...their, incidents: [...their.incidents, other] }).total).toEqual({ compared: 7, equal: 6 });
  });
});
