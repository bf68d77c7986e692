import type { Spread, ValueOf } from '@candor/timeline';
import type { Tick } from './columns.tsx';
import { HEIGHT } from './columns.tsx';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const LINES: readonly (readonly [milliseconds: number, label: string])[] = [
  [MINUTE, '1 min'],
  [5 * MINUTE, '5 min'],
  [15 * MINUTE, '15 min'],
  [HOUR, '1 h'],
  [4 * HOUR, '4 h'],
  [DAY, '1 day'],
  [3 * DAY, '3 days'],
  [7 * DAY, '7 days'],
  [30 * DAY, '30 days'],
  [90 * DAY, '90 days'],
  [365 * DAY, '1 year'],
  [3_650 * DAY, '10 years'],
  [36_500 * DAY, '100 years'],
];

/** Lines that lie closer than this have no room for their words. */
const CLOSEST = 20;

/** Fewer known values than these have no box: their quartiles would lie between single values. */
const FEWEST_BOXED = 4;

/** A time as a point of its column: `x` from -0.5 to 0.5, `y` from the bottom. */
interface Dot {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly to: string;
}

/** How the times of one period lie, from the bottom. */
export interface PlottedSpread {
  readonly dots: readonly Dot[];
  readonly median: number | null;
  readonly box: readonly [lower: number, upper: number] | null;
  readonly whole: readonly [lowest: number, highest: number] | null;
}

/** A picture of times: lines across, and the spread of each period. */
export interface SpreadPlot {
  readonly ticks: readonly Tick[];
  readonly columns: readonly PlottedSpread[];
}

/** Times of one period: their spread, and each of them unless they are too many. */
export interface PeriodTimes {
  readonly spread: Spread;
  readonly values: readonly ValueOf[];
}

/** How values are written, and below which of them all are drawn alike. */
export interface Plotting {
  readonly text: (milliseconds: number) => string;
  readonly least: number;
}

/** Lays times out on a logarithmic scale, since they reach from minutes to days. Null when none is known. */
export function spreadPlot(periods: readonly PeriodTimes[], { text, least }: Plotting): SpreadPlot | null {
  const ends = periods.flatMap(({ spread: { lowest, highest } }) => [lowest ?? [], highest ?? []].flat());
  if (ends.length === 0) return null;
  const values = ends.map(({ value }) => Math.max(value, least));
  const lines = linesAround(Math.min(...values), Math.max(...values));
  const [lowest, highest] = [lines[0]?.[0] ?? 1, lines.at(-1)?.[0] ?? 1];
  const yOf = (value: number) =>
    round((Math.log(Math.max(value, lowest) / lowest) / Math.log(highest / lowest)) * HEIGHT);
  return {
    ticks: withRoom(lines.map(([value, label]) => ({ y: yOf(value), label }))),
    columns: periods.map(({ spread, values: those }) => plotted(spread, those, { yOf, text })),
  };
}

interface Drawing extends Pick<Plotting, 'text'> {
  readonly yOf: (value: number) => number;
}

function plotted(spread: Spread, values: readonly ValueOf[], { yOf, text }: Drawing): PlottedSpread {
  const { known, median, lowerQuartile: lower, upperQuartile: upper, lowest, highest } = spread;
  return {
    dots: values.map(({ incidentId, value }, place) => ({
      key: `${incidentId}-${place}`,
      x: values.length === 1 ? 0 : ((place * 5) % 9) / 9 - 4 / 9,
      y: yOf(value),
      words: text(value),
      to: `/incidents/${incidentId}`,
    })),
    median: median === null || known === 1 ? null : yOf(median),
    box: known < FEWEST_BOXED || lower === null || upper === null ? null : [yOf(lower), yOf(upper)],
    whole: lowest && highest && known > 1 ? [yOf(lowest.value), yOf(highest.value)] : null,
  };
}

/** The lines from the last that lies below everything to the first that lies above. */
function linesAround(least: number, most: number): typeof LINES {
  const first = Math.max(
    0,
    LINES.findLastIndex(([value]) => value <= least),
  );
  const after = LINES.findIndex(([value]) => value >= most);
  const last = Math.max(first + 1, after === -1 ? LINES.length - 1 : after);
  return LINES.slice(Math.min(first, LINES.length - 2), last + 1);
}

/** The lowest, the highest, and of those between as many as have room. */
function withRoom(ticks: readonly Tick[]): Tick[] {
  const top = ticks.at(-1)?.y ?? 0;
  let last = Number.NEGATIVE_INFINITY;
  return ticks.filter(({ y }) => {
    const fits = y === top || (y - last >= CLOSEST && (y === 0 || top - y >= CLOSEST));
    if (fits) last = y;
    return fits;
  });
}

function round(y: number): number {
  return Math.round(y * 10) / 10;
}
