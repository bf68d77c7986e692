import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { IncidentId } from '@candor/log';
import { ManifestShard, shardPath } from '@candor/site';
import { temporaryDirectory } from '@candor/testbed';
import { expect, it } from 'vitest';
import { changePageLooks } from '../../page/change-looks.ts';
import { commandId } from '../../testing/api-process.ts';
import { expectWhole, readRoot, readTree } from '../../testing/published-directory.ts';
import { startReadersSite } from '../../testing/readers-site.ts';
import type { Scene } from '../../testing/scene.ts';
import { openScene, partsOf } from '../../testing/scene.ts';
import { createEdition } from './edition.ts';
import type { EditionParts, Turns } from './edition-parts.ts';
import { createRenewal } from './renewal.ts';

const INCIDENTS = 20;
const TURNS: Turns = { together: 40, atOnce: 7 };

/** A page of some incidents that is published, and what publishes it in turns. */
async function openPast() {
  const scene = await openScene();
  const incidents: IncidentId[] = [];
  for (let nth = 1; nth <= INCIDENTS; nth += 1) incidents.push(await scene.declare(`Messages are late (${nth})`));
  const parts: EditionParts = { ...scene.parts, turns: TURNS };
  const edition = createEdition(parts);
  await edition.publish();
  return { scene, parts, edition, incidents, incident: incidents[0] as IncidentId };
}

function wearOtherLooks({ acting }: Scene, light = '#0b5700') {
  return changePageLooks(acting, {
    accent: { light, dark: null },
    headerLinks: [],
    footerLinks: [],
    commandId: commandId(),
  });
}

/** What a publish from nothing makes of the same record. */
async function fromNothing({ store, parts }: Scene) {
  const directory = path.join(temporaryDirectory(), 'published');
  await createEdition(partsOf({ store, directory, now: parts.now })).publish();
  return readTree(directory);
}

async function untilDone(edition: ReturnType<typeof createEdition>): Promise<number> {
  let turns = 0;
  for (; edition.progress() !== null; turns += 1) await edition.publish();
  await edition.tidy();
  return turns;
}

it('writes all pages anew a few at a time, and tells how far it is, in the root too', async () => {
  const { scene, edition } = await openPast();
  await wearOtherLooks(scene);
  const { to } = await edition.publish();
  const begun = edition.progress();
  expect(begun?.left).toBe(begun?.pages);
  expect(readRoot(scene.directory)).toMatchObject({ index: to, renewing: begun });
  await edition.publish();
  expect(edition.progress()).toEqual({ pages: begun?.pages, left: (begun?.left ?? 0) - TURNS.atOnce });
  expect(readRoot(scene.directory).renewing).toEqual(edition.progress());
  expect(await untilDone(edition)).toBe(Math.ceil((begun?.left ?? 0) / TURNS.atOnce) - 1);
  expect(readRoot(scene.directory).renewing).toBeUndefined();
  expect(readTree(scene.directory)).toEqual(await fromNothing(scene));
});

it('lets an update go ahead of what is left', async () => {
  const { scene, edition, incident } = await openPast();
  await wearOtherLooks(scene);
  await edition.publish();
  const index = await scene.update(incident, 'A filter has run full.');
  expect(await edition.publish()).toEqual({ from: index - 1, to: index });
  expect(edition.progress()).not.toBeNull();
  const page = readFileSync(path.join(scene.directory, 'incidents', incident, 'index.html'), 'utf8');
  expect(page).toContain('A filter has run full.');
  await untilDone(edition);
  expect(readTree(scene.directory)).toEqual(await fromNothing(scene));
});

it.each([1, 4])('goes on after a kill when %i turns are over, and with what came meanwhile', async (turns) => {
  const { scene, parts, edition, incident } = await openPast();
  await wearOtherLooks(scene);
  for (let turn = 0; turn < turns; turn += 1) await edition.publish();
  await scene.update(incident, 'Said while nobody published.');
  const next = createEdition(parts);
  await next.publish();
  expect(next.progress()).not.toBeNull();
  await untilDone(next);
  expectWhole(scene.directory);
  expect(readTree(scene.directory)).toEqual(await fromNothing(scene));
});

it('begins again with other looks that come in the middle', async () => {
  const { scene, edition } = await openPast();
  await wearOtherLooks(scene);
  for (let turn = 0; turn < 4; turn += 1) await edition.publish();
  await wearOtherLooks(scene, '#0b57d0');
  await edition.publish();
  await untilDone(edition);
  expect(readTree(scene.directory)).toEqual(await fromNothing(scene));
});

it('never lets a reader see what belongs to no root, nor a page without its style', async () => {
  const { scene, edition, incident, incidents } = await openPast();
  // So much that the server does not keep all of it in memory.
  for (const each of incidents) await scene.update(each, 'A filter has run full. '.repeat(800));
  await edition.publish();
  const url = await startReadersSite(scene.directory);
  const roots = [listedIn(scene.directory)];
  const pages = [...(roots[0]?.keys() ?? [])].filter((it) => it.endsWith('.html') && it !== '404.html');
  let isOver = false;
  const seen = new Set<string>();
  const read = async (first: number) => {
    for (let nth = first; !isOver || nth < first + pages.length; nth += 1) {
      const page = pages[nth % pages.length] as string;
      const answer = await fetch(`${url}/${page.replace(/(^|\/)index\.html$/, '')}`);
      const body = await answer.text();
      expect(answer.status, page).toBe(200);
      const style = /<style>([\s\S]*?)<\/style>/.exec(body)?.[1] ?? '';
      expect(answer.headers.get('content-security-policy'), page).toContain(hash('sha256', style, 'base64'));
      seen.add(`${page} ${hash('sha256', body)}`);
    }
  };
  const readers = [0, 1, 2].map((nth) => read(nth * 7));
  await wearOtherLooks(scene);
  let turn = 0;
  do {
    if (turn === 2) await scene.update(incident, 'A filter has run full.');
    await edition.publish();
    roots.push(listedIn(scene.directory));
    turn += 1;
  } while (edition.progress() !== null);
  isOver = true;
  await Promise.all(readers);
  const listed = new Set(roots.flatMap((root) => [...root].map(([page, digest]) => `${page} ${digest}`)));
  expect([...seen].filter((it) => !listed.has(it))).toEqual([]);
  // Old and new were both seen, so that there was something to mix.
  expect(seen.size).toBeGreaterThan(pages.length);
  expect(turn).toBeGreaterThan(5);
});

/** What the root lists that lies there now: path to hash. */
function listedIn(directory: string): Map<string, string> {
  const root = readRoot(directory);
  return new Map(
    Object.keys(root.shards).flatMap((name) => {
      const text = readFileSync(path.join(directory, shardPath(name)), 'utf8');
      return Object.entries(ManifestShard.parse(JSON.parse(text))).map(
        ([file, listed]) => [file, listed.hash] as const,
      );
    }),
  );
}

it('gives what is left first to those that are looked at most, then shard by shard, and again what failed', () => {
  const renewal = createRenewal(2);
  renewal.add(['incidents/a/index.html', 'incidents/b/index.html', 'incidents/c/index.html', 'robots.txt']);
  const first = renewal.next(new Set(['incidents/b/index.html']));
  expect(first.toSorted()).toEqual(['incidents/b/index.html', 'robots.txt']);
  renewal.done(first);
  expect(renewal.progress()).toEqual({ pages: 4, left: 2 });
  const failed = renewal.next(new Set());
  expect(renewal.next(new Set()).toSorted()).toEqual(failed.toSorted());
  renewal.done(failed);
  expect(renewal.progress()).toBeNull();
});
