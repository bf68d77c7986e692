import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

/** Keeps a running process with all its threads on one core, where that is possible. */
export function placeOn(core: number, pid: number): void {
  spawnSync('taskset', ['-apc', String(core), String(pid)], { stdio: 'ignore' });
}

/** How much a running process, with all its threads, lets others go first: 0 as usual, up to 19. */
export function setNiceness(niceness: number, pid: number): void {
  // Linux knows niceness by thread: each is a process to `renice`.
  const threads = readdirSync(`/proc/${pid}/task`);
  spawnSync('renice', ['-n', String(niceness), '-p', ...threads], { stdio: 'ignore' });
}
