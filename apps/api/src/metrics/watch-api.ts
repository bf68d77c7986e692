import { statfs } from 'node:fs/promises';
import type { Metrics } from '@candor/metrics';
import type { Store } from '@candor/store';
import { databaseBytes, headOf, logSize } from '@candor/store';
import type { Publisher } from '../publisher/publisher.ts';

/** What the api can say of itself. */
export interface WatchedApi {
  readonly store: Store;
  readonly publisher: Publisher;
  /** The data directory. */
  readonly data: string;
  readonly version: string;
  /** How late the clock acts, in milliseconds. */
  readonly clockLag: () => number;
  readonly connections: () => Promise<number>;
  readonly maxConnections: number;
}

/** Puts the api's numbers among its metrics. */
export function watchApi(metrics: Metrics, api: WatchedApi): void {
  const { store, publisher, data, version, clockLag, connections, maxConnections } = api;
  const { gauge } = metrics;
  metrics.info('candor_build_info', 'What is running.', { version, engine: store.engine, node: process.version });
  gauge('candor_record_index', 'The newest entry of the record.', async () => (await headOf(store.reader)).index);
  gauge('candor_published_index', 'The newest entry that is published.', () => publisher.status().index);
  gauge('candor_publisher_lag_seconds', 'How long an entry has been waiting to be published.', () => {
    return publisher.status().lagMs / 1_000;
  });
  gauge('candor_publisher_stopped', '1 while nothing can be published, else 0.', () => {
    return publisher.status().problem === null ? 0 : 1;
  });
  gauge('candor_pages_left_to_renew', 'Pages that wait to be written anew, after a change of all of them.', () => {
    return publisher.status().renewing?.left ?? 0;
  });
  gauge('candor_clock_lag_seconds', 'How late what is due would be acted on.', () => clockLag() / 1_000);
  gauge('candor_log_events', 'Events in the log.', () => logSize(store.reader));
  gauge('candor_database_bytes', 'Size of the database.', () => databaseBytes(store));
  gauge('candor_data_free_bytes', 'Free space where the data directory lies.', async () => {
    const { bavail, bsize } = await statfs(data);
    return bavail * bsize;
  });
  gauge('candor_open_connections', 'Open connections.', connections);
  gauge('candor_max_connections', 'Connections that may be open at once.', () => maxConnections);
}
