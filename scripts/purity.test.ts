import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { temporaryDirectory } from '@candor/testbed';
import { beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

const clock = 'Pure packages have no clock: take `now` as an argument.';
const randomness = 'Pure packages have no randomness: take ids and salts as arguments.';
const hiding = 'Do not take functions out of `Date` or `Math`';
const zone = "Pure packages do not know the machine's time zone";
const language = "Pure packages do not know the machine's language: pass the locale.";
const io = 'Pure packages do no I/O and also run in browsers';

const offending: [code: string, message: string][] = [
  ['Date.now()', clock],
  ['[1].map(Date.now)', clock],
  ['new Date()', clock],
  ['Date()', clock],
  ['Math.random()', randomness],
  ['(() => { const { now } = Date; return now(); })()', hiding],
  ['(() => { const { random } = Math; return random(); })()', hiding],
  ['new Date(2024, 3, 3)', zone],
  ['new Date(0).getHours()', zone],
  ['new Date(0).setMonth(3)', zone],
  ['new Date(0).getTimezoneOffset()', zone],
  ['new Date(0).toDateString()', zone],
  ['new Date(0).toLocaleString()', language],
  ['new Date(0).toLocaleTimeString()', language],
  ["'a'.toLocaleUpperCase()", language],
  ["'a'.localeCompare('b')", language],
  ['new Intl.Collator()', language],
  ["await import('node:fs')", io],
  ...Object.entries(deniedGlobals()),
];

const allowed = [
  "new Date('2024-04-03T18:10:00Z').getTime()",
  'new Date(0).getUTCHours()',
  'new Date(0).toISOString()',
  "Date.parse('2024-04-03T18:10:00Z') + Date.UTC(2024, 3)",
  'Math.max(1, 2)',
  "'a'.localeCompare('b', 'en')",
  "'a'.localeCompare('b', 'en', { numeric: true })",
  "new Intl.DateTimeFormat('en', { timeZone: 'UTC' }).format(0)",
  '((crypto: number, process: { performance: number }) => crypto + process.performance)(1, { performance: 2 })',
];

let told: Map<string, string>;
beforeAll(() => {
  const codes = [...offending.map(([code]) => code), ...allowed];
  told = lint(codes.flatMap((code, index) => places.map((place) => [pathOf(place, index), code])));
});

describe('a pure package', () => {
  it.each(offending)('may not say %s', (code, message) => {
    const index = offending.findIndex((it) => it[0] === code);
    expect(told.get(pathOf('packages/log/src/$.ts', index))).toContain(message);
  });

  it.each(allowed)('may say %s', (code) => {
    const index = offending.length + allowed.indexOf(code);
    expect(told.get(pathOf('packages/log/src/$.ts', index))).toBeUndefined();
  });
});

it.each(['packages/store/src/$.ts', 'packages/testbed/src/$.ts', 'packages/log/src/$.test.ts', 'apps/api/src/$.ts'])(
  'the rules leave %s alone',
  (place) => {
    const complaints = offending.map((_, index) => told.get(pathOf(place, index)) ?? '').join('\n');
    expect(complaints).not.toMatch(/Pure packages|plugin|noRestrictedGlobals|noNodejsModules/);
  },
);

const places = [
  'packages/log/src/$.ts',
  'packages/log/src/$.test.ts',
  'packages/store/src/$.ts',
  'packages/testbed/src/$.ts',
  'apps/api/src/$.ts',
];

function pathOf(place: string, index: number): string {
  return place.replace('$', `code-${index}`);
}

/** Lints one line in each file by the house's own configuration; returns what was said of which file. */
function lint(files: string[][]): Map<string, string> {
  const directory = temporaryDirectory();
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  };
  for (const path of ['biome.json', '.gitignore', 'scripts/purity.grit'])
    write(path, readFileSync(join(root, path), 'utf8'));
  for (const [path = '', code] of files) write(path, `export const it = ${code};\n`);
  const biome = join(root, 'node_modules', '.bin', 'biome');
  const { stdout, stderr } = spawnSync(biome, ['lint', '--colors=off', '--max-diagnostics=none'], {
    cwd: directory,
    encoding: 'utf8',
    maxBuffer: Number.POSITIVE_INFINITY,
  });
  const said = new Map<string, string>();
  for (const part of `${stdout}${stderr}`.split(/^(?=(?:packages|apps)\/)/m)) {
    const path = part.split(/[: ]/, 1)[0] ?? '';
    said.set(path, (said.get(path) ?? '') + part);
  }
  return said;
}

function deniedGlobals(): Record<string, string> {
  const { overrides } = JSON.parse(readFileSync(join(root, 'biome.json'), 'utf8'));
  const rules = overrides.flatMap(
    (it: { linter: { rules: { style?: Record<string, unknown> } } }) =>
      it.linter.rules.style?.noRestrictedGlobals ?? [],
  );
  return rules[0].options.deniedGlobals;
}
