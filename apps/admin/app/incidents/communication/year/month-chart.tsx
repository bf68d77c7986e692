import type { MonthBar } from './month-bars.server.ts';

const [WIDTH, HEIGHT] = [480, 120];
const MONTH = WIDTH / 12;
const LETTERS = ['J', 'F', 'M', 'A', 'M', 'J', 'J', 'A', 'S', 'O', 'N', 'D'];
const MONTH_PLACES = LETTERS.map((letter, place) => ({ letter, place }));

/** A bar for each month: how soon readers were told. The table beside it says the same in words. */
export function MonthChart({ months }: { readonly months: readonly MonthBar[] }) {
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT + 20}`} aria-hidden="true" className="h-auto w-full max-w-xl">
      <line x1="0" x2={WIDTH} y1={HEIGHT} y2={HEIGHT} className="stroke-edge" />
      {months.map(({ month, place, height }) => (
        <Bar key={month} x={place * MONTH} height={height} />
      ))}
      {MONTH_PLACES.map(({ letter, place }) => (
        <text
          key={place}
          x={(place + 0.5) * MONTH}
          y={HEIGHT + 16}
          textAnchor="middle"
          className="fill-soft text-[14px]"
        >
          {letter}
        </text>
      ))}
    </svg>
  );
}

/** Hollow where there were incidents and none of their times is known: nothing is not a zero. */
function Bar({ x, height }: { readonly x: number; readonly height: number | null }) {
  const [left, width] = [x + MONTH * 0.2, MONTH * 0.6];
  if (height === null)
    return (
      <rect
        x={left}
        y={HEIGHT - 12}
        width={width}
        height={12}
        className="fill-transparent stroke-edge"
        strokeDasharray="3 3"
      />
    );
  const tall = Math.max(2, height * (HEIGHT - 8));
  return <rect x={left} y={HEIGHT - tall} width={width} height={tall} className="fill-accent" />;
}
