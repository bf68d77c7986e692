import type { Fate, PromisedUpdate, Timeline } from '@candor/timeline';
import { durationInWords, instantInWords } from '@candor/timeline';
import { OUTCOMES } from '../../draft/communication/numbers-table.ts';
import { listed } from '../../draft/phrases.ts';
import type { Canvas, Part } from '../canvas.ts';
import { across, rounded, widthOf } from '../canvas.ts';
import { element, tooltip, words } from '../svg.ts';
import type { Cluster } from './clusters.ts';
import { clustersOf } from './clusters.ts';

type State = Fate['state'];

/** From what matters least to what matters most, where several are drawn as one. */
const BY_WEIGHT: readonly State[] = ['due', 'withdrawn', 'resolved', 'kept', 'late', 'unmet'];
const LINE = 28;
const TITLE = 'Promised updates';

/** Each promised update at the time it was due: a tick where it was kept, a cross and a line to its coming where not. */
export function promiseMarks(canvas: Canvas, { communication: { promises } }: Timeline): Part {
  if (promises.length === 0) return { svg: '', height: 0 };
  const marks = promises.map((promise) => ({ x: across(canvas, promise.due), promise }));
  const room = canvas.width - widthOf(TITLE, 12) - 14;
  const told = outcomes(promises);
  return {
    svg: [
      words(TITLE, { x: 0, y: 13, look: 'lane' }),
      words(widthOf(told, 12) <= room ? told : inShort(promises), { x: canvas.width, y: 13, anchor: 'end' }),
      element('line', { x1: 0, x2: canvas.width, y1: LINE, y2: LINE, class: 'track' }),
      ...promises.map((promise) => delay(canvas, promise)),
      ...clustersOf(marks, canvas.width).map(mark),
    ].join(''),
    height: LINE + 14,
  };
}

function outcomes(promises: readonly PromisedUpdate[]): string {
  const states = BY_WEIGHT.toReversed().flatMap((state) => {
    const count = promises.filter(({ fate }) => fate.state === state).length;
    return count === 0 ? [] : [`${count} ${OUTCOMES[state]}`];
  });
  return listed(states);
}

function inShort(promises: readonly PromisedUpdate[]): string {
  const broken = promises.filter(({ fate }) => fate.state === 'late' || fate.state === 'unmet').length;
  return broken === 0 ? String(promises.length) : `${broken} of ${promises.length} late`;
}

/** How much longer readers waited than they were promised. */
function delay(canvas: Canvas, { due, fate }: PromisedUpdate): string {
  if (fate.state !== 'late' && fate.state !== 'unmet') return '';
  const [from, to] = [across(canvas, due), across(canvas, fate.state === 'late' ? fate.at : canvas.span.to)];
  if (to <= from) return '';
  return element('rect', { x: from, y: LINE - 2, width: rounded(to - from), height: 4, class: 'bad' });
}

function mark({ x, width, marks }: Cluster<{ readonly x: number; readonly promise: PromisedUpdate }>): string {
  const promises = marks.map(({ promise }) => promise);
  const [first] = marks;
  if (!first) return '';
  const worst = BY_WEIGHT.findLast((state) => promises.some(({ fate }) => fate.state === state)) ?? 'due';
  if (promises.length === 1) return stateSign(worst, { x: first.x, y: LINE, told: toldOf(first.promise) });
  const told = `${promises.length} promised updates: ${outcomes(promises)}`;
  return (
    element('rect', { x, y: LINE - 6.5, width, height: 13, rx: 6.5, class: SIGNS[worst].look }, tooltip(told)) +
    words(String(promises.length), {
      x: rounded(x + width / 2),
      y: LINE + 3.6,
      look: SIGNS[worst].look === 'open' ? 'soft' : 'count',
      anchor: 'middle',
    })
  );
}

function toldOf({ due, fate }: PromisedUpdate): string {
  const late = fate.state === 'late' ? ` by ${durationInWords(fate.milliseconds)}` : '';
  return `Promised by ${instantInWords(due)}: ${OUTCOMES[fate.state]}${late}`;
}

const TICK = 'm-3 0.3 2.1 2.3 3.9-4.6';
const CROSS = 'm-2.4-2.4 4.8 4.8m0-4.8-4.8 4.8';
const SIGNS: Readonly<Record<State, { readonly look: string; readonly sign: string }>> = {
  kept: { look: 'good', sign: TICK },
  resolved: { look: 'good', sign: TICK },
  late: { look: 'bad', sign: CROSS },
  unmet: { look: 'bad', sign: CROSS },
  withdrawn: { look: 'open', sign: 'm-3 0h6' },
  due: { look: 'open', sign: '' },
};

/** The sign for what became of a promise. */
export function stateSign(
  state: State,
  { x, y, told }: { readonly x: number; readonly y: number; readonly told: string },
): string {
  const { look, sign } = SIGNS[state];
  const drawn = sign && element('path', { d: `M${x} ${y}${sign}`, class: look === 'open' ? 'open-sign' : 'sign' });
  return element('circle', { cx: x, cy: y, r: 6, class: look }, tooltip(told)) + drawn;
}
