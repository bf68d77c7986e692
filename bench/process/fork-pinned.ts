import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { pinned } from '../machine/pinned.ts';
import { stopper } from './start-app.ts';

/** A program of a bench in a process of its own, which one talks with by messages. */
export interface Helper<To extends object, From> {
  readonly pid: number;
  readonly tell: (message: To) => void;
  /** The next thing that it says. Listen before asking. */
  readonly hear: () => Promise<From>;
  readonly stop: () => Promise<void>;
}

/** Starts a program of a bench, kept on a core, with a channel to it. */
export function forkPinned<To extends object, From>(file: string, core: number): Helper<To, From> {
  const [program, ...words] = pinned(core, [process.execPath, file]);
  const child: ChildProcess = spawn(program, words, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  return {
    pid: child.pid ?? 0,
    tell: (message) => void child.send(message),
    async hear() {
      const [message] = await once(child, 'message');
      return message as From;
    },
    stop: stopper(child),
  };
}
