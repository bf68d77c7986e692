import { rounded } from '../canvas.ts';

/** Marks that stand so close that they are drawn as one, and the box that it takes. */
export interface Cluster<Mark> {
  readonly x: number;
  readonly width: number;
  readonly marks: readonly Mark[];
}

const GAP = 16;
const WIDEST = 44;
const ROUND = 10;

/**
 * Joins marks that are less than 16 apart; they may come in any order. A long row of them is cut into pieces of at most
 * 44, so that it still shows where there were many. A box of several has room for their number.
 */
export function clustersOf<Mark extends { readonly x: number }>(
  marks: readonly Mark[],
  width: number,
): Cluster<Mark>[] {
  const rows: Mark[][] = [];
  for (const mark of marks.toSorted((one, other) => one.x - other.x)) {
    const last = rows.at(-1)?.at(-1);
    if (last && mark.x - last.x < GAP) rows.at(-1)?.push(mark);
    else rows.push([mark]);
  }
  return rows.flatMap((row) => cut(row, width));
}

function cut<Mark extends { readonly x: number }>(row: readonly Mark[], width: number): Cluster<Mark>[] {
  const [from, to] = [row[0]?.x ?? 0, row.at(-1)?.x ?? 0];
  const pieces = Math.ceil((to - from) / WIDEST);
  if (pieces < 2) {
    const wide = Math.max(to - from + ROUND, row.length === 1 ? ROUND : String(row.length).length * 7 + 9);
    return [
      { x: rounded(Math.min(Math.max((from + to - wide) / 2, 0), width - wide)), width: rounded(wide), marks: row },
    ];
  }
  const piece = (to - from) / pieces;
  const placeOf = ({ x }: Mark) => Math.min(Math.floor((x - from) / piece), pieces - 1);
  return [...Map.groupBy(row, placeOf)].map(([place, marks]) => ({
    x: rounded(from + place * piece + 1),
    width: rounded(piece - 2),
    marks,
  }));
}
