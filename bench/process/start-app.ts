import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { childEnvironment } from '@candor/testbed';
import { entryOf, flagsOf } from '../../apps/cli/src/start/apps.ts';
import type { Command } from '../machine/pinned.ts';
import { pinned } from '../machine/pinned.ts';

/** One of our programs, as it runs by itself. */
export interface App {
  readonly url: string;
  readonly pid: number;
  /** Ends it and waits until it is gone. */
  readonly stop: () => Promise<void>;
}

/** How a program is to be started. */
export interface AppOptions {
  /** Its settings. It listens on a free port unless they say otherwise. */
  readonly settings: Readonly<Record<string, string>>;
  /** The core that it is kept on; any where none is given. */
  readonly core?: number | undefined;
  /** Is given what it writes to its log, as it comes. */
  readonly hear?: ((text: string) => void) | undefined;
}

const PORTS = { api: 'CANDOR_API_PORT', status: 'CANDOR_STATUS_PORT' };

/** Starts the api or the readers' server as in use, and waits until it tells its address. */
export function startApp(name: keyof typeof PORTS, { settings, core, hear }: AppOptions): Promise<App> {
  const program = [process.execPath, ...flagsOf(name), entryOf(name)] as const;
  const all = { NODE_ENV: 'production', [PORTS[name]]: '0', ...settings };
  return startProgram(name, program, { core, hear, settings: all });
}

/** Starts a program that tells its address on standard output, as `"url":"http:..."`, and waits until it does. */
export async function startProgram(
  name: string,
  command: Command,
  { core, hear, settings = {} }: Partial<AppOptions>,
): Promise<App> {
  const [program, ...words] = core === undefined ? command : pinned(core, command);
  const child = spawn(program, words, { env: childEnvironment(settings), stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = stopper(child);
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.once('exit', () => reject(new Error(`${name} ended:\n${said}`)));
    child.stdout.on('data', (chunk) => {
      hear?.(String(chunk));
      said = (said + chunk).slice(-100_000);
      const [, found] = /"url":"(http:[^"]+)"/.exec(said) ?? [];
      if (found) resolve(found);
    });
  });
  return { url, pid: child.pid ?? 0, stop };
}

/** How to end a child: kindly, then not. It never outlives this process. */
export function stopper(child: ChildProcess): () => Promise<void> {
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  return async () => {
    process.off('exit', kill);
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, 'exit');
    child.kill('SIGTERM');
    const impatience = setTimeout(kill, 10_000);
    await gone;
    clearTimeout(impatience);
  };
}
