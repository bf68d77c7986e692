import { hashOf, shardOf } from '@candor/site';
import { temporaryDirectory } from '@candor/testbed';
import { expect, it } from 'vitest';
import { openPublishedFiles } from './files.ts';
import { loadShards } from './shards.ts';

const empty = () => loadShards(openPublishedFiles(temporaryDirectory()), null);
const listed = (text: string) => ({
  hash: hashOf(text),
  size: text.length,
  br: hashOf(`${text}.br`),
  gz: hashOf(`${text}.gz`),
});

it('lists files by shard, in an order that does not depend on who came first', async () => {
  const [one, other] = [await empty(), await empty()];
  const paths = ['index.html', 'robots.txt', '404.html', 'history.atom'];
  for (const path of paths) one.set(path, listed(path));
  for (const path of paths.toReversed()) other.set(path, listed(path));
  const written = (shards: typeof one) => shards.unwritten().toSorted((a, b) => (a.name < b.name ? -1 : 1));
  expect(written(one)).toEqual(written(other));
  expect(JSON.parse(written(one).find(({ name }) => name === shardOf('robots.txt'))?.text ?? '')).toMatchObject({
    'robots.txt': listed('robots.txt'),
  });
  one.written(one.unwritten());
  other.written(other.unwritten());
  expect(JSON.stringify(one.hashes())).toBe(JSON.stringify(other.hashes()));
});

it('knows what has still to be written', async () => {
  const shards = await empty();
  expect(shards.unwritten()).toEqual([]);
  shards.set('index.html', listed('text'));
  expect(shards.unwritten().map(({ name }) => name)).toEqual([shardOf('index.html')]);
  shards.written(shards.unwritten());
  expect(shards.unwritten()).toEqual([]);
  expect(Object.keys(shards.hashes())).toEqual([shardOf('index.html')]);
});

it('takes back what it knew of a path in doubt, but not the path', async () => {
  const shards = await empty();
  shards.set('index.html', listed('text'));
  expect(shards.hashAt('index.html')).toBe(hashOf('text'));
  shards.doubt('index.html');
  expect(shards.hashAt('index.html')).toBeNull();
  expect([...shards.paths()]).toEqual(['index.html']);
});

it('has no shard without files', async () => {
  const shards = await empty();
  shards.set('index.html', listed('text'));
  shards.written(shards.unwritten());
  shards.delete('index.html');
  expect(shards.unwritten()).toEqual([{ name: shardOf('index.html'), text: null }]);
  shards.written(shards.unwritten());
  expect(shards.hashes()).toEqual({});
});
