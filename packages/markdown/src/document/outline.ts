/**
 * Gives each heading its level in the text's own outline: a text that starts at `###`, or jumps from `#` to `####`,
 * leaves no hole in the outline of the page that it is placed in.
 */
export function outline(): (depth: number) => number {
  const open: number[] = [];
  return (depth) => {
    while ((open.at(-1) ?? 0) >= depth) open.pop();
    return open.push(depth);
  };
}
