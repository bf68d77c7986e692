import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT_PATH } from '@candor/site';
import { temporaryDirectory } from '@candor/testbed';
import { expect, it } from 'vitest';
import { expectWhole, readTree } from '../../testing/published-directory.ts';
import type { Scene } from '../../testing/scene.ts';
import { openScene, partsOf } from '../../testing/scene.ts';
import type { Edition } from './edition.ts';
import { createEdition } from './edition.ts';
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
  const failing = { ...scene.parts.files, write: () => Promise.reject(new Error('disk full')) };
  let files = failing as typeof scene.parts.files;
  const edition = createEdition({
    ...scene.parts,
    store,
    files: { ...scene.parts.files, write: (...to) => files.write(...to) },
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
