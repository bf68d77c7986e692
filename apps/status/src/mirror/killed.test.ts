import type { ChildProcess } from 'node:child_process';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { childEnvironment, temporaryDirectory, until } from '@candor/testbed';
import { afterEach, expect, it } from 'vitest';
import { ask } from '../testing/ask.ts';
import { homeAt, testRecord, treeOf } from './testing/signed-record.ts';
import { openTestOrigin } from './testing/test-origin.ts';

const MAIN = path.join(import.meta.dirname, '../main.ts');
const children = new Set<ChildProcess>();

afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  children.clear();
});

/** A mirror as a process of its own. */
async function start(data: string, origin: string) {
  const settings = { CANDOR_DATA: data, CANDOR_ORIGIN: origin, CANDOR_ORIGIN_POLL: '0.1' };
  const env = childEnvironment({ ...settings, CANDOR_STATUS_PORT: '0', CANDOR_LOG_LEVEL: 'silent' });
  const child = fork(MAIN, { env, execArgv: [] });
  children.add(child);
  const [{ url }] = (await once(child, 'message')) as [{ url: string }];
  const home = async () => (await ask(url, '/')).text;
  const kill = async () => {
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  return { home, kill };
}

it('killed in the middle of a pull it serves what it had, and then pulls the rest alone', async () => {
  const record = testRecord().say(9);
  const origin = await openTestOrigin(treeOf(record));
  const data = temporaryDirectory();
  const first = await start(data, origin.url);
  await until(async () => (await first.home()) === homeAt(10), 'it serves');
  const pages = Object.fromEntries(Array.from({ length: 30 }, (_, at) => [`more/${at}.txt`, `Page ${at}`]));
  origin.publish(treeOf(record.say(), { pages }));
  origin.behave((wanted) => wanted === 'more/29.txt.br');
  await until(() => origin.asked.includes('more/29.txt.br') && origin.asked.includes('index.html.gz'), 'it pulls');
  await until(() => readdirSync(path.join(data, 'incoming')).length > 60, 'most is there');
  await first.kill();

  const second = await start(data, origin.url);
  expect(await second.home()).toBe(homeAt(10));
  await second.kill();
  const before = new Set(origin.asked);
  origin.asked.length = 0;
  origin.behave(null);
  const third = await start(data, origin.url);
  await until(async () => (await third.home()) === homeAt(11), 'it serves the next entry');
  const again = origin.asked.filter((it) => before.has(it) && /^(?:more|record)/.test(it));
  expect(again.length).toBeLessThan(20);
  expect(again).toContain('more/29.txt.br');
});
