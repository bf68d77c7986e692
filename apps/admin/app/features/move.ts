/** Which way something goes in a list. */
export type Direction = 'up' | 'down';

/** A list with one item moved past its next neighbour that is shown; hidden ones keep their places. */
export function moved<Item>(items: readonly Item[], item: Item, way: Way<Item>): Item[] {
  const from = items.indexOf(item);
  const step = way.direction === 'up' ? -1 : 1;
  let to = from + step;
  while (items[to] !== undefined && !way.isShown(items[to] as Item)) to += step;
  const neighbour = items[to];
  if (from < 0 || neighbour === undefined) return [...items];
  return items.with(from, neighbour).with(to, item);
}

/** How an item is moved. */
export interface Way<Item> {
  readonly direction: Direction;
  readonly isShown: (item: Item) => boolean;
}
