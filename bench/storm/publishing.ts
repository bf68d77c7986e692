import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { get } from 'node:http';
import type { Operate } from '../process/operate.ts';

/** One update, as its operator and a reader saw it, in milliseconds from the click. */
export interface Published {
  /** Until the api's answer: kept for good. */
  readonly saved: number;
  /** Until an open page was told. */
  readonly told: number;
}

/** An operator who posts to one incident, and a reader who listens. */
export interface Publishing {
  readonly post: () => Promise<Published>;
  readonly close: () => void;
}

export async function openPublishing(operate: Operate, status: string): Promise<Publishing> {
  const { incidentId, index } = await operate('incidents.declare', {
    ...{ title: 'Messages are late', status: 'investigating', text: 'We are looking into it.', nextUpdateBy: null },
  });
  const heard = listen();
  const asked = get(`${status}/live?since=${index}`, { agent: false });
  const [response] = (await once(asked, 'response')) as [IncomingMessage];
  response
    .setEncoding('utf8')
    .on('data', heard.take)
    .on('error', () => {});
  return {
    async post() {
      const begun = performance.now();
      const text = 'Messages to some regions are delayed by up to ten minutes, and we see why: a queue has filled up.';
      const answer = await operate('incidents.publishUpdate', { incidentId, status: 'identified', text });
      const saved = performance.now() - begun;
      return { saved, told: (await heard.of(Number(answer.index))) - begun };
    },
    close: () => asked.destroy(),
  };
}

/** When each change was heard. */
function listen() {
  const times = new Map<number, number>();
  const waiting = new Map<number, (at: number) => void>();
  return {
    take(text: string): void {
      for (const [, id] of text.matchAll(/^id: (\d+)$/gm)) {
        times.set(Number(id), performance.now());
        waiting.get(Number(id))?.(performance.now());
      }
    },
    of: (index: number) =>
      new Promise<number>((resolve) => {
        const at = times.get(index);
        if (at !== undefined) resolve(at);
        else waiting.set(index, resolve);
      }),
  };
}
