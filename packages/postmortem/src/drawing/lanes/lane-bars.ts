import { instantInWords, statusInWords } from '@candor/timeline';
import type { Canvas, Part } from '../canvas.ts';
import { across, fitted, rounded, widthOf } from '../canvas.ts';
import { element, tooltip, words } from '../svg.ts';
import type { Lane, Segment } from './lanes.ts';

type Status = Segment['status'];

/** What a status looks like: the worse, the taller, and each with a pattern of its own. */
export const STATUS_LOOKS: Readonly<Record<Status, { readonly look: string; readonly height: number }>> = {
  under_maintenance: { look: 'maintenance', height: 5 },
  degraded_performance: { look: 'degraded', height: 7 },
  partial_outage: { look: 'partial', height: 11 },
  major_outage: { look: 'major', height: 15 },
};

const BAR = 15;
const NARROWEST = 2;

/** The patterns that the bars are filled with; a major outage is solid. */
export function patterns({ id }: Canvas): string {
  const tile = (name: string, size: number, drawn: string) =>
    element('pattern', { id: `${id}-${name}`, width: size, height: size, patternUnits: 'userSpaceOnUse' }, drawn);
  const ground = (size: number, look: string) =>
    element('rect', { width: size, height: size, class: look, 'fill-opacity': 0.3, 'stroke-width': 0 });
  return element(
    'defs',
    {},
    tile(
      'partial',
      6,
      ground(6, 'partial') + element('path', { d: 'M-1 1l2-2M0 6l6-6M5 7l2-2', class: 'partial', 'stroke-width': 1.8 }),
    ) +
      tile(
        'degraded',
        5,
        ground(5, 'degraded') + element('circle', { cx: 2.5, cy: 2.5, r: 1.1, class: 'degraded', 'stroke-width': 0 }),
      ) +
      tile(
        'maintenance',
        5,
        ground(5, 'maintenance') + element('path', { d: 'M2.5 0v5', class: 'maintenance', 'stroke-width': 1.4 }),
      ),
  );
}

/** One lane: its name and what came of it, and below them its course over time. */
export function laneBars(canvas: Canvas, { name, note, segments }: Lane): Part {
  const { width } = canvas;
  const room = width - widthOf(note, 12) - 14;
  const line = 20 + BAR;
  const parts = [
    words(fitted(name, 12, room), { x: 0, y: 13, look: 'lane' }),
    words(note, { x: width, y: 13, anchor: 'end' }),
    element('line', { x1: 0, x2: width, y1: line, y2: line, class: 'track' }),
    ...segments.map((segment) => bar(canvas, segment, line)),
  ];
  return { svg: parts.join(''), height: line + 8 };
}

function bar(canvas: Canvas, { status, from, to }: Segment, line: number): string {
  const [left, right] = [across(canvas, from), across(canvas, to ?? canvas.span.to)];
  const wide = Math.max(right - left, NARROWEST);
  const told = `${statusInWords(status)} from ${instantInWords(from)} ${to === null ? 'on' : `to ${instantInWords(to)}`}`;
  const box = statusBox(canvas, status, { x: left, line, width: rounded(wide), told });
  if (to !== null) return box;
  const { look } = STATUS_LOOKS[status];
  return box + element('path', { d: `M${rounded(left + wide)} ${line - 11}l7 5.5-7 5.5z`, class: look });
}

/** A stretch of one status that stands on a line. */
export function statusBox(
  { id }: Canvas,
  status: Status,
  {
    x,
    line,
    width,
    told,
  }: { readonly x: number; readonly line: number; readonly width: number; readonly told: string },
): string {
  const { look, height } = STATUS_LOOKS[status];
  const fill = status === 'major_outage' ? { class: look } : { class: `edge-${look}`, fill: `url(#${id}-${look})` };
  return element('rect', { x, y: line - height, width, height, ...fill }, tooltip(told));
}
