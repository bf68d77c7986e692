import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import type { WriteStream } from 'node:fs';
import { getPriority, setPriority } from 'node:os';
import { z } from 'zod';
import type { App } from './apps.ts';
import { entryOf, environmentFor, flagsOf, nicenessOf } from './apps.ts';

/** What an app says once it listens. */
export const Ready = z.object({ type: z.literal('ready'), url: z.string(), setUpUrl: z.string().nullish() });
export type Ready = z.infer<typeof Ready>;

/** One app, kept alive. */
export interface Child {
  readonly app: App;
  /** The first time it was ready. Rejects when it ended before that, with what it said last. */
  readonly ready: Promise<Ready>;
  readonly send: (message: object) => void;
  readonly pid: () => number | undefined;
  /** Ends it and starts it again at once. */
  readonly restart: () => void;
  /** Asks it to finish what it accepted and leave; insists after a while. */
  readonly stop: () => Promise<void>;
}

/** How a child is run. */
export interface ChildParts {
  readonly environment: () => NodeJS.ProcessEnv;
  readonly log: WriteStream;
  readonly tell: (line: string) => void;
  readonly onMessage?: (message: unknown) => void;
}

const SHORTEST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 30_000;
const STEADY_MS = 60_000;
const PATIENCE_MS = 15_000;

/** Starts an app and starts it again whenever it dies, after a pause that grows while it keeps dying. */
export function keepAlive(app: App, { environment, log, tell, onMessage }: ChildParts): Child {
  const first = Promise.withResolvers<Ready>();
  let child: ChildProcess;
  let isReady = false;
  let isStopping = false;
  let pause = SHORTEST_PAUSE_MS;
  let timer: NodeJS.Timeout | undefined;
  let lastWords = '';

  function run(): void {
    const begun = Date.now();
    const env = environmentFor(app, environment());
    child = fork(entryOf(app), [], { env, execArgv: flagsOf(app), stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    // Nobody may come forward again: where all of us stand further back already, it stays so.
    if (child.pid && nicenessOf(app) > getPriority(child.pid)) setPriority(child.pid, nicenessOf(app));
    child.stdout?.pipe(log, { end: false });
    child.stderr?.on('data', (chunk: Buffer) => {
      lastWords = `${lastWords}${chunk}`.slice(-2_000);
      log.write(chunk);
    });
    child.on('message', (message) => {
      const parsed = Ready.safeParse(message);
      if (!parsed.success) return onMessage?.(message);
      if (isReady) tell(`${app} is back.${newLink(parsed.data)}`);
      isReady = true;
      first.resolve(parsed.data);
    });
    child.once('exit', (code, signal) => ended(code, signal, Date.now() - begun));
  }

  function ended(code: number | null, signal: string | null, livedMs: number): void {
    if (isStopping) return;
    if (!isReady) {
      first.reject(new Error(lastWords.trim() || `${app} ended at once (${signal ?? code}).`));
      return;
    }
    pause = livedMs > STEADY_MS ? SHORTEST_PAUSE_MS : Math.min(pause * 2, LONGEST_PAUSE_MS);
    tell(`${app} ended (${signal ?? code}); starting it again in ${pause / 1000} s.`);
    timer = setTimeout(run, pause);
  }

  run();
  return {
    app,
    ready: first.promise,
    send: (message) => {
      if (child.connected) child.send(message);
    },
    pid: () => child.pid,
    restart() {
      clearTimeout(timer);
      pause = SHORTEST_PAUSE_MS / 2;
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM');
      else run();
    },
    async stop() {
      isStopping = true;
      clearTimeout(timer);
      if (child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      const impatience = setTimeout(() => child.kill('SIGKILL'), PATIENCE_MS);
      child.kill('SIGTERM');
      await gone;
      clearTimeout(impatience);
    },
  };
}

/** Each start of the api ends the set-up link before it: whoever has not used it yet needs the new one. */
function newLink({ setUpUrl }: Ready): string {
  return setUpUrl ? ` The first operator is now made at ${setUpUrl}` : '';
}
