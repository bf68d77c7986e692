import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '@candor/testbed';
import { onTestFinished } from 'vitest';

/** A program of this folder, running as a process of its own. */
export interface Child {
  /** What it printed so far, line by line. */
  readonly lines: readonly string[];
  /** Waits until it printed so many lines. */
  printed(count: number): Promise<void>;
  /** Lets it begin, once it said that it is ready. */
  go(): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
  /** Waits for its own end; throws when that was not a good one. */
  ended(): Promise<void>;
}

const PROGRAMS = {
  writer: new URL('./writer.ts', import.meta.url),
  claimant: new URL('./claimant.ts', import.meta.url),
};

/** Starts a program with one argument, as JSON. It is killed at the end of the test at the latest. */
export function startChild(name: keyof typeof PROGRAMS, input: object): Child {
  const script = fileURLToPath(PROGRAMS[name]);
  const child = spawn(process.execPath, ['--expose-gc', script, JSON.stringify(input)], {
    env: childEnvironment(),
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  // Its end closes the pipe under a `go` that comes too late; `ended` tells what happened.
  child.stdin.on('error', () => {});
  onTestFinished(kill);
  const lines: string[] = [];
  const reading = createInterface(child.stdout).on('line', (line) => lines.push(line));

  async function printed(count: number) {
    while (lines.length < count) {
      const [event] = await Promise.race([once(reading, 'line'), exited.then(() => [undefined])]);
      if (event === undefined) throw new Error(`${name} ended after ${lines.length} lines: ${endOf(child)}.`);
    }
  }

  async function kill() {
    child.kill('SIGKILL');
    await exited;
  }

  return {
    lines,
    printed,
    async go() {
      await printed(1);
      child.stdin.end('go\n');
    },
    kill,
    async ended() {
      await exited;
      if (child.exitCode !== 0) throw new Error(`${name} ended badly: ${endOf(child)}.`);
    },
  };
}

function endOf({ exitCode, signalCode }: ChildProcess): string {
  return signalCode ?? `exit code ${exitCode}`;
}
