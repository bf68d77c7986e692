import { execFile } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { childEnvironment, until } from '@candor/testbed';

const ADMIN = path.join(import.meta.dirname, '..', '..');
const WORKSPACE = path.join(ADMIN, '..', '..');
const BUILT = path.join(ADMIN, 'build', 'server', 'index.js');
const LOCK = path.join(ADMIN, 'node_modules', '.cache', 'building');

/** Builds the console when it was not, or when its source is newer; test files that run beside each other build once. */
export async function buildConsole(): Promise<void> {
  if (isFresh()) return;
  await until(() => isFresh() || lock(), 'nobody else builds the console', { within: 100_000 });
  try {
    if (!isFresh()) await build();
  } finally {
    if (holder() === process.pid) rmSync(LOCK, { force: true });
  }
}

async function build(): Promise<void> {
  const remix = path.join(ADMIN, 'node_modules', '@remix-run', 'dev', 'dist', 'cli.js');
  await promisify(execFile)(process.execPath, [remix, 'vite:build'], {
    cwd: ADMIN,
    env: { ...childEnvironment(), NODE_ENV: 'production' },
  });
}

function isFresh(): boolean {
  const built = statSync(BUILT, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return sources().every((file) => statSync(file).mtimeMs <= built);
}

function sources(): string[] {
  const packages = readdirSync(path.join(WORKSPACE, 'packages')).map((name) =>
    path.join(WORKSPACE, 'packages', name, 'src'),
  );
  const folders = [path.join(ADMIN, 'app'), path.join(ADMIN, 'public'), ...packages];
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
      .map((entry) => path.join(entry.parentPath, entry.name)),
  );
  return [...files, path.join(ADMIN, 'vite.config.ts'), path.join(ADMIN, 'package.json')];
}

function lock(): boolean {
  mkdirSync(path.dirname(LOCK), { recursive: true });
  const pid = holder();
  if (pid !== null && !isAlive(pid)) rmSync(LOCK, { force: true });
  try {
    const file = openSync(LOCK, 'wx');
    writeFileSync(file, String(process.pid));
    closeSync(file);
    return true;
  } catch {
    return false;
  }
}

function holder(): number | null {
  try {
    return Number(readFileSync(LOCK, 'utf8')) || null;
  } catch {
    return null;
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
