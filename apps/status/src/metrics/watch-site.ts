import { statfs } from 'node:fs/promises';
import type { Metrics } from '@candor/metrics';
import type { HeartbeatWatch } from '../disk/heartbeat.ts';
import type { Audience } from '../live/audience.ts';
import type { Keeper } from '../state/keeper.ts';

/** What the readers' site can say of itself. */
export interface WatchedSite {
  readonly keeper: Keeper;
  readonly heartbeat: HeartbeatWatch;
  readonly audience: Audience;
  /** Open connections. */
  readonly connections: () => number;
  readonly maxConnections: number;
  /** The published directory. */
  readonly published: string;
}

/** Puts the readers' site's numbers among its metrics. */
export function watchSite(metrics: Metrics, site: WatchedSite): void {
  const { keeper, heartbeat, audience, connections, maxConnections, published } = site;
  metrics.gauge('candor_served_index', 'The newest entry of the record that readers are shown.', () => {
    return keeper.state()?.root.index ?? null;
  });
  metrics.gauge(
    'candor_heartbeat_age_seconds',
    'Time since the api was last heard; NaN when it never was.',
    heartbeat.age,
  );
  metrics.gauge('candor_open_streams', 'Pages that follow live changes.', audience.size);
  metrics.gauge('candor_open_connections', 'Open connections.', connections);
  metrics.gauge('candor_max_connections', 'Connections that may be open at once.', () => maxConnections);
  metrics.gauge('candor_data_free_bytes', 'Free space where the published files lie.', async () => {
    const { bavail, bsize } = await statfs(published);
    return bavail * bsize;
  });
}
