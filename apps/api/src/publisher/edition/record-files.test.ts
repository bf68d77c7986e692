import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { sealText } from '@candor/log';
import type { Entry } from '@candor/record';
import {
  decideRedaction,
  KeySet,
  PAGE_STREAM,
  REDACTIONS_STREAM,
  RecordHead,
  verify,
  verifySignature,
} from '@candor/record';
import { SIGNERS } from '@candor/record/testing';
import { ManifestShard, ROOT_PATH, shardOf, shardPath } from '@candor/site';
import { append, destroyTexts, entriesAfter, headOf, textsOfEvent } from '@candor/store';
import { temporaryDirectory } from '@candor/testbed';
import { expect, it } from 'vitest';
import { tellSigningKey } from '../../page/tell-signing-key.ts';
import { expectWhole, readRoot, readTree, stampsOf } from '../../testing/published-directory.ts';
import type { Scene } from '../../testing/scene.ts';
import { openScene, partsOf } from '../../testing/scene.ts';
import { createEdition } from './edition.ts';

const [signer] = SIGNERS;

/** The published record as whoever checks it reads it: by the files that its head names. */
function readPublished({ directory }: Scene): { head: RecordHead; entries: Entry[] } {
  const files = expectWhole(directory);
  const parsed = JSON.parse(files.get('record/head.json') ?? '');
  expect(verifySignature(signer.publicKey, parsed)).toBe(true);
  const head = RecordHead.parse(parsed);
  const lines = head.files.flatMap((file) => files.get(file)?.trimEnd().split('\n') ?? []);
  return { head, entries: lines.map((line) => JSON.parse(line)) };
}

/** The files below the record's folder that were written since, without their compressed forms. */
function writtenSince(before: ReadonlyMap<string, string>, { directory }: Scene): string[] {
  const after = stampsOf(directory);
  return [...after.keys()].filter(
    (file) => /^record.*json/.test(file) && !/\.(br|gz)$/.test(file) && after.get(file) !== before.get(file),
  );
}

it('publishes the record in files of 500, writes the newest and the head with each entry, and a full one once', async () => {
  const scene = await openScene();
  await tellSigningKey(scene.acting, signer);
  const edition = createEdition(scene.parts);
  await tell(scene, 1_000);
  await edition.publish();
  const first = readPublished(scene);
  expect(first.head).toMatchObject({ index: 1_000, files: ['record/1-500.jsonl', 'record.jsonl'], key: signer.keyId });
  expect(first.entries).toEqual(await entriesAfter(scene.store.reader, 0, 2_000));
  expect(verify(first.entries)).toEqual({ ok: true, head: await headOf(scene.store.reader) });

  for (const [upTo, files] of [
    [1_001, ['record.jsonl', 'record/501-1000.jsonl', 'record/head.json']],
    [1_002, ['record.jsonl', 'record/head.json']],
  ] as const) {
    const before = stampsOf(scene.directory);
    await tell(scene, upTo);
    await edition.publish();
    expect(writtenSince(before, scene).sort()).toEqual(files);
    const { head, entries } = readPublished(scene);
    expect(verify(entries)).toEqual({ ok: true, head: { index: upTo, hash: head.hash } });
  }

  const anew = path.join(temporaryDirectory(), 'published');
  await createEdition(partsOf({ ...scene, directory: anew, now: scene.parts.now })).publish();
  expect(readTree(scene.directory)).toEqual(readTree(anew));
  const stamps = stampsOf(scene.directory);
  await createEdition(scene.parts).publish();
  expect(stampsOf(scene.directory)).toEqual(stamps);
});

it('publishes each key that was told, and writes them again only when another is', async () => {
  const scene = await openScene();
  const edition = createEdition(scene.parts);
  await edition.publish();
  expect(expectWhole(scene.directory).has('.well-known/candor-keys.json')).toBe(false);
  for (const key of SIGNERS.slice(0, 2)) await tellSigningKey(scene.acting, key);
  await edition.publish();
  const keys = KeySet.parse(JSON.parse(expectWhole(scene.directory).get('.well-known/candor-keys.json') ?? '')).keys;
  expect(keys.map(({ kid, x_candor }) => [kid, x_candor.signs])).toEqual([
    [SIGNERS[0].keyId, [{ from: 2, until: 2 }]],
    [SIGNERS[1]?.keyId, [{ from: 3, until: null }]],
  ]);
  const before = stampsOf(scene.directory);
  await scene.declare('Messages are late');
  await edition.publish();
  const after = stampsOf(scene.directory);
  expect(after.get('.well-known/candor-keys.json')).toBe(before.get('.well-known/candor-keys.json'));
});

