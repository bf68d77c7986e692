import { spawnSync } from 'node:child_process';

/** Whether a program is on this machine, by asking it something harmless. */
export function isInstalled(program: string, ...question: string[]): boolean {
  return spawnSync(program, question, { stdio: 'ignore' }).status === 0;
}
