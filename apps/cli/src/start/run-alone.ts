import { spawn } from 'node:child_process';
import type { Settings } from '../env.ts';
import type { App } from './apps.ts';
import { entryOf, environmentFor, flagsOf } from './apps.ts';
import { Ready } from './child.ts';

/**
 * Runs one app alone with its log on standard output, for service managers and containers; answers its exit code. Where
 * the first operator is made goes to standard error: there is no table to show it in.
 */
export function runAlone(app: App, settings: Settings): Promise<number> {
  const child = spawn(process.execPath, [...flagsOf(app), entryOf(app)], {
    env: { ...environmentFor(app, settings.environment), NODE_ENV: 'production' },
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  });
  child.on('message', (message) => {
    const { setUpUrl } = Ready.safeParse(message).data ?? {};
    if (setUpUrl) process.stderr.write(`Make the first operator (once, within 24 hours): ${setUpUrl}\n`);
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
}
