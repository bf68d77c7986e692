import { execFile } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { until } from '@candor/testbed';
import { expect, it } from 'vitest';
import { DOORS, leastRole } from '../testing/doors.ts';
import { makePlace } from '../testing/place.ts';

const ROOT = path.resolve(import.meta.dirname, '../../../..');
const PAGE = readFileSync(path.join(ROOT, 'docs/reference/api.md'), 'utf8');
const run = promisify(execFile);

const ID = /^[0-9a-z]{12}$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;
const COUNTED = new Set(['index', 'publishedIndex', 'lagMs']);

/** Each command of the page with the answer that is printed below it. */
function examples(): { command: string; answer: unknown }[] {
  const blocks = [...PAGE.matchAll(/```(sh|json)\n([\s\S]*?)```/g)].map(([, language, text = '']) => ({
    language,
    text,
  }));
  return blocks.flatMap(({ text }, place) => {
    const next = blocks[place + 1];
    return next?.language === 'json' && text.includes('curl ')
      ? [{ command: text, answer: JSON.parse(next.text) }]
      : [];
  });
}

/** Compares an answer with the printed one; ids and times are others each time, and ids are remembered. */
function compare(printed: unknown, actual: unknown, ids: Map<string, string>): unknown {
  if (Array.isArray(printed) && Array.isArray(actual))
    return printed.map((it, place) => compare(it, actual[place], ids));
  if (typeof printed === 'object' && printed !== null && typeof actual === 'object' && actual !== null)
    return Object.fromEntries(
      Object.entries(printed).map(([key, value]) => {
        const own = (actual as Record<string, unknown>)[key];
        return [key, COUNTED.has(key) && typeof own === 'number' ? own : compare(value, own, ids)];
      }),
    );
  if (typeof printed !== 'string' || typeof actual !== 'string') return printed;
  if (INSTANT.test(printed) && INSTANT.test(actual)) return actual;
  if (!ID.test(printed) || !ID.test(actual)) return printed;
  ids.set(printed, actual);
  return actual;
}

it('runs every example of the page and gets the answers that it prints', async ({ skip }) => {
  skip(!(await run('curl', ['--version']).then(Boolean, () => false)), 'this machine has no curl');
  const place = await makePlace('sqlite');
  const api = await place.start();
  const key = await place.key('publisher', 'pager');
  await until(async () => (await fetch(`${api.url}/readyz`)).ok, 'the api is ready');
  const ids = new Map<string, string>();
  const found = examples();
  expect(found.length).toBeGreaterThan(5);
  for (const { command, answer } of found) {
    if (command.includes('/readyz')) await until(async () => (await fetch(`${api.url}/readyz`)).ok, 'the api is ready');
    let script = command
      .replaceAll('http://localhost:3002', api.url)
      .replace('CANDOR_API_KEY=...', `CANDOR_API_KEY=${key}`);
    for (const [printed, actual] of ids) script = script.replaceAll(printed, actual);
    const { stdout } = await run('bash', ['-euc', script], { env: { ...process.env, CANDOR_API_KEY: key } });
    const actual = JSON.parse(stdout);
    expect(actual, command).toEqual(compare(answer, actual, ids));
  }
  expect(ids.size).toBeGreaterThan(1);
});

it('names every procedure, with the role that it asks for', () => {
  const [, section = ''] = PAGE.split('## The procedures');
  const rows = [...section.matchAll(/^\| (`.+?) +\| (viewer|responder|publisher|admin) /gm)];
  const told = rows.flatMap(([, names = '', role]) => {
    const [router] = /[a-zA-Z]+(?=\.)/.exec(names) ?? [];
    return [...names.matchAll(/`([\w.]+)`/g)].map(([, name = '']) => [
      name.includes('.') ? name : `${router}.${name}`,
      role,
    ]);
  });
  const doors = Object.entries(DOORS).filter(([, door]) => door !== 'all');
  expect(told.sort()).toEqual(doors.map(([name, door]) => [name, leastRole(door)]).sort());
});

it('names every code that a refusal to a machine can have', () => {
  const sources = globSync(['packages/*/src/**/*.ts', 'apps/api/src/**/*.ts'], { cwd: ROOT })
    .filter((file) => !/\.test\.ts$|\/testing\//.test(file))
    .map((file) => readFileSync(path.join(ROOT, file), 'utf8'));
  const inSource = sources.flatMap((text) =>
    [
      ...text.matchAll(
        /(?:code: |\binvalid\(\s*|\brefusal\(\s*'[a-z-]+',\s*|^ {2}(?='database-))'([a-z]+(?:-[a-z]+)+)'/gm,
      ),
    ].map(([, code]) => code),
  );
  const [, section = ''] = /^## Refusals\n([\s\S]*?)^## /m.exec(PAGE) ?? [];
  const told = [...section.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, code]) => code);
  // The set-up link is for the console alone, and only the clock asks for what is not due.
  const codes = new Set(inSource.filter((code) => code !== 'set-up-link-invalid' && code !== 'not-due'));
  expect([...new Set(told)].sort()).toEqual([...codes].sort());
});
