import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { verifySignature } from '@candor/record';
import { SIGNERS } from '@candor/record/testing';
import { HEARTBEAT_PATH, Heartbeat } from '@candor/site';
import { until } from '@candor/testbed';
import { expect, it, onTestFinished } from 'vitest';
import { createLogger } from '../logger.ts';
import { tellSigningKey } from '../page/tell-signing-key.ts';
import { expectWhole, readRoot } from '../testing/published-directory.ts';
import type { Scene } from '../testing/scene.ts';
import { openScene, partsOf } from '../testing/scene.ts';
import { createEdition } from './edition/edition.ts';
import { startHeartbeat } from './heartbeat.ts';
import { createPublisher } from './publisher.ts';

function publisherOf({ parts, store }: Scene, files = parts.files) {
  const lines: string[] = [];
  const logger = createLogger('info', { write: (line) => lines.push(line) });
  const publisher = createPublisher({ ...parts, files, logger });
  const unsubscribe = store.subscribe(publisher.wake);
  let isStopped = false;
  const stop = async () => {
    if (isStopped) return;
    isStopped = true;
    unsubscribe();
    await publisher.stop();
  };
  onTestFinished(stop);
  return { ...publisher, stop, lines };
}

/** Files on which each publish waits, before its root is written, until it is let go. */
function gated(scene: Scene) {
  let arrived = Promise.withResolvers<() => void>();
  const files = {
    ...scene.parts.files,
    async writeDurably(file: string, text: string) {
      if (file === 'manifest/root.json') await new Promise<void>((resolve) => arrived.resolve(resolve));
      await scene.parts.files.writeDurably(file, text);
    },
  };
  /** Waits until a publish has come to its root and answers with what lets it go on. */
  const atRoot = async () => {
    const letGo = await arrived.promise;
    arrived = Promise.withResolvers();
    return letGo;
  };
  return { files, atRoot };
}

it('is not ready before the first publish, and well after it', async () => {
  const scene = await openScene();
  const publisher = publisherOf(scene);
  expect(publisher.status()).toMatchObject({ index: 0, lagMs: 0, problem: expect.stringContaining('first publish') });
  await publisher.start();
  expect(publisher.status()).toEqual({ index: 1, lagMs: 0, problem: null, renewing: null, elsewhere: null });
  expectWhole(scene.directory);
});

it('starts at once over what was published before, and counts that as published', async () => {
  const scene = await openScene();
  await createEdition(scene.parts).publish();
  const publisher = publisherOf(scene);
  await publisher.start();
  await until(() => publisher.status().problem === null, 'it has looked');
  expect(publisher.status()).toEqual({ index: 1, lagMs: 0, problem: null, renewing: null, elsewhere: null });
  expect(publisher.onPageSince(1)).toBeNull();
});

it('knows since when an entry is on the page, if it brought it there', async () => {
  const scene = await openScene();
  await createEdition(scene.parts).publish();
  const incident = await scene.declare('Messages are late');
  const publisher = publisherOf(scene);
  await publisher.start();
  await until(() => publisher.status().index === 3, 'it caught up');
  expect([1, 2, 3, 4].map(publisher.onPageSince)).toEqual([
    null,
    '2024-04-03T18:00:00.000Z',
    '2024-04-03T18:00:00.000Z',
    null,
  ]);
  scene.setTime('2024-04-03T18:05Z');
  await scene.update(incident, 'We found it.');
  await until(() => publisher.status().index === 4, 'the update is on the page');
  expect(publisher.onPageSince(3)).toBe('2024-04-03T18:00:00.000Z');
  expect(publisher.onPageSince(4)).toBe('2024-04-03T18:05:00.000Z');
});

it('tells how long the oldest entry waits, not how long something has been waiting', async () => {
  const scene = await openScene();
  const incident = await scene.declare('Messages are late');
  const { files, atRoot } = gated(scene);
  const publisher = publisherOf(scene, files);
  const starting = publisher.start();
  const begun = performance.now();
  const goFirst = await atRoot();
  await scene.update(incident, 'While the first publish is under way');
  const letGo = performance.now();
  goFirst();
  await starting;
  const goSecond = await atRoot();
  await scene.update(incident, 'While the second publish is under way');
  goSecond();
  const goThird = await atRoot();
  const { lagMs } = publisher.status();
  expect(lagMs).toBeLessThanOrEqual(Math.ceil(performance.now() - letGo));
  expect(letGo).toBeGreaterThan(begun);
  goThird();
  await until(() => publisher.status().lagMs === 0, 'nothing waits any more');
  expect(publisher.status()).toEqual({ index: 5, lagMs: 0, problem: null, renewing: null, elsewhere: null });
});

