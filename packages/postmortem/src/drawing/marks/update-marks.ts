import { millisecondsOf } from '@candor/log';
import type { Timeline } from '@candor/timeline';
import { instantInWords } from '@candor/timeline';
import type { Canvas, Part } from '../canvas.ts';
import { across, rounded } from '../canvas.ts';
import { saidAt, updatesOf } from '../span.ts';
import { element, tooltip, words } from '../svg.ts';
import { clustersOf } from './clusters.ts';

const LINE = 28;

/** Each update when readers got it; many at once are one mark with their number in it. */
export function updateMarks(canvas: Canvas, timeline: Timeline): Part {
  const updates = updatesOf(timeline);
  if (updates.length === 0) return { svg: '', height: 0 };
  const said = updates.map((update) => saidAt(timeline, update));
  const { from, to } = canvas.span;
  const drawn = said.filter((at) => millisecondsOf(at) >= from && millisecondsOf(at) <= to);
  const left = said.length - drawn.length;
  const marks = clustersOf(
    drawn.map((at) => ({ x: across(canvas, at), at })),
    canvas.width,
  ).map(({ marks: those, ...box }) => {
    const [first, last] = [those[0], those.at(-1)];
    if (!first || !last) return '';
    if (those.length === 1)
      return element(
        'circle',
        { cx: first.x, cy: LINE, r: 5, class: 'update' },
        tooltip(`Update at ${instantInWords(first.at)}`),
      );
    const told = `${those.length} updates from ${instantInWords(first.at)} to ${instantInWords(last.at)}`;
    return (
      element(
        'rect',
        { x: box.x, y: LINE - 6.5, width: box.width, height: 13, rx: 6.5, class: 'update' },
        tooltip(told),
      ) +
      words(String(those.length), { x: rounded(box.x + box.width / 2), y: LINE + 3.6, look: 'count', anchor: 'middle' })
    );
  });
  const note = `${said.length}${left > 0 ? `, ${left} of them outside of what is drawn` : ''}`;
  return {
    svg: [
      words(timeline.incident.backfilled ? 'Updates, by when they tell of' : 'Updates', { x: 0, y: 13, look: 'lane' }),
      words(note, { x: canvas.width, y: 13, anchor: 'end' }),
      element('line', { x1: 0, x2: canvas.width, y1: LINE, y2: LINE, class: 'track' }),
      ...marks,
    ].join(''),
    height: LINE + 14,
  };
}
