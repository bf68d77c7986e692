import { setTimeout as pause } from 'node:timers/promises';
import { load } from '../load/load.ts';
import { operateWith } from '../process/operate.ts';
import { startApp } from '../process/start-app.ts';
import { askOnce, headerIn } from './cases.ts';
import { CORES } from './servers.ts';

const TIMES = 10;
const PAUSE_MS = 300;

/** Where a publish is looked for, and what is put under load meanwhile. */
export interface Watched {
  /** The data directory of an api, which is started on it. */
  readonly data: string;
  /** The readers' server over it. */
  readonly url: string;
  /** What all the load asks for. */
  readonly target: string;
  readonly connections: number;
}

/** How long one publish took, in milliseconds. */
export interface Seen {
  /** From the operator's answer, which is when the update is durable, until a new connection is answered with it. */
  readonly fromSaved: number;
  /** From the first byte of the operator's command. */
  readonly fromSaid: number;
}

/** Publishes some updates while readers take all they can, and looks for each with requests of its own. */
export async function publishUnderLoad({ data, url, target, connections }: Watched): Promise<Seen[]> {
  const api = await startApp('api', { settings: { CANDOR_DATA: data } });
  const ending = new AbortController();
  const loading = loadUntil(ending.signal, {
    url: url + target,
    headers: {},
    connections,
    core: CORES.loader,
    seconds: 2,
  });
  const seen: Seen[] = [];
  try {
    const operate = operateWith({ api: api.url, data });
    for (let at = 0; at < TIMES; at += 1) {
      const begun = performance.now();
      const text = `Number ${at} of some updates under load.`;
      const { index } = await operate('incidents.declare', {
        title: text,
        status: 'investigating',
        text,
        features: [],
      });
      const saved = performance.now();
      while (Number(headerIn((await askOnce(`${url}/?at=${at}`, {})).answer, 'candor-index')) < Number(index))
        await pause(2);
      seen.push({ fromSaved: performance.now() - saved, fromSaid: performance.now() - begun });
      await pause(PAUSE_MS);
    }
  } finally {
    ending.abort();
    await loading;
    await api.stop();
  }
  return seen;
}

async function loadUntil(signal: AbortSignal, asked: Parameters<typeof load>[0]): Promise<void> {
  while (!signal.aborted) await load(asked);
}
