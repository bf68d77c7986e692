import path from 'node:path';
import { pinned } from '../machine/pinned.ts';
import type { Load, Loaded } from './load.ts';
import { runJson } from './run-json.ts';

const PROGRAM = path.join(import.meta.dirname, 'node-loader.ts');

/** Loads a server with a program of ours, for machines without `wrk`. */
export async function loadByNode(load: Load): Promise<Loaded> {
  return runJson<Loaded>(pinned(load.core, [process.execPath, PROGRAM, JSON.stringify(load)]));
}
