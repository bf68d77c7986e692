import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

/** A program and its words, as `spawn` takes them. */
export type Command = readonly [program: string, ...words: string[]];

let isPossible: boolean | null = null;

/** Whether programs can be kept on one core each: `taskset` is here, and more than one core. */
export function canPin(): boolean {
  isPossible ??= availableParallelism() > 1 && spawnSync('taskset', ['-V'], { stdio: 'ignore' }).status === 0;
  return isPossible;
}

/** A command that keeps a program and its threads on one core, by its number; the command itself where that cannot be. */
export function pinned(core: number, command: Command): Command {
  return canPin() ? ['taskset', '-c', String(core), ...command] : command;
}
