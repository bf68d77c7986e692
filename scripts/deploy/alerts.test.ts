import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { isInstalled } from './installed.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const FOLDER = path.join(ROOT, 'deploy/prometheus');
const read = (file: string) => readFileSync(path.join(ROOT, file), 'utf8');
const METRIC = /\b(?:candor|process|nodejs)_[a-z_]+\b/g;

const Rules = z.object({
  groups: z.array(
    z.object({
      rules: z.array(
        z.strictObject({
          alert: z.string(),
          expr: z.string(),
          for: z.string().optional(),
          labels: z.object({ severity: z.enum(['page', 'ticket']) }),
          annotations: z.object({ summary: z.string() }),
        }),
      ),
    }),
  ),
});
const alerts = Rules.parse(parse(read('deploy/prometheus/alerts.yml'))).groups.flatMap(({ rules }) => rules);
const sources = globSync(['{apps,packages}/*/src/**/*.ts'], { cwd: ROOT }).filter((it) => !it.endsWith('.test.ts'));
const DEFINED = /(?:gauge\(|counter\(|info\(|NAME =)\s*'(candor_\w+)'/g;
const ours = new Set(sources.flatMap((file) => [...read(file).matchAll(DEFINED)].map(([, name = '']) => name)));
/** Of what prom-client counts by itself; a test of `packages/metrics` sees that it does. */
const DEFAULTS = new Set(['process_open_fds', 'process_max_fds']);

it.each(alerts)('$alert names only metrics that there are', ({ expr }) => {
  const named = (expr.match(METRIC) ?? []).map((name) => name.replace(/_seconds_(bucket|count|sum)$/, '_seconds'));
  expect(named.filter((name) => !ours.has(name) && !DEFAULTS.has(name))).toEqual([]);
});

it('the guide explains every alert and every metric of ours, and no others', () => {
  const guide = read('docs/guides/monitoring.md');
  const explained = [...guide.matchAll(/^\| `(Candor\w+)`/gm)].map(([, name]) => name);
  expect(explained.toSorted()).toEqual(alerts.map(({ alert }) => alert).toSorted());
  const told = [...guide.matchAll(/^\| `(candor_\w+)/gm)].map(([, name]) => name);
  expect([...new Set(told)].toSorted()).toEqual([...ours].toSorted());
});

it('promtool takes the rules, and each fires when it should', ({ skip }) => {
  if (!isInstalled('promtool', '--version')) skip('promtool is not installed (Debian: prometheus)');
  const { status, stdout, stderr } = spawnSync('promtool', ['test', 'rules', 'alerts.test.yml'], {
    cwd: FOLDER,
    encoding: 'utf8',
  });
  expect(`${stdout}${stderr}`).toContain('SUCCESS');
  expect(status).toBe(0);
});
