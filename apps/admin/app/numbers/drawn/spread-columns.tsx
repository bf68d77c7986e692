import type { PeriodName } from '../period-names.server.ts';
import { Columns, columnAt, yAt } from './columns.tsx';
import type { PlottedSpread, SpreadPlot } from './spread-plot.server.ts';

interface SpreadColumnsProps {
  readonly periods: readonly PeriodName[];
  readonly plot: SpreadPlot;
}

/** The spread of a time in each period: every value as a dot, the middle half as a box, the median as a line. */
export function SpreadColumns({ periods, plot }: SpreadColumnsProps) {
  return (
    <Columns periods={periods} ticks={plot.ticks}>
      {plot.columns.map((column, place) => (
        <Column key={periods[place]?.period} column={column} {...columnAt(place, periods.length)} />
      ))}
    </Columns>
  );
}

interface ColumnProps {
  readonly column: PlottedSpread;
  readonly left: number;
  readonly width: number;
}

function Column({ column: { dots, median, box, whole }, left, width }: ColumnProps) {
  const middle = left + width / 2;
  const [from, half] = [left + width * 0.2, width * 0.6];
  return (
    <>
      {whole && (
        <line x1={`${middle}%`} x2={`${middle}%`} y1={yAt(whole[0])} y2={yAt(whole[1])} className="stroke-edge" />
      )}
      {box && (
        <rect
          x={`${from}%`}
          width={`${half}%`}
          y={yAt(box[1])}
          height={Math.max(1, box[1] - box[0])}
          className="fill-pick stroke-edge"
        />
      )}
      {dots.map(({ key, x, y, words, to }) => (
        <a key={key} href={to} tabIndex={-1}>
          <title>{words}</title>
          <circle
            cx={`${middle + x * width * 0.5}%`}
            cy={yAt(y)}
            r="3.2"
            className="fill-accent stroke-paper"
            fillOpacity="0.8"
          />
        </a>
      ))}
      {median !== null && (
        <line
          x1={`${from}%`}
          x2={`${from + half}%`}
          y1={yAt(median)}
          y2={yAt(median)}
          strokeWidth="2.5"
          className="stroke-ink"
        />
      )}
    </>
  );
}
