import { statfs } from 'node:fs/promises';
import type { Metrics } from '@candor/metrics';
import type { HeartbeatWatch } from '../disk/heartbeat.ts';
import type { Freshness } from '../freshness.ts';
import type { Audience } from '../live/audience.ts';
import type { Mirror } from '../mirror/mirror.ts';
import type { Keeper } from '../state/keeper.ts';

/** What the readers' site can say of itself. */
export interface WatchedSite {
  readonly keeper: Keeper;
  readonly heartbeat: HeartbeatWatch;
  readonly freshness: Freshness;
  /** Null where the published files are the api's own. */
  readonly mirror: Mirror | null;
  readonly audience: Audience;
  /** Open connections. */
  readonly connections: () => number;
  readonly maxConnections: number;
  /** The published directory. */
  readonly published: string;
}

/** Puts the readers' site's numbers among its metrics. */
export function watchSite(metrics: Metrics, site: WatchedSite): void {
  const { keeper, heartbeat, freshness, mirror, audience, connections, maxConnections, published } = site;
  metrics.gauge('candor_served_index', 'The newest entry of the record that readers are shown.', () => {
    return keeper.state()?.root.index ?? null;
  });
  metrics.gauge(
    'candor_heartbeat_age_seconds',
    'Time since the api was last heard; NaN when it never was.',
    heartbeat.age,
  );
  metrics.gauge('candor_stale', '1 while what is served is older than the setting allows, else 0.', () =>
    Number(freshness.isStale()),
  );
  if (mirror) watchMirror(metrics, mirror);
  metrics.gauge('candor_open_streams', 'Pages that follow live changes.', audience.size);
  metrics.gauge('candor_open_connections', 'Open connections.', connections);
  metrics.gauge('candor_max_connections', 'Connections that may be open at once.', () => maxConnections);
  metrics.gauge('candor_data_free_bytes', 'Free space where the published files lie.', async () => {
    const { bavail, bsize } = await statfs(published);
    return bavail * bsize;
  });
}

function watchMirror(metrics: Metrics, mirror: Mirror): void {
  metrics.gauge(
    'candor_mirror_followed_seconds',
    'Time since the origin was followed; NaN before.',
    mirror.sinceFollowed,
  );
  metrics.gauge('candor_mirror_failures', 'Polls of the origin that failed, in a row.', mirror.failures);
}
