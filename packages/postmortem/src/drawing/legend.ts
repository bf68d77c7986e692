import { FEATURE_STATUSES } from '@candor/features';
import type { Timeline } from '@candor/timeline';
import { statusInWords } from '@candor/timeline';
import type { Canvas, Part } from './canvas.ts';
import { widthOf } from './canvas.ts';
import { STATUS_LOOKS, statusBox } from './lanes/lane-bars.ts';
import type { Lane } from './lanes/lanes.ts';
import { stateSign } from './marks/promise-marks.ts';
import { element, words } from './svg.ts';

const ROW = 20;

interface Item {
  readonly text: string;
  readonly draw: (x: number, line: number) => string;
}

/** What the signs mean that are drawn, and no others. */
export function legend(canvas: Canvas, timeline: Timeline, lanes: readonly Lane[]): Part {
  const items = [...statusItems(canvas, lanes), ...otherItems(timeline)];
  let [x, row] = [0, 0];
  const drawn = items.map(({ text, draw }) => {
    const wide = 24 + widthOf(text, 12) + 14;
    if (x > 0 && x + wide - 14 > canvas.width) [x, row] = [0, row + 1];
    const line = row * ROW + 18;
    const svg = draw(x, line) + words(text, { x: x + 24, y: line - 2 });
    x += wide;
    return svg;
  });
  return { svg: drawn.join(''), height: items.length === 0 ? 0 : (row + 1) * ROW + 6 };
}

function statusItems(canvas: Canvas, lanes: readonly Lane[]): Item[] {
  const seen = new Set<string>(lanes.flatMap(({ segments }) => segments.map(({ status }) => status)));
  return FEATURE_STATUSES.flatMap((status) => {
    if (status === 'operational' || !seen.has(status)) return [];
    const text = statusInWords(status);
    return [
      { text, draw: (x: number, line: number) => statusBox(canvas, status, { x: x + 1, line, width: 17, told: text }) },
    ];
  }).toSorted((one, other) => heightOf(other.text) - heightOf(one.text));
}

function heightOf(text: string): number {
  return Object.entries(STATUS_LOOKS).find(([status]) => status.replaceAll('_', ' ') === text)?.[1].height ?? 0;
}

function otherItems({ milestones, byRecorded, communication }: Timeline): Item[] {
  const states = new Set(communication.promises.map(({ fate }) => fate.state));
  const has = (...some: readonly Parameters<typeof stateSign>[0][]) => some.some((state) => states.has(state));
  const promise = (text: string, state: Parameters<typeof stateSign>[0]): Item => ({
    text,
    draw: (x, line) => stateSign(state, { x: x + 9, y: line - 6, told: text }),
  });
  return [
    ...(Object.values(milestones).some((moment) => moment !== null)
      ? [
          {
            text: 'milestone',
            draw: (x: number, line: number) =>
              element('path', { d: `M${x + 9} ${line - 11}l4.5 4.5-4.5 4.5-4.5-4.5z`, class: 'milestone' }),
          },
        ]
      : []),
    ...(byRecorded.some((row) => row.kind === 'update')
      ? [
          {
            text: 'update',
            draw: (x: number, line: number) => element('circle', { cx: x + 9, cy: line - 6, r: 5, class: 'update' }),
          },
        ]
      : []),
    ...(has('kept', 'resolved') ? [promise('promise kept', 'kept')] : []),
    ...(has('late', 'unmet') ? [promise('promise late or not met', 'late')] : []),
    ...(has('withdrawn') ? [promise('promise withdrawn', 'withdrawn')] : []),
    ...(has('due') ? [promise('promise still open', 'due')] : []),
  ];
}
