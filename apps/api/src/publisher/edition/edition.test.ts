import { hash } from 'node:crypto';
import { readFileSync, utimesSync } from 'node:fs';
import path from 'node:path';
import type { Language, Signer } from '@candor/record';
import { ChangePageLooks } from '@candor/record';
import { LOGOS, SIGNERS } from '@candor/record/testing';
import { ROOT_PATH } from '@candor/site';
import { temporaryDirectory } from '@candor/testbed';
import { expect, it } from 'vitest';
import { changePageLanguages } from '../../page/change-languages.ts';
import { changePageLooks } from '../../page/change-looks.ts';
import { changePageSettings } from '../../page/change-settings.ts';
import { tellSigningKey } from '../../page/tell-signing-key.ts';
import { commandId } from '../../testing/api-process.ts';
import { PLAIN_ASSETS } from '../../testing/plain-assets.ts';
import { expectWhole, readRoot, readTree, stampsOf } from '../../testing/published-directory.ts';
import type { Scene } from '../../testing/scene.ts';
import { addOneFeature, openScene, partsOf } from '../../testing/scene.ts';
import { createEdition } from './edition.ts';
import type { EditionParts } from './edition-parts.ts';

const LOOKS = { accent: { light: '#0b57d0', dark: null }, headerLinks: [], footerLinks: [] };

/** The order in which an edition writes, by path; `look` is called after each. */
function recordWrites(parts: EditionParts, look: (file: string) => void = () => {}) {
  const writes: string[] = [];
  const { files } = parts;
  const noting = async (file: string, writing: () => Promise<void>) => {
    await writing();
    writes.push(file);
    look(file);
  };
  const prepare: typeof files.prepare = async (file, written) => {
    const prepared = await files.prepare(file, written);
    return { ...prepared, place: () => noting(file, prepared.place) };
  };
  const writeDurably: typeof files.writeDurably = (file, text) => noting(file, () => files.writeDurably(file, text));
  return { writes, parts: { ...parts, files: { ...files, prepare, writeDurably } } };
}

/** What a publish from nothing makes of the same record, with the same day and release. */
async function fromNothing({ store, parts }: Scene, options?: Parameters<typeof partsOf>[1]) {
  const directory = path.join(temporaryDirectory(), 'published');
  await createEdition(partsOf({ store, directory, now: parts.now }, options)).publish();
  return readTree(directory);
}

it('publishes everything the first time: files, then shards, the root last', async () => {
  const scene = await openScene();
  const { writes, parts } = recordWrites(scene.parts);
  const edition = createEdition(parts);
  expect(await edition.publish()).toEqual({ from: 0, to: 1 });
  const files = expectWhole(scene.directory);
  expect([...files.keys()]).toEqual(expect.arrayContaining(['index.html', '404.html', 'api/v2/summary.json']));
  const isShard = (file: string) => file.startsWith('manifest/') && file !== ROOT_PATH;
  const ranks = writes.map((file) => (file === ROOT_PATH ? 2 : isShard(file) ? 1 : 0));
  expect(ranks).toEqual(ranks.toSorted());
  expect(ranks.filter((rank) => rank === 2)).toEqual([2]);
  expect(readRoot(scene.directory)).toMatchObject({ index: 1, day: '2024-04-03', release: 'one' });
});

it('writes what an update touches and leaves the rest as it lies', async () => {
  const scene = await openScene();
  const [first, second] = [await scene.declare('Messages are late'), await scene.declare('Photos fail')];
  const { writes, parts } = recordWrites(scene.parts);
  const edition = createEdition(parts);
  await edition.publish();
  const before = stampsOf(scene.directory);
  writes.length = 0;
  await scene.update(second, 'We found it.');
  expect(await edition.publish()).toEqual({ from: 5, to: 6 });
  const files = expectWhole(scene.directory);
  expect(files.get(`incidents/${second}/index.html`)).toContain('We found it.');
  const after = stampsOf(scene.directory);
  const changed = [...after.keys()].filter((file) => after.get(file) !== before.get(file));
  expect(new Set(changed.map((file) => file.replace(/\.(br|gz)$/, '')))).toEqual(new Set(writes));
  expect(writes).toContain(`incidents/${second}/index.html`);
  expect(writes).not.toContain(`incidents/${first}/index.html`);
  expect(writes).not.toContain('robots.txt');
});

