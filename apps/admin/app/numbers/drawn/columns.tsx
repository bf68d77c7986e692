import type { ReactNode } from 'react';
import type { PeriodName } from '../period-names.server.ts';

/** How high what is drawn may be, in pixels. */
export const HEIGHT = 160;

const ABOVE = 8;
const BELOW = 38;

/** A line across, and what it stands for. `y` is counted from the bottom. */
export interface Tick {
  readonly y: number;
  readonly label: string;
}

/** How wide a column is, and where it begins, in per cent of the whole. */
export function columnAt(place: number, count: number): { readonly left: number; readonly width: number } {
  return { left: (place / count) * 100, width: 100 / count };
}

/** From the bottom, in pixels of the picture. */
export function yAt(y: number): number {
  return ABOVE + HEIGHT - y;
}

interface ColumnsProps {
  readonly periods: readonly PeriodName[];
  readonly ticks: readonly Tick[];
  readonly children: ReactNode;
}

/**
 * A picture with a column for each period, as wide as there is room; its words keep their size. A table beside it says
 * the same, so it is for eyes alone, and its links are ways that the table has too.
 */
export function Columns({ periods, ticks, children }: ColumnsProps) {
  return (
    <div className="grid max-w-4xl grid-cols-[3.4rem_minmax(0,1fr)]">
      <svg
        aria-hidden="true"
        width="100%"
        height={ABOVE + HEIGHT + BELOW}
        className="overflow-visible fill-soft text-[12px]"
      >
        {ticks.map(({ y, label }) => (
          <text key={y} x="100%" dx="-8" y={yAt(y) + 4} textAnchor="end">
            {label}
          </text>
        ))}
      </svg>
      <svg aria-hidden="true" width="100%" height={ABOVE + HEIGHT + BELOW} className="overflow-visible">
        {ticks.map(({ y }) => (
          <line key={y} x1="0" x2="100%" y1={yAt(y)} y2={yAt(y)} className={y === 0 ? 'stroke-edge' : 'stroke-line'} />
        ))}
        {children}
        <Names periods={periods} />
      </svg>
    </div>
  );
}

function Names({ periods }: Pick<ColumnsProps, 'periods'>) {
  return periods.map(({ period, short, year }, place) => {
    const { left, width } = columnAt(place, periods.length);
    return (
      <g key={period} className="fill-soft text-[12px]">
        {short && (
          <text x={`${left + width / 2}%`} y={ABOVE + HEIGHT + 16} textAnchor="middle">
            {short}
          </text>
        )}
        {year && (
          <>
            <line
              x1={`${left}%`}
              x2={`${left}%`}
              y1={ABOVE + HEIGHT}
              y2={ABOVE + HEIGHT + BELOW - 6}
              className="stroke-line"
            />
            <text x={`${left}%`} dx="4" y={ABOVE + HEIGHT + 32}>
              {year}
            </text>
          </>
        )}
      </g>
    );
  });
}
