import type { Instant } from '@candor/log';
import { instantOf } from '@candor/log';
import { monthInWords } from '@candor/timeline';
import type { Canvas, Part } from './canvas.ts';
import { across } from './canvas.ts';
import { element, words } from './svg.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const STEPS = [
  ...[1, 2, 5, 10, 15, 30].map((minutes) => minutes * MINUTE),
  ...[1, 2, 3, 6, 12].map((hours) => hours * HOUR),
  ...[1, 2, 7, 14, 30, 90, 180, 365].map((days) => days * DAY),
];
const ROOM = 62;

/** The times that are written below, and how far they are apart, in milliseconds. */
interface Ticks {
  readonly step: number;
  readonly at: readonly number[];
}

/** As many round times in UTC as have room. */
function ticksOf({ width, span }: Canvas): Ticks {
  const most = Math.floor(width / ROOM);
  const length = span.to - span.from;
  let step = STEPS.find((it) => length / it <= most) ?? 365 * DAY;
  while (length / step > most) step *= 2;
  const first = Math.ceil(span.from / step) * step;
  return { step, at: Array.from({ length: Math.floor((span.to - first) / step) + 1 }, (_, nth) => first + nth * step) };
}

/** Lines for the round times, through everything that is drawn above the axis. */
export function gridLines(canvas: Canvas, height: number): string {
  return ticksOf(canvas)
    .at.map((at) =>
      element('line', { x1: across(canvas, at), x2: across(canvas, at), y1: 0, y2: height, class: 'grid' }),
    )
    .join('');
}

/** The axis: times in UTC, and below them the day (or the year) where it is another than before. */
export function axis(canvas: Canvas): Part {
  const { step, at } = ticksOf(canvas);
  let before = '';
  const labels = at.map((time) => {
    const instant = instantOf(time);
    const [label, under] =
      step < DAY ? [instant.slice(11, 16), shortDay(instant)] : [shortDay(instant), instant.slice(0, 4)];
    const second = before === '' ? `${under}, UTC` : under === before ? '' : under;
    before = under;
    const x = across(canvas, time);
    const anchor = x < 24 ? 'start' : x > canvas.width - 24 ? 'end' : 'middle';
    return words(label, { x, y: 15, anchor }) + (second && words(second, { x, y: 30, anchor }));
  });
  return { svg: labels.join(''), height: 36 };
}

/** A day for where there is little room: `3 Apr`. */
export function shortDay(at: Instant): string {
  return `${Number(at.slice(8, 10))} ${monthInWords(at).slice(0, 3)}`;
}
