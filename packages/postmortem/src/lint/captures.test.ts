import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { lintPostmortem } from './lint-postmortem.ts';
import type { LintRuleId } from './rules.ts';
import { LINT_RULES } from './rules.ts';
import { isPostmortem, readCaptured } from './testing/captured.ts';

const captures = process.env.CANDOR_TEST_CAPTURES;
if (!captures)
  process.stderr.write('SKIPPED: CANDOR_TEST_CAPTURES names no folder of real postmortems, so none was looked at.\n');

const reference = readFileSync(`${import.meta.dirname}/../../../../docs/reference/postmortem-lint.md`, 'utf8');
const RULES = Object.keys(LINT_RULES) as LintRuleId[];

/** What these postmortems cannot have: templates, notes of a log, kinds and priorities of action items. */
const WITHOUT = ['internal-words', 'log-citation', 'empty-section', 'only-mitigation', 'same-priority'];

describe('docs/reference/postmortem-lint.md', () => {
  it('lists all rules, whether they block, and where each comes from', () => {
    for (const rule of RULES) {
      const { severity, sources } = LINT_RULES[rule];
      expect(reference).toMatch(
        new RegExp(`^\\| \`${rule}\` \\| ${severity === 'blocks' ? '.*\\*\\*blocks\\*\\*.*' : '.*'} \\|$`, 'm'),
      );
      for (const { url } of sources) expect(reference).toContain(`](${url})`);
    }
    const [, table = ''] = /## The rules\n([\s\S]*?)\n## /.exec(reference) ?? [];
    expect([...table.matchAll(/^\| `([a-z-]+)`/gm)].map(([, rule]) => rule).sort()).toEqual([...RULES].sort());
  });
});

describe.skipIf(!captures)('the lint over real postmortems', () => {
  it('speaks up as often as its reference says', () => {
    const counts = new Map<string, number>();
    const inputs = globSync('postmortems/**/*.md', { cwd: captures ?? '' })
      .filter(isPostmortem)
      .map((file) => readCaptured(file, readFileSync(path.join(captures ?? '', file), 'utf8')));
    for (const { rule } of inputs.flatMap((input) => lintPostmortem({ ...input, audience: 'public' })))
      counts.set(rule, (counts.get(rule) ?? 0) + 1);
    const items = inputs.flatMap(({ actionItems }) => actionItems);
    expect(reference).toContain(`${inputs.length} postmortems with ${items.length} action items`);
    const rows = RULES.filter((rule) => !WITHOUT.includes(rule)).map(
      (rule) => `| \`${rule}\` | ${counts.get(rule) ?? 0} |`,
    );
    const told = reference.split('\n').map((line) => line.split('|').slice(0, 3).join('|').concat('|'));
    expect(told).toEqual(expect.arrayContaining(rows));
  });
});