it('signs the root each time that it writes one', async () => {
  const scene = await openScene();
  const edition = createEdition(scene.parts);
  for (let count = 0; count < 2; count += 1) {
    await edition.publish();
    const root = JSON.parse(readFileSync(path.join(scene.directory, ROOT_PATH), 'utf8'));
    expect(root.key).toBe(signer.keyId);
    expect(verifySignature(signer.publicKey, root)).toBe(true);
    expect(verifySignature(signer.publicKey, { ...root, day: '2024-04-04' })).toBe(false);
    await scene.declare('Messages are late');
  }
});

it('completes what an earlier release published: its signature and the hashes of compressed forms', async () => {
  const scene = await openScene();
  await scene.declare('Messages are late');
  await createEdition(scene.parts).publish();
  const whole = readTree(scene.directory);
  const { key: _, signature: __, ...root } = readRoot(scene.directory);
  const shards = Object.keys(root.shards).map((name) => {
    const shard = ManifestShard.parse(JSON.parse(readFileSync(path.join(scene.directory, shardPath(name)), 'utf8')));
    const older = Object.entries(shard).map(([file, { hash, size }]) => [file, { hash, size }]);
    const text = `${JSON.stringify(Object.fromEntries(older))}\n`;
    writeFileSync(path.join(scene.directory, shardPath(name)), text);
    return [name, sha256(text)];
  });
  const text = `${JSON.stringify({ ...root, shards: Object.fromEntries(shards) })}\n`;
  writeFileSync(path.join(scene.directory, ROOT_PATH), text);
  await scene.declare('Photos fail');
  await createEdition(scene.parts).publish();
  expectWhole(scene.directory);
  expect(readRoot(scene.directory)).toMatchObject({ index: 5, key: signer.keyId });
  const page = 'robots.txt';
  const listed = JSON.parse(readFileSync(path.join(scene.directory, shardPath(shardOf(page))), 'utf8'))[page];
  expect(listed.br).toBe(sha256(whole.get(`${page}.br`) ?? Buffer.of()));
});

it('writes the full file of the record again that a text was destroyed in, and no other', async () => {
  const scene = await openScene();
  await tell(scene, 1_003);
  const edition = createEdition(scene.parts);
  await edition.publish();
  const before = stampsOf(scene.directory);
  await redact(scene, 77);
  await edition.publish();
  expect(writtenSince(before, scene).sort()).toEqual(['record.jsonl', 'record/1-500.jsonl', 'record/head.json']);
  const { entries, head } = readPublished(scene);
  expect(verify(entries)).toEqual({ ok: true, head: { index: 1_004, hash: head.hash } });
  expect(JSON.stringify(entries)).not.toContain('Jane Roe, 77"');
  expect(JSON.stringify(entries)).toContain('Jane Roe, 78"');
});

/** Tells of another imprint, again and again, until the record is so long. */
async function tell({ store, parts, acting: { actor } }: Scene, upTo: number): Promise<void> {
  const { index } = await headOf(store.reader);
  const events = Array.from({ length: upTo - index }, (_, place) => ({
    type: 'ImprintChanged' as const,
    data: { imprint: sealText(`Jane Roe, ${index + place + 1}`, '0'.repeat(32)) },
    happenedAt: parts.now(),
  }));
  const commandId = `imprints-${index}`;
  await store.transaction((tx) => append(tx, { stream: PAGE_STREAM, events, actor, commandId, now: parts.now() }));
}

/** Destroys a text, as the api does. */
async function redact({ store, parts, acting: { actor } }: Scene, sequence: number): Promise<void> {
  const at = { now: parts.now(), seal: (text: string) => sealText(text, 'f'.repeat(32)) };
  await store.transaction(async (tx) => {
    const found = (await textsOfEvent(tx, sequence)).map(({ event, text }) => ({ ...event, text }));
    const texts = found.map(({ text: { hash } }) => ({ sequence, hash }));
    const events = decideRedaction(found, { texts, ground: 'On request.' }, at);
    await append(tx, { stream: REDACTIONS_STREAM, events, actor, commandId: 'redaction', now: at.now });
    await destroyTexts(tx, texts);
  });
}

function sha256(bytes: string | Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
