import { readdir, readFile } from 'node:fs/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Metrics } from './open-metrics.ts';

const SECONDS_BY_NANO = 1e-9;
const SECONDS_BY_MICRO = 1e-6;
const LOOK_EVERY_MS = 10;

/**
 * Puts what any program has among its metrics, under the names that `prom-client` gives them; memory and files where
 * Linux tells. Not its own collection of them: that listens to each collection of garbage, and where an answer takes
 * 15 µs this is what one in a hundred waits for.
 */
export function watchProcess({ gauge, total, info }: Pick<Metrics, 'gauge' | 'total' | 'info'>): void {
  gauge(
    'process_start_time_seconds',
    'When the program started, since the epoch.',
    () => performance.timeOrigin / 1_000,
  );
  total('process_cpu_user_seconds_total', 'CPU time spent in the program.', () => cpu().user);
  total('process_cpu_system_seconds_total', 'CPU time spent in the system for the program.', () => cpu().system);
  total('process_cpu_seconds_total', 'CPU time spent.', () => cpu().user + cpu().system);
  gauge('process_resident_memory_bytes', 'Memory that the program holds.', () => process.memoryUsage.rss());
  gauge('process_open_fds', 'Open files and connections.', countOpenFiles);
  gauge('process_max_fds', 'How many may be open.', readMostOpenFiles);
  gauge('nodejs_heap_size_total_bytes', 'Memory set aside for objects.', () => process.memoryUsage().heapTotal);
  gauge('nodejs_heap_size_used_bytes', 'Memory that objects take.', () => process.memoryUsage().heapUsed);
  gauge('nodejs_external_memory_bytes', 'Memory of buffers outside of that.', () => process.memoryUsage().external);
  watchEventLoop(gauge);
  info('nodejs_version_info', 'The version of Node.js.', { version: process.version });
}

/** How late the event loop comes to what is due, over the time since the numbers were read before. */
function watchEventLoop(gauge: Metrics['gauge']): void {
  const delay = monitorEventLoopDelay({ resolution: LOOK_EVERY_MS });
  delay.enable();
  // Node tells the time from one look to the next.
  const late = (nanoseconds: number) => Math.max(0, nanoseconds * SECONDS_BY_NANO - LOOK_EVERY_MS / 1_000);
  gauge('nodejs_eventloop_lag_mean_seconds', 'How late the event loop was, on average.', () => late(delay.mean));
  for (const percent of [50, 90, 99])
    gauge(`nodejs_eventloop_lag_p${percent}_seconds`, `How late it was at most, in ${percent} of 100 cases.`, () =>
      late(delay.percentile(percent)),
    );
  gauge('nodejs_eventloop_lag_max_seconds', 'How late it was at the latest; begins anew with each reading.', () => {
    const latest = late(delay.max);
    delay.reset();
    return latest;
  });
}

function cpu() {
  const { user, system } = process.cpuUsage();
  return { user: user * SECONDS_BY_MICRO, system: system * SECONDS_BY_MICRO };
}

async function countOpenFiles(): Promise<number> {
  const files = await readdir('/proc/self/fd');
  // Without the one that reads them.
  return files.length - 1;
}

async function readMostOpenFiles(): Promise<number> {
  const limits = await readFile('/proc/self/limits', 'utf8');
  return Number(/^Max open files +(\d+)/m.exec(limits)?.[1]);
}
