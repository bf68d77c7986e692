const AT_ONCE = 16;

/** Does something for each item, some at a time, so that neither files nor memory run out. */
export async function inBatches<T>(items: readonly T[], each: (item: T) => Promise<unknown>): Promise<void> {
  for (let start = 0; start < items.length; start += AT_ONCE) {
    await Promise.all(items.slice(start, start + AT_ONCE).map(each));
  }
}
