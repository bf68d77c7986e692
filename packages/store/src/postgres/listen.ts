import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { StoreLogger } from '../store/store.ts';

/** The channel on which every append tells the log's last sequence. */
export const CHANNEL = 'candor_log';

const LONGEST_PAUSE_MS = 30_000;

export interface Listening {
  readonly url: string;
  readonly heard: (sequence?: number) => void;
  readonly logger: StoreLogger | undefined;
}

/** Listens on a connection of its own until the signal aborts, and connects again whenever that was lost. */
export async function listenForever(listening: Listening, signal: AbortSignal): Promise<void> {
  for (let failures = 0; !signal.aborted; failures += 1) {
    try {
      await listenOnce(listening, signal, () => {
        failures = 0;
      });
    } catch (error) {
      if (signal.aborted) return;
      listening.logger?.warn({ error }, 'The connection that listens for appends was lost; connecting again.');
    }
    await pause(Math.min(LONGEST_PAUSE_MS, 250 * 2 ** failures), undefined, { signal, ref: false }).catch(() => {});
  }
}

async function listenOnce({ url, heard }: Listening, signal: AbortSignal, connected: () => void): Promise<void> {
  const client = new Client({
    connectionString: url,
    application_name: 'candor-listen',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    keepAliveInitialDelayMillis: 10_000,
  });
  client.on('error', () => {});
  const lost = once(client, 'end', { signal });
  lost.catch(() => {});
  client.on('notification', ({ payload }) => heard(Number(payload)));
  try {
    await client.connect();
    await client.query(`listen ${CHANNEL}`);
    connected();
    // What was appended while nobody listened.
    heard();
    await lost;
  } finally {
    // Not awaited: it would wait for an answer from a server that may be gone.
    void client.end().catch(() => {});
  }
}
