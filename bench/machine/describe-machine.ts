import { cpus, loadavg, release, totalmem, type } from 'node:os';

/** The machine that a bench ran on. */
export interface Machine {
  readonly processor: string;
  readonly cores: number;
  /** Of memory, in GiB. */
  readonly memory: number;
  readonly system: string;
  readonly node: string;
  /** What it did besides, when the bench began: processes that wanted a core, on average over the last minute. */
  readonly load: number;
  /** The day in UTC. */
  readonly day: string;
}

/** Says what machine this is. */
export function describeMachine(): Machine {
  const found = cpus();
  return {
    processor: found[0]?.model.trim() ?? 'unknown',
    cores: found.length,
    memory: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    node: process.version,
    load: Number((loadavg()[0] ?? 0).toFixed(1)),
    day: new Date().toISOString().slice(0, 10),
  };
}
