import type { FeatureDay, FeatureState } from '../../../model/feature-history/feature-days.ts';
import type { Markup } from '../../markup.ts';
import { markup } from '../../markup.ts';
import type { PageContext } from '../../page-context.ts';
import { stateTitle, stateTone } from './state-words.ts';

/** The worse, the taller: so that bars read without colour. */
const HEIGHTS: Readonly<Record<FeatureState, number>> = {
  untold: 2,
  archived: 2,
  operational: 12,
  under_maintenance: 18,
  degraded_performance: 25,
  partial_outage: 32,
  major_outage: 40,
};
const TALLEST = HEIGHTS.major_outage;
const [BAR, STEP] = [4, 5];

/** Days as bars, oldest first: each as tall as the worst of its day, with its words for whoever points at it. */
export function bars(ctx: PageContext, days: readonly FeatureDay[]): Markup {
  const bar = ({ day, worst }: FeatureDay, place: number) => {
    const words = ctx.text('days.day', { day: ctx.calendar.dayWithYear(day), state: ctx.text(stateTitle(worst)) });
    return markup`<path class="${stateTone(worst)}" d="${shape(worst, place * STEP)}"><title>${words}</title></path>`;
  };
  return markup`<svg class="days" viewBox="0 0 ${days.length * STEP - (STEP - BAR)} ${TALLEST}" preserveAspectRatio="none" role="img" aria-label="${ctx.text('days.image', { days: days.length })}">${days.map(bar)}</svg>`;
}

/** The same in little, for a list: a line for each run of days that look alike, which the style cuts into days. */
export function smallBars(days: readonly FeatureDay[]): Markup {
  const runs: { readonly state: FeatureState; readonly from: number; days: number }[] = [];
  for (const [place, { worst }] of days.entries()) {
    const last = runs.at(-1);
    if (last?.state === worst) last.days += 1;
    else runs.push({ state: worst, from: place * STEP, days: 1 });
  }
  const line = (run: (typeof runs)[number]) => {
    const height = HEIGHTS[run.state];
    const path = `M${run.from} ${TALLEST - height / 2}h${run.days * STEP - (STEP - BAR)}`;
    return markup`<path class="${stateTone(run.state)}" d="${path}" stroke-width="${height}"/>`;
  };
  return markup`<svg class="days" viewBox="0 0 ${days.length * STEP - (STEP - BAR)} ${TALLEST}" preserveAspectRatio="none" aria-hidden="true">${runs.map(line)}</svg>`;
}

/** One bar, beside its word. */
export function keyBar(state: FeatureState): Markup {
  return markup`<svg class="${stateTone(state)}" viewBox="0 0 ${BAR} ${TALLEST}" preserveAspectRatio="none" aria-hidden="true"><path d="${shape(state, 0)}"/></svg>`;
}

function shape(state: FeatureState, x: number): string {
  const height = HEIGHTS[state];
  return `M${x} ${TALLEST - height}h${BAR}v${height}h-${BAR}z`;
}
