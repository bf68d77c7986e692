/** Items in the order of their keys, the first one first; no two keys are alike. */
export interface Ranking<Item, Key> {
  /** Gives an item its place, which another key moves; null takes it out. */
  readonly put: (item: Item, key: Key | null) => void;
  readonly items: () => readonly Item[];
}

/** A ranking of nothing. `compare` is that of `sort`. Putting an item in costs a search, not a sort. */
export function rankingBy<Item, Key>(compare: (one: Key, other: Key) => number): Ranking<Item, Key> {
  const keys = new Map<Item, Key>();
  const items: Item[] = [];

  function placeOf(key: Key): number {
    let [from, to] = [0, items.length];
    while (from < to) {
      const middle = (from + to) >>> 1;
      if (compare(keys.get(items[middle] as Item) as Key, key) < 0) from = middle + 1;
      else to = middle;
    }
    return from;
  }

  return {
    put(item, key) {
      const before = keys.get(item);
      if (before !== undefined) {
        if (key !== null && compare(before, key) === 0) return;
        items.splice(placeOf(before), 1);
        keys.delete(item);
      }
      if (key === null) return;
      const place = placeOf(key);
      keys.set(item, key);
      items.splice(place, 0, item);
    },
    items: () => items,
  };
}
