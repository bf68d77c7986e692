import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { temporaryDirectory } from '@candor/testbed';
import { describe, expect, it } from 'vitest';
import { isInstalled } from './installed.ts';

const FOLDER = path.resolve(import.meta.dirname, '../../deploy/systemd');
const UNITS = globSync('*.{service,timer}', { cwd: FOLDER });
const SERVICES = UNITS.filter((it) => it.endsWith('.service'));
/** systemd's own measure, 0 to 10. */
const MOST_EXPOSED = 1.5;
const NOT_HERE = 'systemd-analyze is not installed here';
const isHere = isInstalled('systemd-analyze', '--version');

/** The units in a directory of their own, with a program and a folder that are on every machine. */
function prepared(): string {
  const directory = temporaryDirectory();
  for (const unit of UNITS) {
    const text = readFileSync(path.join(FOLDER, unit), 'utf8');
    const local = text
      .replaceAll('/usr/bin/node', process.execPath)
      .replace(/^WorkingDirectory=.*$/gm, 'WorkingDirectory=/');
    writeFileSync(path.join(directory, unit), local);
  }
  return directory;
}

function analyze(words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('systemd-analyze', words, { cwd: prepared(), encoding: 'utf8' });
  return { status, said: `${stdout}${stderr}` };
}

it('systemd takes every unit without a word', ({ skip }) => {
  if (!isHere) skip(NOT_HERE);
  expect(analyze(['verify', ...UNITS.map((it) => `./${it}`)])).toEqual({ status: 0, said: '' });
});

describe.each(SERVICES)('%s', (unit) => {
  it(`is exposed at most ${MOST_EXPOSED}`, ({ skip }) => {
    if (!isHere) skip(NOT_HERE);
    const { said } = analyze(['security', '--offline=true', '--no-pager', `./${unit}`]);
    const level = Number(/Overall exposure level for \S+: ([\d.]+)/.exec(said)?.[1]);
    expect(level, said).toBeLessThanOrEqual(MOST_EXPOSED);
  });

  it('runs as its own user, in the workspace, without a secret of its own', () => {
    const text = readFileSync(path.join(FOLDER, unit), 'utf8');
    expect(text).toContain('\nUser=candor\n');
    expect(text).toMatch(/\nExecStart=\/usr\/bin\/node apps\/cli\/src\/main\.ts [a-z]/);
    expect(text).not.toMatch(/SECRET=|PASSWORD|TOKEN=/);
  });
});

// Names of single files would leave readable what comes later: a backup, what is set aside, a database's log.
it.each([
  ['candor-status.service', 'BindReadOnlyPaths=/var/lib/candor/published'],
  ['candor-console.service', 'BindReadOnlyPaths=-/var/lib/candor/secret'],
])('%s sees one thing in the data directory, and no settings of others', (unit, shown) => {
  const lines = readFileSync(path.join(FOLDER, unit), 'utf8').split('\n');
  expect(lines).toContain('TemporaryFileSystem=/var/lib/candor:ro');
  expect(lines.filter((it) => /^(Bind|ReadWrite)/.test(it))).toEqual([shown]);
  expect(lines).toContain('InaccessiblePaths=-/etc/candor -/var/backups/candor');
  expect(lines.filter((it) => it.startsWith('StateDirectory'))).toEqual([]);
});

it('makes at every boot the folder that the readers’ server is shown', () => {
  const made = readFileSync(path.join(FOLDER, 'candor.tmpfiles.conf'), 'utf8').split('\n');
  const folders = made.indexOf('d /var/lib/candor 0700 candor candor -');
  expect(folders).toBeGreaterThan(-1);
  expect(made.indexOf('d /var/lib/candor/published 0700 candor candor -')).toBeGreaterThan(folders);
});
