import path from 'node:path';
import { pinned } from '../machine/pinned.ts';
import type { Load, Loaded } from './load.ts';
import { runJson } from './run-json.ts';

const REPORT = path.join(import.meta.dirname, 'report.lua');

/** Loads a server with `wrk`. */
export async function loadByWrk({ url, headers, connections, seconds, core }: Load): Promise<Loaded> {
  const words = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const asked = ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '10s', '-s', REPORT, ...words, url];
  return runJson<Loaded>(pinned(core, ['wrk', ...asked]));
}
