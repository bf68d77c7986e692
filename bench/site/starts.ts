import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort, temporaryDirectory } from '@candor/testbed';
import { cpuSeconds, residentMiB } from '../machine/process-use.ts';
import { startApp } from '../process/start-app.ts';
import { askOnce } from './cases.ts';
import { CORES } from './servers.ts';

/** After the first start, in which Node makes of our sources what the later ones find. */
const LATER = 5;
const REST_MS = 3_000;

/** One start of the readers' server. */
export interface Start {
  /** From the start of the process until home was answered, in milliseconds. */
  readonly answered: number;
  /** What it had taken of the processor by then, in milliseconds. */
  readonly cpu: number;
  /** What it held in memory a moment later, when nobody asked for anything, in MiB. */
  readonly resident: number;
}

/** Starts the readers' server on a data directory a few times; the first is the one without what Node keeps of a program. */
export async function measureStarts(data: string): Promise<Start[]> {
  const kept = { NODE_COMPILE_CACHE: path.join(temporaryDirectory(), 'compiled') };
  const starts: Start[] = [];
  for (let at = 0; at <= LATER; at += 1) starts.push(await startOnce({ CANDOR_DATA: data, ...kept }));
  return starts;
}

async function startOnce(settings: Readonly<Record<string, string>>): Promise<Start> {
  const port = await freePort();
  const begun = performance.now();
  const starting = startApp('status', {
    settings: { ...settings, CANDOR_STATUS_PORT: String(port) },
    core: CORES.server,
  });
  await firstAnswer(`http://127.0.0.1:${port}/`);
  const answered = performance.now() - begun;
  const app = await starting;
  const cpu = cpuSeconds(app.pid) * 1_000;
  await pause(REST_MS);
  const resident = residentMiB(app.pid);
  await app.stop();
  return { answered, cpu, resident };
}

async function firstAnswer(url: string): Promise<void> {
  const isThere = () =>
    askOnce(url, {}).then(
      ({ status }) => status === 200,
      () => false,
    );
  while (!(await isThere())) await pause(2);
}
