import { titleOf } from '@candor/incidents';
import { instantOf } from '@candor/log';
import type { Timeline } from '@candor/timeline';
import { instantInWords } from '@candor/timeline';
import { counted, listed } from '../draft/phrases.ts';
import type { Canvas, Part } from './canvas.ts';
import { rounded } from './canvas.ts';
import { laneBars, patterns } from './lanes/lane-bars.ts';
import { lanesOf } from './lanes/lanes.ts';
import { legend } from './legend.ts';
import { milestoneMarks } from './marks/milestone-marks.ts';
import { promiseMarks } from './marks/promise-marks.ts';
import { updateMarks } from './marks/update-marks.ts';
import { spanOf, updatesOf } from './span.ts';
import { DRAWING_STYLE } from './style.ts';
import { element, escaped } from './svg.ts';
import { axis, gridLines } from './ticks.ts';

const MOST_LANES = 14;

/** How a drawing is made: its width in pixels, and the name that begins the ids in it. */
export interface Drawing {
  readonly width: number;
  readonly id: string;
}

/**
 * The timeline of an incident as SVG: milestones, a lane for each feature, updates and promised updates over one axis in
 * UTC. It is as tall as it has to be, needs nothing from outside, and the same timeline makes the same drawing.
 */
export function drawTimeline(timeline: Timeline, { width, id }: Drawing): string {
  const canvas: Canvas = { width, id, span: spanOf(timeline) };
  const lanes = lanesOf(timeline.features, MOST_LANES);
  const milestones = milestoneMarks(canvas, timeline);
  const courses = stacked([
    ...lanes.map((lane) => laneBars(canvas, lane)),
    updateMarks(canvas, timeline),
    promiseMarks(canvas, timeline),
  ]);
  const lines = milestones.lines.map((x) =>
    element('line', { x1: x, x2: x, y1: 0, y2: courses.height, class: 'lead' }),
  );
  const body: Part = { svg: gridLines(canvas, courses.height) + lines.join('') + courses.svg, height: courses.height };
  const whole = stacked([milestones, body, axis(canvas), legend(canvas, timeline, lanes)]);
  const [title, desc] = [`${id}-title`, `${id}-desc`];
  const labels = element('title', { id: title }, `Timeline: ${escaped(titleOf(timeline.incident))}`);
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${whole.height}`,
      class: `drawing ${id}`,
      role: 'img',
      'aria-labelledby': `${title} ${desc}`,
    },
    `${labels}${element('desc', { id: desc }, escaped(describe(canvas, timeline)))}<style>${DRAWING_STYLE}</style>${patterns(canvas)}${whole.svg}`,
  );
}

function stacked(parts: readonly Part[]): Part {
  let height = 0;
  const placed = parts.map((part) => {
    const svg = part.svg === '' ? '' : element('g', { transform: `translate(0 ${rounded(height)})` }, part.svg);
    height += part.height;
    return svg;
  });
  return { svg: placed.join('\n'), height: rounded(height) };
}

/** What is drawn, in a sentence; the tables of the document tell it one by one. */
function describe({ span }: Canvas, timeline: Timeline): string {
  const { milestones, features, communication } = timeline;
  const marked = Object.values(milestones).filter((moment) => moment !== null).length;
  const counts = [
    counted(features.length, 'feature'),
    counted(updatesOf(timeline).length, 'update'),
    counted(marked, 'milestone'),
    counted(communication.promises.length, 'promised update'),
  ];
  return `${listed(counts)} between ${instantInWords(instantOf(span.from))} and ${instantInWords(instantOf(span.to))}.`;
}
