import { Columns, columnAt, HEIGHT, yAt } from '../../../numbers/drawn/columns.tsx';
import type { PeriodName } from '../../../numbers/period-names.server.ts';
import type { MonthBar } from './month-bars.server.ts';

interface MonthChartProps {
  /** All months of the year. */
  readonly names: readonly PeriodName[];
  /** Those that have incidents. */
  readonly months: readonly MonthBar[];
}

/** A bar for each month: how soon readers were told. The table beside it says the same in words. */
export function MonthChart({ names, months }: MonthChartProps) {
  const longest = months.find(({ height }) => height === 1)?.firstWord;
  const ticks = [{ y: 0, label: '' }, ...(longest ? [{ y: HEIGHT, label: longest }] : [])];
  return (
    <Columns periods={names} ticks={ticks}>
      {months.map(({ month, place, height }) => (
        <Bar key={month} height={height} {...columnAt(place, names.length)} />
      ))}
    </Columns>
  );
}

interface BarProps {
  readonly left: number;
  readonly width: number;
  readonly height: number | null;
}

/** Hollow where there were incidents and none of their times is known: nothing is not a zero. */
function Bar({ left, width, height }: BarProps) {
  const across = { x: `${left + width * 0.2}%`, width: `${width * 0.6}%` };
  if (height === null)
    return <rect {...across} y={yAt(12)} height="12" className="fill-transparent stroke-edge" strokeDasharray="3 3" />;
  const tall = Math.max(2, height * HEIGHT);
  return <rect {...across} y={yAt(tall)} height={tall} className="fill-accent" />;
}
