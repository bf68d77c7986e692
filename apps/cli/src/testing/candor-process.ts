import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { childEnvironment, until } from '@candor/testbed';
import type { App } from '../start/apps.ts';
import { entryOf } from '../start/apps.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));

/** The command line as its user runs it. */
export interface CandorProcess {
  readonly child: ChildProcess;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** Its exit code, or the signal that ended it, once it is gone. */
  readonly ended: Promise<number | string>;
  /** Waits until standard output shows this; fails with everything that was said when it ends before. */
  readonly says: (pattern: RegExp) => Promise<RegExpExecArray>;
}

/** Runs `candor` with these words, on free ports unless told otherwise. */
export function candor(words: readonly string[], environment: NodeJS.ProcessEnv): CandorProcess {
  return run([MAIN, ...words], environment);
}

/** Runs one program alone, as its own process: killed, it is gone. */
export function program(app: App, environment: NodeJS.ProcessEnv): CandorProcess {
  return run([entryOf(app)], { NODE_ENV: 'production', ...environment });
}

function run(words: readonly string[], environment: NodeJS.ProcessEnv): CandorProcess {
  const child = spawn(process.execPath, words, {
    env: childEnvironment({ CANDOR_STATUS_PORT: '0', CANDOR_ADMIN_PORT: '0', CANDOR_API_PORT: '0', ...environment }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  let isGone = false;
  child.stdout.on('data', (chunk) => {
    stdout += chunk;
  });
  child.stderr.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = new Promise<number | string>((resolve) => {
    child.once('close', (code, signal) => {
      isGone = true;
      resolve(code ?? signal ?? 'unknown');
    });
  });
  return {
    child,
    stdout: () => stdout,
    stderr: () => stderr,
    ended,
    async says(pattern) {
      const found = await until(() => pattern.exec(stdout) ?? isGone, `“${pattern}” is said`, { within: 60_000 });
      if (typeof found === 'object') return found;
      throw new Error(`It ended before it said ${pattern}:\n${stdout}\n${stderr}`);
    },
  };
}
