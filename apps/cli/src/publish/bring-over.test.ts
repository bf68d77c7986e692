import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { WHOLE_RECORD } from '@candor/record/testing';
import { HEARTBEAT_PATH, ROOT_PATH } from '@candor/site';
import { temporaryDirectory } from '@candor/testbed';
import { expect, it, onTestFinished } from 'vitest';
import { publishRecord } from '../verify/testing/publish-record.ts';
import { bringHeartbeat, bringOver } from './bring-over.ts';
import { NotWhole, Stopped } from './problems.ts';
import { openPublished } from './source/published.ts';
import { openTarget } from './target/target.ts';
import { filesIn, hashesOf, layOut, statesOf } from './testing/lay-out.ts';

const [first, second] = statesOf(2) as [Map<string, Buffer>, Map<string, Buffer>];
const [ofFirst, ofSecond] = [hashesOf(first), hashesOf(second)];

/** A published directory, and a copy of it that is not made yet. */
async function open() {
  const [source, directory] = [temporaryDirectory(), path.join(temporaryDirectory(), 'site')];
  const from = openPublished(source);
  const to = await openTarget(directory);
  onTestFinished(to.release);
  const bringing = { from, to, isStopped: () => false, onProgress: () => {}, letPolicyLoad: async () => {} };
  return { source, directory, bringing, bring: () => bringOver(bringing) };
}

const withoutHeartbeat = (files: Map<string, string>) =>
  new Map([...files].filter(([file]) => file !== HEARTBEAT_PATH));

it('makes a copy of all that is published, then writes only what differs and removes what is gone', async () => {
  const { source, directory, bring } = await open();
  expect(await bring()).toBeNull();
  layOut(source, first);
  expect(await bring()).toMatchObject({ written: first.size - 1, removed: 0, isPolicyNew: false });
  expect(filesIn(directory)).toEqual(withoutHeartbeat(ofFirst));
  const before = new Map([...filesIn(directory).keys()].map((file) => [file, inodeOf(directory, file)]));
  expect(await bring()).toMatchObject({ written: 0, removed: 0 });
  layOut(source, second);
  const differing = [...ofSecond].filter(([file, hash]) => ofFirst.get(file) !== hash);
  expect(await bring()).toMatchObject({ written: differing.filter(([file]) => file !== HEARTBEAT_PATH).length });
  expect(filesIn(directory)).toEqual(withoutHeartbeat(ofSecond));
  for (const [file, inode] of before)
    if (ofFirst.get(file) === ofSecond.get(file)) expect(inodeOf(directory, file)).toBe(inode);
});

it('leaves a copy as it was while files and manifest of what is published do not fit, wherever a publish stands', async () => {
  const { source, directory, bring } = await open();
  layOut(source, first);
  await bring();
  const shown = filesIn(directory);
  const changed = [...second.keys()].filter((file) => ofFirst.get(file) !== ofSecond.get(file));
  for (const at of [1, 5, Math.floor(changed.length / 2), changed.length - 1]) {
    layOut(source, second, (file) => file === (changed[at] ?? ROOT_PATH));
    const outcome = await bring().catch((error) => error);
    // Files that the copy has already need not be read: nothing of a publish that only writes new ones is in the way.
    if (outcome instanceof Error) expect(outcome).toBeInstanceOf(NotWhole);
    else expect(outcome).toMatchObject({ written: 0 });
    expect(filesIn(directory)).toEqual(shown);
  }
  writeFileSync(path.join(source, ROOT_PATH), second.get(ROOT_PATH) ?? '');
  rmSync(path.join(source, 'index.html'));
  await expect(bring()).rejects.toThrow(NotWhole);
  expect(filesIn(directory)).toEqual(shown);
  layOut(source, second);
  await bring();
  expect(filesIn(directory)).toEqual(withoutHeartbeat(ofSecond));
});

it('takes no file whose bytes are not those of the manifest', async () => {
  const { source, directory, bring } = await open();
  layOut(source, first);
  writeFileSync(path.join(source, 'history/index.html.gz'), 'other bytes');
  await expect(bring()).rejects.toThrow('history/index.html.gz is not what the manifest lists');
  expect([...filesIn(directory)]).toEqual([]);
});

it('leaves a copy as it was when somebody asks to stop before all lies ready', async () => {
  const { source, directory, bringing } = await open();
  layOut(source, first);
  let asked = 0;
  const isStopped = () => {
    asked += 1;
    return asked > 40;
  };
  await expect(bringOver({ ...bringing, isStopped })).rejects.toThrow(Stopped);
  expect([...filesIn(directory)]).toEqual([]);
});

