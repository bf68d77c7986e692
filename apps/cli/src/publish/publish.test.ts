import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ROOT_PATH } from '@candor/site';
import { childEnvironment, temporaryDirectory, until } from '@candor/testbed';
import { expect, it, onTestFinished } from 'vitest';
import { candor } from '../testing/candor-process.ts';
import { verifyPublished } from '../verify/published.ts';
import { openDirectory } from '../verify/source/directory.ts';
import { PLAIN_PRESS } from '../verify/testing/publish-record.ts';
import { filesIn, hashesOf, layOut, statesOf } from './testing/lay-out.ts';

const MAIN = fileURLToPath(new URL('../main.ts', import.meta.url));
const KILLS = 4;
/** A process takes its time to start where others do too. */
const PATIENT = { within: 60_000 };

const states = statesOf(KILLS + 1);
const hashes = states.map(hashesOf);
const [first = new Map<string, Buffer>()] = states;

function place() {
  const [data, ground] = [temporaryDirectory(), temporaryDirectory()];
  const published = path.join(data, 'published');
  const target = path.join(ground, 'site');
  const publish = (...words: string[]) => {
    const running = candor(['publish', ...words], { CANDOR_DATA: data });
    onTestFinished(() => void running.child.kill('SIGKILL'));
    return running;
  };
  return { data, published, ground, target, publish };
}

async function problemsOf(directory: string): Promise<string[]> {
  const question = { heads: [], key: null, onProgress: () => {} };
  const { findings, strangers, isRendered } = await verifyPublished(openDirectory(directory), PLAIN_PRESS, question);
  expect(isRendered).toBe(true);
  // In the record that the states are the beginnings of, a text is destroyed in the end.
  const others = findings.filter(({ problem }) => problem !== 'lacks a text, and no entry says that it was destroyed');
  return [...others.map((it) => `${it.path} ${it.problem}`), ...strangers.map((file) => `${file} is a stranger`)];
}

it('copies what is published, says what it did, and the copy is whole', async () => {
  const { published, target, publish } = place();
  layOut(published, first);
  const made = publish(target);
  expect(await made.ended, made.stderr()).toBe(0);
  expect(made.stdout()).toMatch(/^\S+\/site shows entry \d+ \([0-9a-f]{8}\): \d+ files written, 0 removed\.\n$/);
  expect(filesIn(target)).toEqual(hashes[0]);
  expect(await problemsOf(target)).toEqual([]);
  expect(readdirSync(path.join(target, '.candor-publish')).sort()).toEqual(['lock.sqlite', 'policy.conf']);
});

it('refuses, in one line and with code 1, what it cannot or must not write, and leaves it alone', async () => {
  const { published, ground, publish } = place();
  const at = (name: string) => path.join(ground, name);
  mkdirSync(at('theirs'));
  writeFileSync(at('theirs/index.html'), 'theirs');
  const refusals: [string, RegExp][] = [
    [at('theirs'), /^candor: \S+ is not empty, and what lies there is no copy of a Candor page: nothing was written\./],
    [at('theirs/index.html'), /^candor: \S+ is a file\.\n$/],
    [at('theirs/index.html/x'), /^candor: \S+ cannot be written \(ENOTDIR\)\.\n$/],
    [published, /^candor: \S+ is what is published itself\. Name another directory: it becomes a copy\.\n$/],
    [path.join(published, 'below'), /^candor: \S+ is what is published itself\./],
  ];
  async function expectRefused([directory, sentence]: (typeof refusals)[number]): Promise<void> {
    const refused = publish(directory);
    expect([directory, await refused.ended]).toEqual([directory, 1]);
    expect(refused.stderr()).toMatch(sentence);
  }
  await expectRefused([
    at('early'),
    /^candor: Nothing is published in \S+ yet\. Start Candor, or set CANDOR_DATA\.\n$/,
  ]);
  layOut(published, first);
  await Promise.all(refusals.map(expectRefused));
  expect(readFileSync(at('theirs/index.html'), 'utf8')).toBe('theirs');
  expect(filesIn(published)).toEqual(hashes[0]);
});

it('is alone in writing to a directory', async () => {
  const { published, target, publish } = place();
  layOut(published, first);
  const one = publish(target, '--watch');
  await one.says(/shows entry/);
  const other = publish(target);
  expect(await other.ended).toBe(1);
  expect(other.stderr()).toMatch(/^candor: Another candor publish is writing to \S+\.\n$/);
  one.child.kill('SIGINT');
  expect(await one.ended).toBe(0);
});