it('writes nothing when nothing changed, not even after a restart', async () => {
  const scene = await openScene();
  await scene.declare('Messages are late');
  await createEdition(scene.parts).publish();
  for (const file of readTree(scene.directory).keys()) utimesSync(path.join(scene.directory, file), 1, 1);
  const before = stampsOf(scene.directory);
  const edition = createEdition(scene.parts);
  expect(await edition.publish()).toEqual({ from: 3, to: 3 });
  await edition.tidy();
  await edition.publish();
  expect(stampsOf(scene.directory)).toEqual(before);
});

it('makes the same bytes entry by entry as all at once', async () => {
  const scene = await openScene();
  const edition = createEdition(scene.parts);
  await edition.publish();
  await addOneFeature(scene.acting);
  await edition.publish();
  const incident = await scene.declare('Messages are late');
  await edition.publish();
  scene.setTime('2024-04-04T18:00Z');
  await scene.update(incident, 'Still late.');
  await edition.publish();
  // The month in which it began is another one there: a path goes, with the shard that it was alone in.
  scene.setTime('2024-04-30T23:30Z');
  const late = await scene.declare('Late in April');
  await edition.publish();
  const settings = { name: 'Status', url: 'https://status.example.com', timeZone: 'Pacific/Kiritimati' };
  await changePageSettings(scene.acting, { ...settings, commandId: commandId() });
  await edition.publish();
  await edition.tidy();
  const files = expectWhole(scene.directory);
  expect([...files.keys()]).toContain('history/2024-05/index.html');
  expect([...files.keys()]).toContain(`incidents/${late}/index.html`);
  expect(readTree(scene.directory)).toEqual(await fromNothing(scene));
});

it('writes the pages of a language that is chosen, and removes them when it is not', async () => {
  const scene = await openScene();
  await scene.declare('Messages are late');
  const edition = createEdition(scene.parts);
  const pages = async (...languages: Language[]) => {
    await changePageLanguages(scene.acting, { languages, commandId: commandId() });
    await edition.publish();
    await edition.tidy();
    expect(readTree(scene.directory)).toEqual(await fromNothing(scene));
    return [...expectWhole(scene.directory).keys()].filter((file) => file.endsWith('.html'));
  };
  await edition.publish();
  const english = [...expectWhole(scene.directory).keys()].filter((file) => file.endsWith('.html'));
  expect(await pages('en', 'de')).toEqual(expect.arrayContaining([...english, ...english.map((file) => `de/${file}`)]));
  expect(await pages('en')).toEqual(english);
});

it('writes a logo with its bytes, and a policy that fits every page', async () => {
  const scene = await openScene();
  await scene.declare('Messages are late');
  const edition = createEdition(scene.parts);
  await edition.publish();
  const before = readRoot(scene.directory).policy;
  const { logo } = ChangePageLooks.parse({ ...LOOKS, logo: LOGOS.png });
  await changePageLooks(scene.acting, { ...LOOKS, logo, commandId: commandId() });
  await edition.publish();
  await edition.tidy();
  const { policy } = readRoot(scene.directory);
  expect(policy).not.toBe(before);
  const tree = readTree(scene.directory);
  const picture = [...tree.keys()].find((file) => /^assets\/logo-[0-9a-f]{8}\.png$/.test(file)) ?? '';
  expect(tree.get(picture)?.toString('base64')).toBe(LOGOS.png);
  for (const [file, text] of expectWhole(scene.directory)) {
    if (!file.endsWith('.html')) continue;
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(text) ?? [];
    expect(policy, file).toContain(hash('sha256', style, 'base64'));
  }
  expect(tree).toEqual(await fromNothing(scene));
});

it('publishes other looks so that every page can be read in its own while both lie there', async () => {
  const scene = await openScene();
  await scene.declare('Messages are late');
  await createEdition(scene.parts).publish();
  const before = readRoot(scene.directory);
  const pages = [...expectWhole(scene.directory).keys()].filter((file) => file.endsWith('.html'));
  const bare: string[] = [];
  const lookForBare = (file: string) => {
    const { policy } = readRoot(scene.directory);
    for (const page of pages) {
      const [, style] = /<style>(.*?)<\/style>/s.exec(readFileSync(path.join(scene.directory, page), 'utf8')) ?? [];
      if (style && !policy.includes(hash('sha256', style, 'base64'))) bare.push(`${page} after ${file}`);
    }
  };
  await changePageLooks(scene.acting, { ...LOOKS, commandId: commandId() });
  const { writes, parts } = recordWrites(scene.parts, lookForBare);
  const edition = createEdition(parts);
  await edition.publish();
  expect(bare).toEqual([]);
  expect(writes.filter((file) => file.endsWith('.html')).length).toBeGreaterThan(3);
  expect([writes[0], writes.at(-1)]).toEqual([ROOT_PATH, ROOT_PATH]);
  const { policy, index } = readRoot(scene.directory);
  expect(index).toBeGreaterThan(before.index);
  expect(policy).toHaveLength(before.policy.length);
  expect(readTree(scene.directory)).toEqual(await fromNothing(scene));
  writes.length = 0;
  await edition.publish();
  expect(writes).toEqual([]);
});

