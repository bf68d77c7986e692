import path from 'node:path';
import type { FeatureStatus } from '@candor/features';
import { describe, expect, test } from 'vitest';
import { CAPTURES, readTexts } from './testing/replay/captured/read-captures.ts';
import { compare } from './testing/replay/comparison/compare.ts';
import { compatibilityPage } from './testing/replay/comparison/compatibility-page.ts';
import { REASONS } from './testing/replay/comparison/reasons.ts';
import { Tally } from './testing/replay/comparison/tally.ts';
import { replayAll } from './testing/replay/replay-all.ts';
import { pageStatus } from './v2/status.ts';

const PAGE = path.resolve(import.meta.dirname, '../../../docs/reference/statuspage-compatibility.md');

/** How the observations call the worst of the components. */
const OBSERVED: Readonly<Record<string, FeatureStatus>> = {
  op: 'operational',
  degr: 'degraded_performance',
  partial: 'partial_outage',
  major: 'major_outage',
  maint: 'under_maintenance',
};

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

  test('show the page’s status by our rule, in every summary that was observed over six years', () => {
    const [observed] = readTexts('github-history/indicator-rule-observations.txt');
    const rows = (observed?.content ?? '')
      .trim()
      .split('\n')
      .map((row) => row.split(/\t\('|', '|'\)$/));
    for (const [times, indicator, description, worst = ''] of rows)
      expect(pageStatus([OBSERVED[worst] as FeatureStatus, 'operational']), times).toEqual({ indicator, description });
    expect(rows.reduce((sum, [times]) => sum + Number(times), 0)).toBeGreaterThan(10_000);
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
