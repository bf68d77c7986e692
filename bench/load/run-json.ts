import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import type { Command } from '../machine/pinned.ts';

/** Runs a program that prints a line of JSON last; answers with what that says. */
export async function runJson<T>([program, ...words]: Command): Promise<T> {
  const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const end = () => child.kill('SIGKILL');
  process.once('exit', end);
  const [said, [code]] = await Promise.all([text(child.stdout), once(child, 'exit')]);
  process.off('exit', end);
  if (code !== 0) throw new Error(`${program} ended with ${code}:\n${said}`);
  return JSON.parse(said.trim().split('\n').at(-1) ?? '') as T;
}
