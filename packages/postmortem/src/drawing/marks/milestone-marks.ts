import type { Timeline } from '@candor/timeline';
import { MILESTONES } from '@candor/timeline';
import { MILESTONE_NAMES } from '../../draft/computed/milestones.ts';
import type { Canvas, Part } from '../canvas.ts';
import { across, rounded, widthOf } from '../canvas.ts';
import { element, words } from '../svg.ts';
import { shortDay } from '../ticks.ts';

const SIZE = 12;
const LINE = 17;
const DAY = 24 * 60 * 60_000;

interface Label {
  readonly x: number;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly anchor: 'start' | 'end';
}

/** The milestones with their names and times, above everything; `lines` is where each leads down through the drawing. */
export function milestoneMarks(canvas: Canvas, { milestones }: Timeline): Part & { readonly lines: readonly number[] } {
  const labels = MILESTONES.flatMap((name) => {
    const at = milestones[name]?.at;
    return at === undefined
      ? []
      : [labelOf(canvas, `${MILESTONE_NAMES[name]} ${timeOf(canvas, at)}`, across(canvas, at))];
  });
  const levels = levelsOf(labels);
  const height = labels.length === 0 ? 0 : (Math.max(...levels.values()) + 1) * LINE + 14;
  const marks = [...levels].map(([{ x, text, anchor }, level]) => {
    const y = height - 14 - level * LINE;
    return (
      element('line', { x1: x, x2: x, y1: y + 3, y2: height, class: 'lead' }) +
      words(text, { x: rounded(anchor === 'start' ? x - 4 : x + 4), y, look: 'name', anchor }) +
      element('path', { d: `M${x} ${height - 9}l4.5 4.5-4.5 4.5-4.5-4.5z`, class: 'milestone' })
    );
  });
  return { svg: marks.join(''), height, lines: labels.map(({ x }) => x) };
}

/** Begins at the mark and goes on behind it; ends there where it would leave the drawing. */
function labelOf({ width }: Canvas, text: string, x: number): Label {
  const length = widthOf(text, SIZE);
  if (x - 4 + length <= width) return { x, text, from: x - 4, to: x - 4 + length, anchor: 'start' };
  return { x, text, from: x + 4 - length, to: x + 4, anchor: 'end' };
}

/** Which line above the marks each label has: above all that it covers, so that no leading line crosses a word. */
function levelsOf(labels: readonly Label[]): Map<Label, number> {
  const levels = new Map<Label, number>();
  const byPlace = (anchor: Label['anchor']) =>
    labels.filter((label) => label.anchor === anchor).toSorted((one, other) => one.x - other.x);
  for (const label of [...byPlace('start').toReversed(), ...byPlace('end')]) {
    const covered = [...levels].filter(([{ from, to }]) => from < label.to + 6 && label.from < to + 6);
    levels.set(label, Math.max(-1, ...covered.map(([, level]) => level)) + 1);
  }
  return levels;
}

function timeOf({ span }: Canvas, at: Parameters<typeof shortDay>[0]): string {
  const time = at.slice(11, 16);
  return span.to - span.from > DAY ? `${shortDay(at)} ${time}` : time;
}
