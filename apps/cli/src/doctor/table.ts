import type { NamedFinding } from './examine.ts';
import type { Verdict } from './finding.ts';

/** What was found, as one calm table with what to do under each line that needs it. */
export function tableOf(findings: readonly NamedFinding[]): string {
  const width = Math.max(...findings.map(({ check }) => check.length));
  const lines = findings.flatMap(({ check, verdict, found, advice }) => [
    `  ${verdict.padEnd(6)}  ${check.padEnd(width)}  ${found}`,
    ...(advice === null ? [] : [`${' '.repeat(width + 12)}-> ${advice}`]),
  ]);
  return ['', ...lines, '', `  ${summary(findings)}`, ''].join('\n');
}

function summary(findings: readonly NamedFinding[]): string {
  const count = (verdict: Verdict) => findings.filter((it) => it.verdict === verdict).length;
  const [worth, bad] = [count('look'), count('broken')];
  if (bad > 0) return `${bad} broken, ${worth} to look at.`;
  return worth > 0 ? `Nothing is broken, ${worth} to look at.` : 'All is well.';
}
