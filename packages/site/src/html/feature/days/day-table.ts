import type { FeatureDay } from '../../../model/feature-history/feature-days.ts';
import { dayStart } from '../../../time/day-start.ts';
import type { Markup } from '../../markup.ts';
import { markup } from '../../markup.ts';
import type { PageContext } from '../../page-context.ts';
import { durationWords } from '../../words/duration-words.ts';
import { stateMark } from '../../words/state.ts';
import { clockTime } from '../../words/time-words.ts';
import { sayerLink } from '../sayer-link.ts';
import { stateTitle, stateTone } from './state-words.ts';

/** Days that read alike, oldest first. */
type Run = readonly [FeatureDay, ...FeatureDay[]];

/** Days as a table, newest first; those without an event that follow each other share a row. */
export function dayTable(ctx: PageContext, days: readonly FeatureDay[]): Markup {
  const { say } = ctx;
  return markup`<table class="days">
<thead><tr><th scope="col">${say('days.column-day')}</th><th scope="col">${say('days.column-state')}</th></tr></thead>
<tbody>
${runsOf(days)
  .reverse()
  .map((run) => row(ctx, run))}</tbody></table>`;
}

function runsOf(days: readonly FeatureDay[]): Run[] {
  const runs: Run[] = [];
  for (const day of days) {
    const last = runs.at(-1);
    if (last && isAlike(last[0], day)) runs[runs.length - 1] = [...last, day];
    else runs.push([day]);
  }
  return runs;
}

function isAlike(one: FeatureDay, other: FeatureDay): boolean {
  const isWhole = ({ lengths, goesOn }: FeatureDay) => lengths.length === 1 && goesOn === null;
  const sayers = (day: FeatureDay) => day.sayers.map(({ id }) => id).join();
  return isWhole(one) && isWhole(other) && one.worst === other.worst && sayers(one) === sayers(other);
}

function row(ctx: PageContext, run: Run): Markup {
  const [first] = run;
  const last = run.at(-1) ?? first;
  const days =
    run.length === 1
      ? markup`<time datetime="${first.day}">${ctx.calendar.dayWithYear(first.day)}</time>`
      : ctx.calendar.daysWithYear(first.day, last.day);
  const links = first.sayers.flatMap((sayer) => sayerLink(ctx, sayer) ?? []);
  const lines = [...states(ctx, first), ...links].map((line) => markup`<li>${line}</li>`);
  return markup`<tr><th scope="row">${days}</th><td><ul>${lines}</ul></td></tr>
`;
}

/** What goes on, then what was, the worst first. */
function states(ctx: PageContext, day: FeatureDay): Markup[] {
  const lines = day.lengths.map(({ state, milliseconds }) => {
    const title = ctx.text(stateTitle(state));
    const isWhole = day.lengths.length === 1 && day.goesOn === null;
    const length = durationWords(ctx, milliseconds);
    const words = isWhole
      ? ctx.say('days.all-day', { state: title })
      : ctx.say('days.lasting', { state: title, length });
    return stateMark(stateTone(state), words);
  });
  const now = day.goesOn && stateMark(stateTone(day.goesOn.state), goingOn(ctx, day, day.goesOn));
  return [...(now ? [now] : []), ...lines];
}

function goingOn(ctx: PageContext, { day }: FeatureDay, { state, since }: NonNullable<FeatureDay['goesOn']>): Markup {
  const title = ctx.text(stateTitle(state));
  if (since === dayStart(ctx.model.page?.timeZone ?? 'Etc/UTC', day)) return ctx.say('days.so-far', { state: title });
  return markup`<span>${ctx.say('days.since', { state: title, time: clockTime(ctx.clock, since) })}</span>`;
}