it('says why when it cannot write, lets entries wait, and goes on by itself when it can', async () => {
  const scene = await openScene();
  writeFileSync(scene.directory, 'a file where the directory should be');
  const publisher = publisherOf(scene);
  await publisher.start();
  expect(publisher.status()).toMatchObject({ index: 0, problem: expect.stringMatching(/^Publishing failed \(E\w+\)/) });
  await until(() => publisher.status().lagMs > 0, 'an entry waits');
  await until(() => publisher.lines.length > 0, 'the log says it');
  rmSync(scene.directory);
  await until(() => publisher.status().problem === null, 'it publishes again');
  expect(publisher.status()).toEqual({ index: 1, lagMs: 0, problem: null, renewing: null, elsewhere: null });
  expectWhole(scene.directory);
  const said = publisher.lines.map((line) => JSON.parse(line).msg);
  expect(said.filter((it) => it.startsWith('Publishing failed'))).toHaveLength(1);
  expect(said).toContain('publishing goes on');
});

it('counts nothing as on the page that another record there does not hold', async () => {
  const [scene, foreign] = [await openScene(), await openScene()];
  await foreign.declare('Known to the foreign page');
  await createEdition(foreign.parts).publish();
  const parts = partsOf({ store: scene.store, directory: foreign.directory, now: scene.parts.now });
  const publisher = publisherOf({ ...scene, parts });
  await publisher.start();
  await until(() => publisher.status().elsewhere !== null, 'it was refused');
  await scene.declare('Told to nobody');
  await until(() => publisher.status().lagMs > 0, 'entries wait');
  expect(publisher.status()).toMatchObject({ index: 0, elsewhere: { published: { index: 3 } } });
});

it('publishes what was accepted before it ends', async () => {
  const scene = await openScene();
  const incident = await scene.declare('Messages are late');
  const publisher = publisherOf(scene);
  await publisher.start();
  await Promise.all(Array.from({ length: 20 }, (_, count) => scene.update(incident, `Update ${count}.`)));
  await publisher.stop();
  expect(readRoot(scene.directory).index).toBe(23);
  const page = expectWhole(scene.directory).get(`incidents/${incident}/index.html`);
  for (let count = 0; count < 20; count += 1) expect(page).toContain(`Update ${count}.`);
});

it('goes on when another key was told, and says so once in its log', async () => {
  const scene = await openScene();
  await tellSigningKey(scene.acting, SIGNERS[1] ?? SIGNERS[0]);
  const publisher = publisherOf(scene);
  await publisher.start();
  await scene.declare('Messages are late');
  await publisher.stop();
  expect(publisher.status()).toMatchObject({ index: 4, problem: null });
  expect(readRoot(scene.directory)).toMatchObject({ index: 4, key: scene.parts.signer.keyId });
  expect(publisher.lines.filter((line) => line.includes('another signing key was told'))).toHaveLength(1);
});

it('lets the heart beat only while publishing works', async () => {
  const scene = await openScene();
  mkdirSync(path.join(scene.directory, 'index.html'), { recursive: true });
  const publisher = publisherOf(scene);
  await publisher.start();
  const { files, signer, now: realNow } = scene.parts;
  const heartbeat = startHeartbeat({ files, publisher, signer, realNow, logger: createLogger('silent') });
  onTestFinished(heartbeat.stop);
  expect(publisher.status().problem).toContain('EISDIR');
  const beatFile = path.join(scene.directory, HEARTBEAT_PATH);
  expect(existsSync(beatFile)).toBe(false);
  rmSync(path.join(scene.directory, 'index.html'), { recursive: true });
  const beat = await until(() => readFileSync(beatFile, 'utf8'), 'the heart beats');
  const heard = JSON.parse(beat);
  expect(Heartbeat.parse(heard)).toMatchObject({ at: '2024-04-03T18:00:00.000Z', index: 1, key: signer.keyId });
  expect(verifySignature(signer.publicKey, heard)).toBe(true);
});
