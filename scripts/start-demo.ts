import { spawn } from 'node:child_process';
import path from 'node:path';
import { childEnvironment } from '@candor/testbed';

const ROOT = path.resolve(import.meta.dirname, '..');

/** The demo as it runs: where its parts are, and who can sign in. */
export interface Demo {
  readonly status: string;
  readonly console: string;
  readonly email: string;
  readonly password: string;
  readonly stop: () => Promise<void>;
}

/** Starts the demo at full speed with further arguments (`--until 19:20`) and waits until its story is told. */
export async function startDemo(words: readonly string[]): Promise<Demo> {
  const child = spawn(process.execPath, [path.join(ROOT, 'apps/cli/src/main.ts'), 'demo', '--speed', 'max', ...words], {
    env: childEnvironment({ CANDOR_STATUS_PORT: '0', CANDOR_ADMIN_PORT: '0', CANDOR_API_PORT: '0' }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = new Promise((resolve) => child.once('close', resolve));
  const told = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
      if (said.includes('removes its data')) resolve(said);
    });
    child.once('close', () => reject(new Error(`The demo ended:\n${said}`)));
  });
  const find = (pattern: RegExp) => pattern.exec(told)?.[1] ?? '';
  return {
    status: find(/Status page +(http\S+)/),
    console: find(/Console +(http\S+)/),
    email: find(/e-mail (\S+),/),
    password: find(/password (\S+)/),
    async stop() {
      child.kill('SIGTERM');
      await gone;
    },
  };
}
