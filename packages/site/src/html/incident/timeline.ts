import type { ToldIncident } from '../../model/told-incident.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { fullDayName } from '../words/calendar.ts';
import { dayOf } from '../words/time-words.ts';
import { momentItem } from './moment-item.ts';
import type { Telling } from './telling.ts';
import { tellings } from './telling.ts';

/** All that was told of an incident, newest first, under its days where it crosses days. */
export function timeline(ctx: PageContext, incident: ToldIncident): Markup {
  const days = byDay(ctx, tellings(incident));
  const list = (told: readonly Telling[], level: 3 | 4) =>
    markup`<ol class="line" reversed>
${told.map((telling) => momentItem(ctx, { incident, telling, level }))}</ol>`;
  if (days.length === 1) return markup`${days.map(({ told }) => list(told, 3))}`;
  return markup`${days.map(
    ({ day, told }) => markup`<h3 class="day"><time datetime="${day}">${fullDayName(day)}</time></h3>
${list(told, 4)}
`,
  )}`;
}

interface Day {
  readonly day: string;
  readonly told: Telling[];
}

/** Neighbours of the same day together. A day may come twice: what is told late stands where it was told. */
function byDay({ clock }: PageContext, told: readonly Telling[]): Day[] {
  const days: Day[] = [];
  for (const telling of told) {
    const day = dayOf(clock, telling.moment.happenedAt);
    const last = days.at(-1);
    if (last?.day === day) last.told.push(telling);
    else days.push({ day, told: [telling] });
  }
  return days;
}