it('puts right what was changed or lost in a copy, clears away what a kill left, and leaves alone what others put there', async () => {
  const { source, directory, bringing, bring } = await open();
  const theirs = {
    'google1234.html': 'theirs',
    '.well-known/acme-challenge/token': 'theirs',
    CNAME: 'status.example.com',
  };
  layOut(source, first);
  await bring();
  for (const [file, text] of Object.entries({ ...theirs, 'index.html': 'changed', 'manifest/zz.json': 'theirs' })) {
    mkdirSync(path.dirname(path.join(directory, file)), { recursive: true });
    writeFileSync(path.join(directory, file), text);
  }
  rmSync(path.join(directory, 'history/index.html'));
  for (const file of [
    'gone/index.html',
    'gone/index.html.br',
    'gone/index.html.gz',
    'lost/x.md.gz',
    'manifest/0f.json',
  ])
    if (!first.has(file)) {
      mkdirSync(path.dirname(path.join(directory, file)), { recursive: true });
      writeFileSync(path.join(directory, file), 'left');
    }
  bringing.to.forget();
  expect(await bring()).toMatchObject({ written: 2 });
  const left = new Map([...filesIn(directory)].filter(([file]) => !first.has(file)));
  expect([...left.keys()].sort()).toEqual([...Object.keys(theirs), 'manifest/zz.json'].sort());
  for (const file of left.keys()) expect(readFileSync(path.join(directory, file), 'utf8')).toMatch(/theirs|example/);
  expect(readdirSync(directory)).not.toContain('gone');
});

it('does not show another record over one that readers saw, unless the record says that it goes on over it', async () => {
  const { source, directory, bring } = await open();
  layOut(source, second);
  await bring();
  const shown = filesIn(directory);
  layOut(source, first);
  await expect(bring()).rejects.toThrow(
    /shows a record to entry \d+ \([0-9a-f]{8}\) that what is published does not go on/,
  );
  expect(filesIn(directory)).toEqual(shown);
  const continued = WHOLE_RECORD.find(({ kind }) => kind === 'continued');
  const lost = continued?.kind === 'continued' ? continued.data.published : null;
  expect(lost).not.toBeNull();
  const other = new Map(first).set(ROOT_PATH, forged(first, { index: lost?.index, head: lost?.hash }));
  const elsewhere = await open();
  layOut(elsewhere.source, other);
  await elsewhere.bring();
  layOut(elsewhere.source, publishRecord(WHOLE_RECORD));
  expect(await elsewhere.bring()).not.toBeNull();
});

it('tells caches of each change, also of two in one second that are as long', async () => {
  const { source, directory, bringing, bring } = await open();
  layOut(source, first);
  await bring();
  const times: number[] = [];
  for (const state of [second, first]) {
    rmSync(path.join(directory, ROOT_PATH));
    bringing.to.forget();
    layOut(source, state);
    await bring();
    times.push(Math.floor(statSync(path.join(directory, 'index.html')).mtimeMs / 1000));
  }
  expect(times[1]).toBeGreaterThan(times[0] ?? Number.POSITIVE_INFINITY);
});

it('allows the styles of both while pages of another style take the place of those before, and then their own', async () => {
  const { source, directory, bringing, bring } = await open();
  const policy = () => readFileSync(path.join(directory, '.candor-publish/policy.conf'), 'utf8');
  layOut(source, first);
  await bring();
  const own = /style-src ([^;]+);/.exec(policy())?.[1] ?? 'none';
  const newer = policy()
    .match(/^set \$candor_policy "(.+)";$/m)?.[1]
    ?.replace(own, "'sha256-newer='");
  layOut(source, new Map(second).set(ROOT_PATH, forged(second, { policy: newer })));
  let meanwhile = '';
  const letPolicyLoad = async () => {
    meanwhile = policy();
    expect(filesIn(directory)).toEqual(withoutHeartbeat(ofFirst));
  };
  expect(await bringOver({ ...bringing, letPolicyLoad })).toMatchObject({ isPolicyNew: true });
  expect(meanwhile).toContain(`style-src ${own} 'sha256-newer='`);
  expect(policy()).toContain("style-src 'sha256-newer='");
  expect(policy()).not.toContain(own);
  expect(readFileSync(path.join(directory, '_headers'), 'utf8')).not.toContain(own);
});

it('brings no heartbeat that speaks of what the copy does not show yet', async () => {
  const { source, directory, bringing, bring } = await open();
  layOut(source, first);
  const brought = await bring();
  if (!brought) throw new Error('nothing was brought');
  expect(await bringHeartbeat(bringing, brought.state)).toBe(true);
  expect(filesIn(directory)).toEqual(ofFirst);
  writeFileSync(path.join(source, HEARTBEAT_PATH), second.get(HEARTBEAT_PATH) ?? '');
  expect(await bringHeartbeat(bringing, brought.state)).toBe(false);
  expect(filesIn(directory)).toEqual(ofFirst);
});

function forged(files: Map<string, Buffer>, changes: object): Buffer {
  return Buffer.from(JSON.stringify({ ...JSON.parse(String(files.get(ROOT_PATH))), ...changes }));
}

function inodeOf(directory: string, file: string): number {
  return statSync(path.join(directory, file)).ino;
}