it('never signs an older root with a key that the record tells of only later', async () => {
  const scene = await openScene();
  const [older, newer] = SIGNERS as [Signer, Signer];
  await createEdition(scene.parts).publish();
  const roots: ReturnType<typeof readRoot>[] = [];
  const { parts } = recordWrites(partsOf({ ...scene, now: scene.parts.now }, { signer: newer }), (file) => {
    if (file === ROOT_PATH) roots.push(readRoot(scene.directory));
  });
  const tellKey = () => tellSigningKey(scene.acting, newer);
  await changePageLooks(scene.acting, { ...LOOKS, commandId: commandId() });
  expect(readRoot(scene.directory).key).toBe(older.keyId);
  await createEdition({ ...parts, tellKey }).publish();
  expect(roots.map(({ index, key }) => [index, key])).toEqual([
    [1, undefined],
    [3, newer.keyId],
  ]);
  expect(roots[0]).not.toHaveProperty('signature');
});

it('renders anew on another day what reads differently then', async () => {
  const scene = await openScene();
  await scene.declare('Messages are late');
  const { writes, parts } = recordWrites(scene.parts);
  const edition = createEdition(parts);
  await edition.publish();
  writes.length = 0;
  // Berlin is two hours ahead in April.
  scene.setTime('2024-04-03T21:59:59Z');
  await edition.publish();
  expect(writes).toEqual([]);
  scene.setTime('2024-04-03T22:00Z');
  await edition.publish();
  expect(readRoot(scene.directory).day).toBe('2024-04-04');
  expect(writes).toContain(ROOT_PATH);
  expect(writes.filter((file) => file.startsWith('incidents/'))).toEqual([]);
  expect(readTree(scene.directory)).toEqual(await fromNothing(scene));
});

it('renders everything anew for another release, and removes what is gone', async () => {
  const scene = await openScene();
  await scene.declare('Messages are late');
  await createEdition(scene.parts).publish();
  const before = expectWhole(scene.directory);
  const options = {
    release: 'two',
    assets: { ...PLAIN_ASSETS, style: 'body{color:#222}', script: 'document.title="other"' },
  };
  const { store, directory } = scene;
  const edition = createEdition(partsOf({ store, directory, now: scene.parts.now }, options));
  expect(await edition.publish()).toEqual({ from: 3, to: 3 });
  await edition.tidy();
  const after = expectWhole(scene.directory);
  const scripts = (files: Map<string, string>) => [...files.keys()].filter((file) => file.startsWith('assets/page-'));
  expect(scripts(before)).toHaveLength(1);
  expect(scripts(after)).toHaveLength(1);
  expect(scripts(after)).not.toEqual(scripts(before));
  expect(after.get('index.html')).toContain('#222');
  expect(readTree(scene.directory)).toEqual(await fromNothing(scene, options));
});

it('lets others work while it renders many pages', async () => {
  const scene = await openScene();
  for (let count = 0; count < 60; count += 1) await scene.declare(`Outage ${count}`);
  let turns = 0;
  let isDone = false;
  const turn = () => {
    turns += 1;
    if (!isDone) setImmediate(turn);
  };
  turn();
  let rendered = 0;
  let mostBetweenTurns = 0;
  let seen = turns;
  const openSite = () => {
    const site = scene.parts.openSite();
    return {
      ...site,
      render: (...asked: Parameters<typeof site.render>) => {
        rendered = seen === turns ? rendered + 1 : 1;
        seen = turns;
        mostBetweenTurns = Math.max(mostBetweenTurns, rendered);
        return site.render(...asked);
      },
    };
  };
  await createEdition({ ...scene.parts, openSite }).publish();
  isDone = true;
  expect(turns).toBeGreaterThan(8);
  expect(mostBetweenTurns).toBeLessThanOrEqual(8);
});
