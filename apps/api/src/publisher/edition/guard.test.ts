import { rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT_PATH } from '@candor/site';
import { entryAt } from '@candor/store';
import { temporaryDirectory } from '@candor/testbed';
import { describe, expect, it } from 'vitest';
import { tellSigningKey } from '../../page/tell-signing-key.ts';
import { continueRecord } from '../../record/continue-record.ts';
import { commandId } from '../../testing/api-process.ts';
import { expectWhole, readRoot, readTree } from '../../testing/published-directory.ts';
import type { Scene } from '../../testing/scene.ts';
import { openScene, partsOf } from '../../testing/scene.ts';
import { createEdition } from './edition.ts';
import type { Edition } from './edition-parts.ts';
import { PublishedElsewhere } from './guard.ts';

/** An edition of another database in the directory of the scene. */
function editionOver({ directory, parts }: Scene, store: Scene['store']): Edition {
  return createEdition(partsOf({ store, directory, now: parts.now }));
}

/** A copy of a scene's database as it is now. */
async function copyOf(scene: Scene): Promise<Scene> {
  const file = path.join(temporaryDirectory(), 'copy.sqlite');
  await scene.store.kysely.executeQuery({ sql: `vacuum into '${file}'`, parameters: [] } as never);
  return openScene(file);
}

async function refused(edition: Edition): Promise<string> {
  const error = await edition.publish().then(
    () => null,
    (it) => it,
  );
  expect(error).toBeInstanceOf(PublishedElsewhere);
  return error.message;
}

it('publishes nothing from a restored older database, and goes on with the right one', async () => {
  const scene = await openScene();
  const incident = await scene.declare('Messages are late');
  await createEdition(scene.parts).publish();
  const older = await copyOf(scene);
  await scene.update(incident, 'Published after the backup was made.');
  await createEdition(scene.parts).publish();
  const before = readTree(scene.directory);

  const edition = editionOver(scene, older.store);
  expect(await refused(edition)).toMatch(
    /^What is published goes to entry 4 \(\w{8}\), but the database ends before it: /,
  );
  expect(readTree(scene.directory)).toEqual(before);
  // As many entries as are published, but others.
  await older.update(incident, 'Said again in other words.');
  expect(await refused(edition)).toMatch(/but the database tells another story there: nothing is published until/);
  await older.update(incident, 'And more.');
  expect(await refused(edition)).toMatch(/tells another story/);
  expect(readTree(scene.directory)).toEqual(before);

  await scene.update(incident, 'The right database is back.');
  expect(await editionOver(scene, scene.store).publish()).toEqual({ from: 4, to: 5 });
  expectWhole(scene.directory);
});

describe('once an entry says that the record goes on over what is published', () => {
  async function loseTwoEntries() {
    const scene = await openScene();
    const incident = await scene.declare('Messages are late');
    await scene.declare('Told after the backup was made');
    const older = await copyOf(scene);
    await scene.update(incident, 'Lost, the first.');
    await scene.update(incident, 'Lost, the second.');
    await createEdition(scene.parts).publish();
    const { index, head: hash } = readRoot(scene.directory);
    const goOn = (published = { index, hash }) =>
      continueRecord(
        {
          ...older.acting,
          publisher: {
            status: () => ({ elsewhere: { published, from: { index: 5, hash: 'e'.repeat(64) } } }),
          } as never,
        },
        { published, reason: 'A disk broke.', commandId: commandId() },
      );
    return { scene, older, incident, goOn, published: { index, hash } };
  }

  it('publishes over that very head, tells readers, and keeps what they had', async () => {
    const { scene, older, incident, goOn, published } = await loseTwoEntries();
    const before = readTree(scene.directory);
    const refusing = editionOver(scene, older.store);
    const { elsewhere } = await refusing.publish().catch((error) => error);
    expect(elsewhere).toEqual({ published, from: { index: 5, hash: expect.any(String) } });
    expect(refusing.index()).toBe(5);
    await goOn();
    await older.update(incident, 'Said after it.');
    expect(await refusing.publish()).toEqual({ from: 5, to: 7 });
    expect(refusing.index()).toBe(7);
    const edition = editionOver(scene, older.store);
    await edition.publish();
    await edition.tidy();
    const files = expectWhole(scene.directory);
    expect(files.get('index.html')).toContain('A disk broke.');
    expect(files.get(`incidents/${incident}/index.html`)).not.toContain('Lost, the');
    expect(readRoot(scene.directory).continuesOver).toEqual([{ ...published, from: 5 }]);
    const anew = path.join(temporaryDirectory(), 'published');
    await createEdition(partsOf({ store: older.store, directory: anew, now: scene.parts.now })).publish();
    expect(readTree(scene.directory)).toEqual(readTree(anew));
    const kept = path.join(scene.directory, '..', 'set-aside', `published-7-${published.hash.slice(0, 8)}`);
    expect(readTree(kept)).toEqual(before);
  });

  it('still refuses any other head', async () => {
    const { scene, older, goOn, published } = await loseTwoEntries();
    await goOn({ index: published.index, hash: 'f'.repeat(64) });
    expect(await refused(editionOver(scene, older.store))).toMatch(/tells another story|ends before it/);
  });

  it('is whole again after a publish over it was cut off', async () => {
    const { scene, older, goOn } = await loseTwoEntries();
    await goOn();
    const parts = partsOf({ store: older.store, directory: scene.directory, now: scene.parts.now });
    let writes = 0;
    const prepare: typeof parts.files.prepare = async (file, text) => {
      const prepared = await parts.files.prepare(file, text);
      const place = async () => {
        writes += 1;
        if (writes > 3) throw new Error('killed');
        await prepared.place();
      };
      return { ...prepared, place };
    };
    await expect(createEdition({ ...parts, files: { ...parts.files, prepare } }).publish()).rejects.toThrow('killed');
    const edition = createEdition(parts);
    await edition.publish();
    await edition.tidy();
    expect(expectWhole(scene.directory).get('index.html')).toContain('A disk broke.');
  });

  it('is said once, and never of what the record holds', async () => {
    const { older, goOn, published } = await loseTwoEntries();
    await goOn();
    await expect(goOn()).rejects.toMatchObject({ code: 'continued-already' });
    const own = (await entryAt(older.store.reader, 2))?.hash ?? '';
    await expect(goOn({ index: 2, hash: own })).rejects.toMatchObject({ code: 'nothing-lost' });
    expect(published.index).toBe(7);
  });
});

