import { open } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { openMetrics } from './open-metrics.ts';

async function read(metrics = openMetrics({ token: 'a-token-of-some-length', routes: [] })) {
  const text = (await metrics?.read())?.text ?? '';
  return (name: string) => Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1]);
}

/** Keeps the event loop busy for so many milliseconds. */
function work(milliseconds: number): void {
  for (const until = performance.now() + milliseconds; performance.now() < until; );
}

it('tells what the program holds, and since when', async () => {
  const numberOf = await read();
  const { rss, heapUsed } = process.memoryUsage();
  // Garbage may be collected in between.
  for (const [name, about] of [
    ['process_resident_memory_bytes', rss],
    ['nodejs_heap_size_used_bytes', heapUsed],
  ] as const)
    expect(Math.abs(Math.log2(numberOf(name) / about)), name).toBeLessThan(2);
  expect(numberOf('process_start_time_seconds')).toBeCloseTo(Date.now() / 1_000 - process.uptime(), -1);
});

it('counts the time of the processor up, in the program and in the system', async () => {
  const metrics = openMetrics({ token: 'a-token-of-some-length', routes: [] }) ?? undefined;
  const before = await read(metrics);
  work(50);
  const after = await read(metrics);
  expect(after('process_cpu_user_seconds_total')).toBeGreaterThan(before('process_cpu_user_seconds_total'));
  const parts = ['user', 'system'].map((of) => after(`process_cpu_${of}_seconds_total`));
  expect(after('process_cpu_seconds_total')).toBeCloseTo((parts[0] ?? 0) + (parts[1] ?? 0), 1);
});

it('tells how late the event loop was since it was asked before', async () => {
  const metrics = openMetrics({ token: 'a-token-of-some-length', routes: [] }) ?? undefined;
  const rest = () => new Promise((resolve) => setTimeout(resolve, 25));
  const latest = async () => {
    await rest();
    return (await read(metrics))('nodejs_eventloop_lag_max_seconds');
  };
  await rest();
  work(500);
  const first = await latest();
  expect(first).toBeGreaterThan(0.4);
  expect(await latest()).toBeLessThan(first);
});

it.runIf(process.platform === 'linux')('counts open files among how many there may be', async () => {
  const before = await read();
  // Many, since this process opens and closes others meanwhile.
  const files = await Promise.all(Array.from({ length: 200 }, () => open('/dev/null')));
  const after = await read();
  await Promise.all(files.map((file) => file.close()));
  expect(Math.abs(after('process_open_fds') - before('process_open_fds') - files.length)).toBeLessThan(50);
  expect(after('process_max_fds')).toBeGreaterThan(after('process_open_fds'));
});