it('follows every state and every heartbeat, tells trouble once, and goes on when it is over', async () => {
  const { published, target, publish } = place();
  const following = publish(target, '--watch');
  await until(() => /Nothing is published in \S+ yet/.test(following.stderr()), 'it waits', PATIENT);
  for (const [at, state] of states.slice(0, 3).entries()) {
    layOut(published, state);
    await until(() => filesIn(target).size > 0 && sameFiles(target, hashes[at]), `state ${at} is shown`, PATIENT);
  }
  const heartbeat = path.join(published, 'heartbeat.json');
  const beat = JSON.stringify({ ...JSON.parse(readFileSync(heartbeat, 'utf8')), at: '2024-04-05T12:00:00.000Z' });
  writeFileSync(`${heartbeat}.tmp`, beat);
  writeFileSync(heartbeat, beat);
  await until(
    () => readFileSync(path.join(target, 'heartbeat.json'), 'utf8') === beat,
    'the heartbeat is there',
    PATIENT,
  );
  rmSync(path.join(published, 'history/index.html'));
  layOut(published, states[3] ?? first, (file) => file === 'history/index.html' || file === ROOT_PATH);
  writeFileSync(path.join(published, ROOT_PATH), states[3]?.get(ROOT_PATH) ?? '');
  await until(
    () => /A publish is under way, or was cut off/.test(following.stderr()),
    'it tells that it waits',
    PATIENT,
  );
  layOut(published, states[3] ?? first);
  await until(() => sameFiles(target, hashes[3]), 'it goes on', PATIENT);
  following.child.kill('SIGTERM');
  expect(await following.ended).toBe(0);
  expect(following.stderr().match(/was cut off/g)).toHaveLength(1);
  expect(following.stdout()).toMatch(
    /^Following .+\n(\d\d:\d\d:\d\d {2}shows entry .+\n)+\S+ shows all that is published\.\n$/,
  );
  expect(await problemsOf(target)).toEqual([]);
});

it('leaves a copy as it was when a file of what is new cannot be written, and says so', async () => {
  const { data, published, target, publish } = place();
  layOut(published, first);
  expect(await publish(target).ended).toBe(0);
  layOut(published, states.at(-1) ?? first);
  // A limit on the length of files fails in the middle, as a full disk does.
  const limited = spawnSync('sh', ['-c', 'ulimit -f 16 && exec "$0" "$@"', process.execPath, MAIN, 'publish', target], {
    env: childEnvironment({ CANDOR_DATA: data }),
    encoding: 'utf8',
  });
  expect(limited.stderr).toMatch(/^candor: \S+ cannot be written \(EFBIG\)\.\n$/);
  expect(limited.status).toBe(1);
  expect(filesIn(target)).toEqual(hashes[0]);
});

it(`killed at any of ${KILLS} moments it never leaves a page that is neither the old nor the new, and the next run makes it whole`, async () => {
  const { published, target, publish } = place();
  layOut(published, first);
  const begun = performance.now();
  expect(await publish(target).ended).toBe(0);
  const takes = performance.now() - begun;
  for (const [at, state] of states.slice(1).entries()) {
    layOut(published, state);
    const killed = publish(target);
    if (at % 2 === 0) await pause(takes * (0.4 + 0.6 * Math.random()));
    else await until(() => isAtWork(target) || killed.child.exitCode !== null, 'it lays ready', PATIENT);
    killed.child.kill('SIGKILL');
    await killed.ended;
    const shown = filesIn(target);
    for (const [file, hash] of shown)
      expect([file, [hashes[at]?.get(file), hashes[at + 1]?.get(file)]]).toEqual([
        file,
        expect.arrayContaining([hash]),
      ]);
    const again = publish(target);
    expect(await again.ended, again.stderr()).toBe(0);
    expect(filesIn(target)).toEqual(hashes[at + 1]);
    expect(await problemsOf(target)).toEqual([]);
  }
});

function isAtWork(directory: string): boolean {
  return existsSync(path.join(directory, '.candor-publish', 'staged'));
}

function sameFiles(directory: string, wanted: ReadonlyMap<string, string> | undefined): boolean {
  const found = filesIn(directory);
  return found.size === wanted?.size && [...found].every(([file, hash]) => wanted.get(file) === hash);
}