it('publishes nothing from a foreign database', async () => {
  const [scene, foreign] = [await openScene(), await openScene()];
  await createEdition(scene.parts).publish();
  const before = readTree(scene.directory);
  expect(await refused(editionOver(scene, foreign.store))).toMatch(/tells another story/);
  expect(readTree(scene.directory)).toEqual(before);
});

it('takes over from an older state of the published directory that the log extends', async () => {
  const scene = await openScene();
  const incident = await scene.declare('Messages are late');
  await createEdition(scene.parts).publish();
  await scene.update(incident, 'More.');
  expect(await createEdition(scene.parts).publish()).toEqual({ from: 3, to: 4 });
});

it('begins anew when the log was replaced under it by another that extends what is published', async () => {
  const scene = await openScene();
  const incident = await scene.declare('Messages are late');
  await createEdition(scene.parts).publish();
  const other = await copyOf(scene);
  let reader = scene.store.reader;
  const store = Object.defineProperty({ ...scene.store }, 'reader', { get: () => reader });
  const failing = { ...scene.parts.files, prepare: () => Promise.reject(new Error('disk full')) };
  let files = failing as typeof scene.parts.files;
  const edition = createEdition({
    ...scene.parts,
    store,
    files: { ...scene.parts.files, prepare: (...to) => files.prepare(...to) },
  });
  await scene.update(incident, 'Known to the first log only, and never on the page.');
  await expect(edition.publish()).rejects.toThrow('disk full');
  reader = other.store.reader;
  files = scene.parts.files;
  await other.update(incident, 'Known to the second log only.');
  expect(await edition.publish()).toEqual({ from: 3, to: 4 });
  const page = expectWhole(scene.directory).get(`incidents/${incident}/index.html`);
  expect(page).toContain('Known to the second log only.');
  expect(page).not.toContain('Known to the first log only');
});

it('tells its key once, and not before what lies there is known to be ours', async () => {
  const scene = await openScene();
  const foreign = await openScene();
  await foreign.declare('Photos fail');
  await createEdition({ ...foreign.parts, files: scene.parts.files }).publish();
  let told = 0;
  const tellKey = async () => {
    told += 1;
    await tellSigningKey(scene.acting, scene.parts.signer);
  };
  const edition = createEdition({ ...scene.parts, tellKey });
  await refused(edition);
  expect(told).toBe(0);
  rmSync(scene.directory, { recursive: true });
  expect(await edition.publish()).toEqual({ from: 0, to: 2 });
  await edition.publish();
  expect(told).toBe(1);
  expect(expectWhole(scene.directory).get('.well-known/candor-keys.json')).toContain(scene.parts.signer.keyId);
});

it.each(['', '{"format":1', '{"format":2,"index":1}'])(
  'does not publish over a manifest that it cannot read: %j',
  async (text) => {
    const scene = await openScene();
    await createEdition(scene.parts).publish();
    writeFileSync(path.join(scene.directory, ROOT_PATH), text);
    const before = readTree(scene.directory);
    expect(await refused(createEdition(scene.parts))).toMatch(/cannot read: nothing is published until/);
    expect(readTree(scene.directory)).toEqual(before);
  },
);
