import { spawnSync } from 'node:child_process';
import { loadByNode } from './load-by-node.ts';
import { loadByWrk } from './load-by-wrk.ts';

/** What is asked for, again and again, on each of so many connections as soon as the answer before is there. */
export interface Load {
  readonly url: string;
  /** Sent with each request. */
  readonly headers: Readonly<Record<string, string>>;
  readonly connections: number;
  readonly seconds: number;
  /** The core that the one who asks is kept on. */
  readonly core: number;
}

/** What came of it. */
export interface Loaded {
  readonly requests: number;
  readonly perSecond: number;
  /** The time that 99 of 100 answers took at most, in milliseconds. */
  readonly p99: number;
  /** Answers above 399, and connections that broke. */
  readonly failures: number;
}

const hasWrk = spawnSync('wrk', ['-v'], { stdio: 'ignore' }).error === undefined;

/** Who asks: `wrk` where it is installed; else a program of ours, which needs more of its core than servers of theirs. */
export const LOADER = hasWrk ? 'wrk' : 'our own program, the limit of throughput here (wrk is not installed)';

/** Puts a server under load. */
export const load: (asked: Load) => Promise<Loaded> = hasWrk ? loadByWrk : loadByNode;
