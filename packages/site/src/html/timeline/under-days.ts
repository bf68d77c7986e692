import type { Told } from '../../model/told-incident.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { dayOf } from '../words/time-words.ts';

/** What was told, in the given order, under its days where it crosses days; `item` writes one, its heading at a level. */
export function underDays<It extends { readonly moment: Told }>(
  { clock, calendar }: PageContext,
  told: readonly It[],
  item: (it: It, level: 3 | 4) => Markup,
): Markup {
  const days = byDay(told, ({ moment }) => dayOf(clock, moment.happenedAt));
  const list = (its: readonly It[], level: 3 | 4) =>
    markup`<ol class="line" reversed>
${its.map((it) => item(it, level))}</ol>`;
  if (days.length === 1) return markup`${days.map((its) => list(its.told, 3))}`;
  return markup`${days.map(
    (its) => markup`<h3 class="day"><time datetime="${its.day}">${calendar.fullDayName(its.day)}</time></h3>
${list(its.told, 4)}
`,
  )}`;
}

interface Day<It> {
  readonly day: string;
  readonly told: It[];
}

/** Neighbours of the same day together. A day may come twice: what is told late stands where it was told. */
function byDay<It>(told: readonly It[], dayOfIt: (it: It) => string): Day<It>[] {
  const days: Day<It>[] = [];
  for (const it of told) {
    const day = dayOfIt(it);
    const last = days.at(-1);
    if (last?.day === day) last.told.push(it);
    else days.push({ day, told: [it] });
  }
  return days;
}
