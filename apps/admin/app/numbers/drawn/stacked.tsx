import type { Tone } from '@candor/site';
import type { PeriodName } from '../period-names.server.ts';
import { Columns, columnAt, HEIGHT, yAt } from './columns.tsx';
import { fillOf } from './patterns.tsx';

/** A part of a bar: how much of it, and the incidents behind. */
export interface Part {
  readonly key: string;
  readonly tone: Tone;
  readonly count: number;
  /** What a pointer is told. */
  readonly words: string;
  readonly to: string;
}

interface StackedProps {
  readonly periods: readonly PeriodName[];
  /** Of each period, the parts from the bottom. */
  readonly bars: readonly (readonly Part[])[];
}

/** A bar for each period, made of its parts. */
export function Stacked({ periods, bars }: StackedProps) {
  const most = Math.max(1, ...bars.map(sumOf));
  const ticks = countTicks(most);
  const scale = HEIGHT / Math.max(most, ticks.at(-1) ?? 1);
  return (
    <Columns periods={periods} ticks={ticks.map((count) => ({ y: count * scale, label: String(count) }))}>
      {bars.map((parts, place) => {
        const { left, width } = columnAt(place, bars.length);
        let below = 0;
        return parts.map(({ key, tone, count, words, to }) => {
          const from = below;
          below += count;
          if (count === 0) return null;
          return (
            <a key={`${periods[place]?.period}-${key}`} href={to} tabIndex={-1}>
              <title>{words}</title>
              <rect
                x={`${left + width * 0.18}%`}
                width={`${width * 0.64}%`}
                y={yAt(below * scale)}
                height={(below - from) * scale}
                fill={fillOf(tone)}
                className="stroke-paper"
              />
            </a>
          );
        });
      })}
    </Columns>
  );
}

/** A bar within a table's row, from its beginning. `most` is as long as there is room. */
export function BarCell({ parts, most }: { readonly parts: readonly Part[]; readonly most: number }) {
  let before = 0;
  return (
    <td aria-hidden="true" className="w-1/3 min-w-24">
      <svg aria-hidden="true" width="100%" height="18" className="block overflow-visible">
        {parts.map(({ key, tone, count, words, to }) => {
          const from = before;
          before += count;
          if (count === 0) return null;
          return (
            <a key={key} href={to} tabIndex={-1}>
              <title>{words}</title>
              <rect
                x={`${(from / most) * 100}%`}
                y="1"
                width={`${(count / most) * 100}%`}
                height="16"
                fill={fillOf(tone)}
                className="stroke-paper"
              />
            </a>
          );
        })}
      </svg>
    </td>
  );
}

/** Whole numbers in equal steps from 0, at most five of them. */
function countTicks(most: number): number[] {
  const steps = [1, 2, 5].flatMap((step) => [0, 1, 2, 3, 4].map((zeros) => step * 10 ** zeros));
  const step = steps.toSorted((one, other) => one - other).find((it) => most / it <= 4) ?? most;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, place) => place * step);
}

function sumOf(parts: readonly Part[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}
