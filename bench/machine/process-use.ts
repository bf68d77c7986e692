import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

const BYTES_PER_MIB = 2 ** 20;
let ticks = 0;

/** What a process has taken of the processor so far, with all its threads, in seconds. Linux only, as all here. */
export function cpuSeconds(pid: number): number {
  ticks ||= Number(spawnSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }).stdout) || 100;
  // The name, in brackets, may hold anything.
  const [, user, system] = /^.*\) (?:\S+ ){11}(\d+) (\d+)/s.exec(read(pid, 'stat')) ?? [];
  return (Number(user) + Number(system)) / ticks;
}

/** What a process holds in memory now, in MiB. */
export function residentMiB(pid: number): number {
  return statusOf(pid, 'VmRSS');
}

/** What it held at most so far, in MiB. */
export function peakMiB(pid: number): number {
  return statusOf(pid, 'VmHWM');
}

/** The processes that a process has started and that still run. */
export function childrenOf(pid: number): number[] {
  const parentOf = (each: string) => Number(/^.*\) \S (\d+)/s.exec(readOrNothing(Number(each), 'stat'))?.[1]);
  return readdirSync('/proc')
    .filter((each) => /^\d+$/.test(each) && parentOf(each) === pid)
    .map(Number);
}

function statusOf(pid: number, name: string): number {
  const [, kilobytes] = new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(read(pid, 'status')) ?? [];
  return (Number(kilobytes) * 1024) / BYTES_PER_MIB;
}

function read(pid: number, file: string): string {
  return readFileSync(`/proc/${pid}/${file}`, 'utf8');
}

function readOrNothing(pid: number, file: string): string {
  try {
    return read(pid, file);
  } catch {
    return '';
  }
}
