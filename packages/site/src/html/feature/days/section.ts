import type { FeatureDay, FeatureState } from '../../../model/feature-history/feature-days.ts';
import { FEATURE_STATES } from '../../../model/feature-history/feature-days.ts';
import type { Markup } from '../../markup.ts';
import { markup } from '../../markup.ts';
import type { PageContext } from '../../page-context.ts';
import { durationWords } from '../../words/duration-words.ts';
import { bars, keyBar } from './bars.ts';
import { dayTable } from './day-table.ts';
import { stateTitle } from './state-words.ts';

/** The last days of a feature: as bars, what they mean, and the same as a table. */
export function daysSection(ctx: PageContext, days: readonly FeatureDay[]): Markup {
  const { say, calendar } = ctx;
  const first = days[0]?.day ?? '';
  return markup`<section aria-labelledby="days"><h2 id="days">${say('days.title', { days: days.length })}</h2>
<figure class="days">${bars(ctx, days)}
<p class="ends"><time datetime="${first}">${calendar.dayName(first)}</time> <span>${say('days.today')}</span></p>
<figcaption><ul class="key">${key(ctx, days)}</ul>
<p>${say('days.rule', { zone: zoneName(ctx) })}</p></figcaption></figure>
<details><summary>${say('days.table')}</summary>
${dayTable(ctx, days)}</details></section>
`;
}

/** Every state that comes, with its bar, and how long what is not as it should be lasted in all. */
function key(ctx: PageContext, days: readonly FeatureDay[]): Markup[] {
  const states = FEATURE_STATES.filter((state) => days.some((day) => isIn(day, state)));
  return states.map((state) => {
    const total = isCounted(state) ? totalOf(ctx, days, state) : null;
    return markup`<li>${keyBar(state)}<span>${ctx.say(stateTitle(state))}${total && markup` <small>${total}</small>`}</span></li>`;
  });
}

function isIn({ lengths, goesOn }: FeatureDay, state: FeatureState): boolean {
  return goesOn?.state === state || lengths.some((it) => it.state === state);
}

function isCounted(state: FeatureState): boolean {
  return state !== 'operational' && state !== 'untold' && state !== 'archived';
}

function totalOf(ctx: PageContext, days: readonly FeatureDay[], state: FeatureState): string | Markup {
  const lengths = days.flatMap((day) => day.lengths).filter((it) => it.state === state);
  const length = durationWords(
    ctx,
    lengths.reduce((sum, { milliseconds }) => sum + milliseconds, 0),
  );
  const isNow = days.at(-1)?.goesOn?.state === state;
  if (!isNow) return length;
  return lengths.length === 0 ? ctx.say('days.now') : ctx.say('days.total-and-now', { length });
}

/** "UTC", "Europe/Berlin": not its offset, which is another one in the other half of the year. */
function zoneName({ model }: PageContext): string {
  const zone = model.page?.timeZone ?? 'UTC';
  return zone.replace(/^Etc\//, '').replaceAll('_', ' ');
}
