import { drawTimeline } from '../drawing/draw-timeline.ts';
import { drawnTable } from '../drawing/drawn-table.ts';
import type { Exported } from '../exported.ts';
import type { Markup } from './markup.ts';
import { markup, trusted } from './markup.ts';
import type { Citing } from './sources.ts';
import { writeTable } from './table.ts';

const [WIDE, NARROW] = [736, 340];

/** The drawn timeline, once for wide screens and paper and once for phones, and the same in words. */
export function timelineFigure({ document, timeline }: Exported, citing: Citing): Markup {
  const rows = document.sections.find(({ id }) => id === 'timeline');
  const every = rows && markup` Every entry stands in <a href="#${rows.id}">${rows.title}</a>.`;
  return markup`<figure id="drawn">
${trusted(drawTimeline(timeline, { width: WIDE, id: 'wide' }))}
${trusted(drawTimeline(timeline, { width: NARROW, id: 'narrow' }))}
<figcaption>Times in UTC. A status lies where it was so, an update where it was said.${every}
<details><summary>The drawing in words</summary>
${writeTable(drawnTable(timeline), citing)}</details></figcaption>
</figure>`;
}
