import type { ManifestRoot } from '@candor/site/published';
import { NOWHERE } from '../reader.ts';
import { changesAfter, framesAfter } from './frames.ts';

/** Frames for all who know of the same entry: one buffer for each such entry and root, made once. */
export function sharedFrames(spread: () => number): (root: ManifestRoot, since: number) => Buffer {
  let newest: ManifestRoot | null = null;
  const made = new Map<number, Buffer>();

  function make(root: ManifestRoot, since: number): Buffer {
    // What is not remembered is told as everything, by one buffer: a number that somebody made up takes no room.
    const from = changesAfter(root, since) ? since : NOWHERE;
    const frames = made.get(from) ?? framesAfter(root, from, { page: null, spread: spread() });
    made.set(from, frames);
    return frames;
  }

  return (root, since) => {
    if (root !== newest) made.clear();
    newest = root;
    return made.get(since) ?? make(root, since);
  };
}
