import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { childEnvironment } from '@candor/testbed';

const CANDOR = path.resolve(import.meta.dirname, '../../apps/cli/src/main.ts');

/** Says something to an api with the key of an admin; answers with what the procedure answers. */
export type Operate = (procedure: string, input: object) => Promise<Record<string, unknown>>;

/** Makes a key in an api's data directory and answers how to use it: `operate('incidents.declare', {...})`. */
export function operateWith({ api, data }: { readonly api: string; readonly data: string }): Operate {
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    [CANDOR, 'key', 'create', '--role', 'admin', '--name', 'bench'],
    { env: childEnvironment({ CANDOR_DATA: data }), encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(stderr);
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${stdout.trim()}` };
  return async (procedure, input) => {
    const body = JSON.stringify({ commandId: crypto.randomUUID(), ...input });
    const answer = await fetch(`${api}/trpc/${procedure}`, { method: 'POST', headers, body });
    if (!answer.ok) throw new Error(`${procedure}: ${await answer.text()}`);
    return ((await answer.json()) as { readonly result: { readonly data: Record<string, unknown> } }).result.data;
  };
}
