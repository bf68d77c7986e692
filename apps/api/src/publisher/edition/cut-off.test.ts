import { rmSync, truncateSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { IncidentId } from '@candor/log';
import { ROOT_PATH, shardOf, shardPath } from '@candor/site';
import { entriesAfter } from '@candor/store';
import { describe, expect, it } from 'vitest';
import { changePageLooks } from '../../page/change-looks.ts';
import { commandId } from '../../testing/api-process.ts';
import { PLAIN_ASSETS } from '../../testing/plain-assets.ts';
import { expectWhole, readRoot, readTree, stampsOf } from '../../testing/published-directory.ts';
import type { Scene } from '../../testing/scene.ts';
import { openScene, partsOf } from '../../testing/scene.ts';
import type { PublishedFiles } from '../files/files.ts';
import { openPublishedFiles } from '../files/files.ts';
import { createEdition } from './edition.ts';

async function restart({ parts }: Scene) {
  const edition = createEdition(parts);
  await edition.publish();
  await edition.tidy();
}

/** What the record says, rendered in memory, by path. */
async function fromNothing({ store, parts }: Scene) {
  const site = parts.openSite();
  for (const entry of await entriesAfter(store.reader, 0, 1_000)) site.apply(entry);
  const asOf = { day: parts.now().slice(0, 10), release: parts.release, assets: parts.assets };
  const render = async (file: string) => {
    const { from, to } = site.reads(file) ?? { from: 1, to: 0 };
    const entries = await entriesAfter(store.reader, from - 1, to - from + 1);
    return [file, String(Buffer.from(site.render(file, { ...asOf, entries })))] as const;
  };
  return new Map(await Promise.all([...site.paths()].sort().map(render)));
}

/** The files that are published, after a look at everything that lies there. */
function published({ directory }: Scene) {
  return new Map([...expectWhole(directory)].sort());
}

class Killed extends Error {}

/** Files whose process is killed at the `most`th step: what it was at then is half done, and nothing follows. */
function killedAt(files: PublishedFiles, most: number, directory: string): PublishedFiles {
  let steps = 0;
  const step = async <Answer>(file: string, act: () => Promise<Answer>): Promise<Answer> => {
    steps += 1;
    if (steps > most) throw new Killed();
    if (steps < most) return act();
    writeFileSync(path.join(directory, `${file}.1.0123456789ab.tmp`), 'half a');
    throw new Killed();
  };
  return {
    ...files,
    async prepare(file, written) {
      const { listed, place } = await files.prepare(file, written);
      return { listed, place: () => step(file, place), discard: async () => {} };
    },
    writeDurably: (file, text) => step(file, () => files.writeDurably(file, text)),
    remove: (file) => step(file, () => files.remove(file)),
  };
}

const CHANGES: Record<string, (scene: Scene, incident: IncidentId, count: number) => Promise<unknown>> = {
  'an update': (scene, incident, count) => scene.update(incident, `Update ${count}`),
  'other looks': ({ acting }, _, count) => {
    const accent = { light: count % 2 === 0 ? '#0b57d0' : '#0b5700', dark: null };
    return changePageLooks(acting, { accent, headerLinks: [], footerLinks: [], commandId: commandId() });
  },
};

it.each(Object.entries(CHANGES))('catches up after a kill at any step of a publish of %s', async (_, change) => {
  const scene = await openScene();
  const incident = await scene.declare('Messages are late');
  await createEdition(scene.parts).publish();
  const killed = async (most: number) => {
    await change(scene, incident, most);
    const files = killedAt(openPublishedFiles(scene.directory), most, scene.directory);
    return createEdition({ ...scene.parts, files })
      .publish()
      .then(
        () => false,
        (error) => {
          expect(error).toBeInstanceOf(Killed);
          return true;
        },
      );
  };
  let kills = 0;
  for (let most = 1; await killed(most); most += 1) {
    await restart(scene);
    expect(published(scene)).toEqual(await fromNothing(scene));
    kills += 1;
  }
  // More than ten files, their shards and the root.
  expect(kills).toBeGreaterThan(20);
});

it('takes back what another release had begun, its styles in the policy too', async () => {
  const scene = await openScene();
  await scene.declare('Messages are late');
  await createEdition(scene.parts).publish();
  const before = readTree(scene.directory);
  const { store, directory, parts } = scene;
  const other = partsOf(
    { store, directory, now: parts.now },
    { release: 'two', assets: { ...PLAIN_ASSETS, style: 'a{}' } },
  );
  const begun = createEdition({ ...other, files: killedAt(openPublishedFiles(directory), 2, directory) }).publish();
  await expect(begun).rejects.toThrow(Killed);
  expect(readRoot(directory).policy.length).toBeGreaterThan(JSON.parse(String(before.get(ROOT_PATH))).policy.length);
  await restart(scene);
  expect(readTree(directory)).toEqual(before);
});

it('writes back what a publish had changed before it was cut off, when it reads as before by then', async () => {
  const scene = await openScene();
  const incident = await scene.declare('Messages are late');
  await createEdition(scene.parts).publish();
  await scene.update(incident, 'One');
  const favicon = path.join(scene.directory, 'favicon.svg');
  // Another favicon of the same length, as a publish between left it, with one of its forms.
  const bytes = readTree(scene.directory).get('favicon.svg') ?? Buffer.of();
  writeFileSync(favicon, Buffer.from(String(bytes).replace('#', '.')));
  await restart(scene);
  expect(published(scene)).toEqual(await fromNothing(scene));
});

const home = 'index.html';
const robots = 'robots.txt';
const DAMAGE: Record<string, (directory: string) => void> = {
  'the root is gone': (at) => rmSync(path.join(at, ROOT_PATH)),
  'a shard is gone': (at) => rmSync(path.join(at, shardPath(shardOf(home)))),
  'a shard is cut short': (at) => truncateSync(path.join(at, shardPath(shardOf(robots))), 10),
  'a shard is empty': (at) => truncateSync(path.join(at, shardPath(shardOf(home)))),
  'all shards are gone': (at) => {
    for (const file of readTree(at).keys())
      if (file.startsWith('manifest/') && file !== ROOT_PATH) rmSync(path.join(at, file));
  },
  'a file is gone': (at) => rmSync(path.join(at, robots)),
  'a file is cut short': (at) => truncateSync(path.join(at, home), 100),
  'a file has other bytes': (at) => writeFileSync(path.join(at, robots), 'User-agent: *\nDisallow: /else\n'),
  'a compressed form is gone': (at) => rmSync(path.join(at, `${home}.br`)),
  'a compressed form is empty': (at) => truncateSync(path.join(at, `${robots}.gz`)),
  'a file of a publish that was cut off is left': (at) => {
    for (const form of ['', '.br', '.gz']) writeFileSync(path.join(at, `gone.html${form}`), 'gone');
    writeFileSync(path.join(at, `${home}.7.aabbccddeeff.tmp`), 'half a');
  },
  'a shard that nothing lists is left': (at) =>
    writeFileSync(path.join(at, 'manifest/zz.json'.replace('zz', '0f')), '{}'),
};

describe.each(Object.entries(DAMAGE))('%s', (_, damage) => {
  it('is mended at the next start', async () => {
    const scene = await openScene();
    await scene.declare('Messages are late');
    await createEdition(scene.parts).publish();
    damage(scene.directory);
    await restart(scene);
    expect(published(scene)).toEqual(await fromNothing(scene));
  });
});

it('leaves alone what somebody else put there', async () => {
  const scene = await openScene();
  await createEdition(scene.parts).publish();
  writeFileSync(path.join(scene.directory, 'CNAME'), 'status.example.com\n');
  await restart(scene);
  expect(String(readTree(scene.directory).get('CNAME'))).toBe('status.example.com\n');
});

it('mends only what is damaged', async () => {
  const scene = await openScene();
  await scene.declare('Messages are late');
  await createEdition(scene.parts).publish();
  const before = stampsOf(scene.directory);
  rmSync(path.join(scene.directory, robots));
  await restart(scene);
  const after = stampsOf(scene.directory);
  const changed = [...after.keys()].filter((file) => after.get(file) !== before.get(file));
  expect(changed).toEqual([ROOT_PATH, shardPath(shardOf(robots)), robots, `${robots}.br`, `${robots}.gz`].sort());
});

it('publishes everything again when the directory is removed under it', async () => {
  const scene = await openScene();
  await scene.declare('Messages are late');
  const edition = createEdition(scene.parts);
  await edition.publish();
  const before = readTree(scene.directory);
  rmSync(scene.directory, { recursive: true });
  expect(await edition.publish()).toEqual({ from: 0, to: 3 });
  expect(readTree(scene.directory)).toEqual(before);
});
