import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import path from 'node:path';
import { childEnvironment } from '@candor/testbed';

const APPS = path.join(import.meta.dirname, '..', '..', '..');

/** A program of the product, started as its supervisor starts it. */
export interface Child {
  readonly ready: { readonly url: string; readonly setUpUrl?: string | null };
  /** What it wrote to its log so far. */
  readonly log: () => string;
  /** Asks it to leave; the code it leaves with. */
  readonly stop: () => Promise<number | null>;
  /** Cuts the line to it, as when its supervisor dies; the code it leaves with. */
  readonly abandon: () => Promise<number | null>;
  /** Ends it at once. */
  readonly kill: () => Promise<void>;
}

/** Starts a program and waits until it listens. Throws with what it said when it ends before. */
export async function startChild(app: 'api' | 'admin' | 'status', environment: Record<string, string>): Promise<Child> {
  const child = fork(path.join(APPS, app, 'src', 'main.ts'), [], {
    env: { NODE_ENV: 'production', ...childEnvironment(environment) },
    execArgv: [],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let said = '';
  let logged = '';
  child.stdout?.on('data', (chunk: Buffer) => {
    logged += chunk.toString();
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString();
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const ready = await new Promise<Child['ready']>((resolve, reject) => {
    child.once('message', (message) => resolve(message as Child['ready']));
    child.once('exit', (code) => reject(new Error(`${app} ended (${code}): ${said}`)));
  });
  return {
    ready,
    log: () => logged + said,
    stop: () => end(child, ended, 'SIGTERM'),
    abandon: () => {
      child.disconnect();
      return ended;
    },
    kill: async () => void (await end(child, ended, 'SIGKILL')),
  };
}

async function end(child: ChildProcess, ended: Promise<number | null>, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) child.kill(signal);
  return ended;
}
