import type { Behind, ItemSort } from '@candor/timeline';
import { ITEM_SORTS } from '@candor/timeline';
import { spreadPlot } from '../../numbers/drawn/spread-plot.server.ts';
import { periodNames } from '../../numbers/period-names.server.ts';
import { spreadText } from '../../numbers/spread-text.server.ts';
import { dayName, durationWords } from '../../time/english.server.ts';
import type { Clock } from '../../time/shown-time.server.ts';
import { behindPath } from '../asking/behind-path.ts';
import { AGE_WORDS } from '../asking/behind-words.server.ts';
import type { Answered } from './answered.ts';

const WITHIN = ['added', 'done', 'dropped'] as const satisfies readonly ItemSort[];

/** How action items age: how long those have been open that are, and how old those were that were done. */
export function itemsView({ ageing }: Answered, query: string, clock: Clock) {
  const { counts, ages, doneAfter, periods, longestOpen } = ageing;
  const names = periodNames(periods.map(({ period }) => period));
  const counted = (behind: Behind, count: number) => ({ count, to: behindPath(query, behind) });
  return {
    hasAny: ITEM_SORTS.some((sort) => counts[sort] > 0),
    open: counted({ items: 'open' }, counts.open),
    overdue: counted({ items: 'overdue' }, counts.overdue),
    most: Math.max(1, ...ages.map(({ open }) => open)),
    ages: ages.map(({ age, open, overdue }) => {
      const [toOpen, toOverdue] = (['open', 'overdue'] as const).map((items) => behindPath(query, { items, age }));
      const inTime = open - overdue;
      return {
        age,
        label: AGE_WORDS[age],
        open: { count: open, to: toOpen ?? '' },
        overdue: { count: overdue, to: toOverdue ?? '' },
        parts: [
          { key: 'overdue', tone: 'major' as const, count: overdue, words: `${overdue} overdue`, to: toOverdue ?? '' },
          { key: 'open', tone: 'open' as const, count: inTime, words: `${inTime} not overdue`, to: toOpen ?? '' },
        ],
      };
    }),
    doneAfter: spreadText(doneAfter, durationWords),
    names,
    plot: spreadPlot(
      periods.map((it) => ({ spread: it.doneAfter, values: it.doneAges })),
      { text: durationWords, least: 86_400_000 },
    ),
    rows: [
      { key: 'all', label: 'All', ...within(counts, {}, counted), ...spreadText(doneAfter, durationWords) },
      ...periods.map((it, place) => ({
        key: it.period,
        label: names[place]?.label ?? it.period,
        ...within(it, { period: it.period }, counted),
        ...spreadText(it.doneAfter, durationWords),
      })),
    ],
    longestOpen: longestOpen.map((it) => ({
      ...it,
      added: clock.show(it.addedAt),
      age: clock.away(it.addedAt),
      due: it.due && dayName(it.due),
    })),
  };
}

type Counted = (behind: Behind, count: number) => { readonly count: number; readonly to: string };

function within(counts: Readonly<Record<(typeof WITHIN)[number], number>>, behind: Behind, counted: Counted) {
  const cells = WITHIN.map((sort) => [sort, counted({ ...behind, items: sort }, counts[sort])]);
  return Object.fromEntries(cells) as Record<(typeof WITHIN)[number], ReturnType<Counted>>;
}
