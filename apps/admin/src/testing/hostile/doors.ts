import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { RouteConfigEntry } from '@remix-run/route-config';
import routes from '../../../app/routes.ts';

/**
 * Every address that the console's routes make, with real ids in the place of their parameters. Where one parameter means
 * something else in each area, the id goes by both: `maintenance/updateId`.
 */
export function consoleDoors(ids: Readonly<Record<string, string>>): string[] {
  return pathsOf(routes).map((path) => {
    const [, area = ''] = path.split('/');
    return path.replace(/:(\w+)|\*/g, (_whole, name: string | undefined) => {
      if (name === undefined) return 'nowhere/at/all';
      const id = ids[`${area}/${name}`] ?? ids[name];
      if (id === undefined) throw new Error(`No id is known for :${name}; give one where the doors are made.`);
      return id;
    });
  });
}

function pathsOf(entries: readonly RouteConfigEntry[], parent = ''): string[] {
  return entries.flatMap(({ path, children }) => {
    const own = path === undefined ? parent : `${parent}/${path}`;
    return children ? pathsOf(children, own) : [own || '/'];
  });
}

/** Every path that the manifest of a published directory lists. */
export function publishedPaths(directory: string): string[] {
  const read = (file: string) => JSON.parse(readFileSync(path.join(directory, file), 'utf8'));
  const shards = Object.keys(read('manifest/root.json').shards);
  return shards.flatMap((shard) => Object.keys(read(`manifest/${shard}.json`))).sort();
}
