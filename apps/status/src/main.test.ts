import type { ChildProcess } from 'node:child_process';
import { fork, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { childEnvironment, temporaryDirectory, until } from '@candor/testbed';
import { afterEach, expect, test } from 'vitest';
import { ask } from './testing/ask.ts';
import { listen } from './testing/listen.ts';
import { FIRST_FILES } from './testing/pages.ts';
import { createTestPublisher } from './testing/test-publisher.ts';

const MAIN = path.join(import.meta.dirname, 'main.ts');
const children = new Set<ChildProcess>();

afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
});

interface Running {
  readonly child: ChildProcess;
  readonly url: string;
}

/** Starts the readers' site as its supervisor does, over a data directory. */
async function start(data: string, extra: Record<string, string> = {}): Promise<Running> {
  const env = childEnvironment({ CANDOR_DATA: data, CANDOR_STATUS_PORT: '0', CANDOR_LOG_LEVEL: 'silent', ...extra });
  const child = fork(MAIN, { env, execArgv: [] });
  children.add(child);
  const [message] = await once(child, 'message');
  expect(message).toEqual({ type: 'ready', url: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+$/) });
  return { child, url: message.url };
}

/** What a page is told of the time when it connects. */
async function hearTick(url: string): Promise<{ readonly now: number; readonly age: number | null }> {
  const stream = await listen(url, '/live?since=1');
  const { data } = await until(() => stream.heard[0], 'a tick is heard');
  stream.close();
  return data as { now: number; age: number | null };
}

/** Runs it where it cannot start, and gives what it says. */
async function fail(extra: Record<string, string>) {
  const child = spawn(process.execPath, [MAIN], { env: childEnvironment(extra) });
  children.add(child);
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')]);
  return { said, code };
}

async function publishedData() {
  const data = temporaryDirectory();
  const published = path.join(data, 'published');
  await mkdir(published);
  const publisher = createTestPublisher(published);
  await publisher.publish(FIRST_FILES);
  return { data, publisher };
}

test('it serves what was published, with nobody else alive, and again after it was killed', async () => {
  const { data } = await publishedData();
  for (const _ of ['first', 'again']) {
    const { child, url } = await start(data);
    const answer = await ask(url, '/incidents/abcdefghijkl');
    expect([answer.status, answer.text]).toEqual([200, FIRST_FILES['incidents/abcdefghijkl/index.html']]);
    expect(answer.headers['candor-age']).toBe('unknown');
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
});

test.each(['SIGTERM', 'SIGINT', 'disconnect'] as const)('%s ends it with streams open, gracefully', async (how) => {
  const { data } = await publishedData();
  const { child, url } = await start(data);
  const stream = await listen(url, '/live?since=1');
  if (how === 'disconnect') child.disconnect();
  else child.kill(how);
  expect(await once(child, 'exit')).toEqual([0, null]);
  await until(stream.hasEnded, 'the stream has ended');
  expect(stream.retry()).toBeGreaterThanOrEqual(3_000);
});

test('in a demo pages count by the clock that the supervisor sets, the age stays real', async () => {
  const { data, publisher } = await publishedData();
  await publisher.beat(new Date().toISOString());
  const shown = Date.parse('2024-04-03T17:58:00.000Z');
  const setting = { real: Date.now(), shown: shown - 1, speed: 0, until: shown + 1 };
  const { child, url } = await start(data, { CANDOR_DEMO: JSON.stringify(setting) });
  expect((await hearTick(url)).now).toBe(shown - 1);
  child.send({ type: 'nonsense' });
  child.send({ type: 'clock', setting: { ...setting, shown } });
  const tick = await until(async () => {
    const heard = await hearTick(url);
    return heard.now === shown ? heard : null;
  }, 'the clock is set');
  expect(tick.age).toBeLessThan(600);
});

test('outside of a demo nobody sets the clock', async () => {
  const { data } = await publishedData();
  const { child, url } = await start(data);
  child.send({ type: 'clock', setting: { real: 0, shown: 0, speed: 0, until: 1 } });
  for (let at = 0; at < 3; at += 1) expect((await hearTick(url)).now).toBeGreaterThan(1);
});

test('a port in use is told in one line', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const { said, code } = await fail({ CANDOR_DATA: temporaryDirectory(), CANDOR_STATUS_PORT: String(port) });
  server.close();
  expect([code, said]).toEqual([1, `Port ${port} on 127.0.0.1 is in use: set CANDOR_STATUS_PORT to another.\n`]);
});

test('bad settings are told in one line', async () => {
  const { said, code } = await fail({ CANDOR_STATUS_PORT: '70000', CANDOR_LOG_LEVEL: 'loud' });
  expect(code).toBe(1);
  expect(said).toMatch(/^Bad setting\. CANDOR_STATUS_PORT: .+; CANDOR_LOG_LEVEL: .+\n$/);
});
