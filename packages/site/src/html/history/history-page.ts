import { toldIncidents } from '../../model/status-now.ts';
import type { PageParts } from '../document/document.ts';
import { newestOf } from '../document/heads.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { lostEver } from './lost-entries.ts';
import type { Month } from './months.ts';
import { firstTold, monthsOf } from './months.ts';

/** The way into the past: the months in which something happened, newest first. */
export function historyPage(ctx: PageContext): PageParts {
  const { model } = ctx;
  const years = Map.groupBy(monthsOf(model), ({ month }) => month.slice(0, 4));
  return {
    path: 'history/index.html',
    address: '/history',
    title: ctx.text('history.title'),
    description: ctx.text('history.description', { page: ctx.name }),
    part: 'history',
    newest: newestOf([model.pageHead, ...model.continuations, ...toldIncidents(model).map(firstTold)]),
    main: markup`<div class="lead"><h1>${ctx.say('history.title')}</h1><p>${ctx.say(model.continuations.length > 0 ? 'history.lead-lost' : 'history.lead')}</p></div>
${years.size === 0 && markup`<p class="calm">${ctx.say('history.none')}</p>`}${[...years].map(([year, months]) => yearList(ctx, { year, months }))}${lostEver(ctx)}`,
  };
}

function yearList(
  { pages, calendar, say }: PageContext,
  { year, months }: { readonly year: string; readonly months: Month[] },
): Markup {
  const row = ({ month, incidents }: Month) =>
    markup`<li><a href="${pages}/history/${month}">${calendar.monthName(month)}</a><span>${say('history.count', { count: incidents.length })}</span></li>
`;
  return markup`<section aria-labelledby="y${year}"><h2 id="y${year}">${year}</h2><ul class="rows">
${months.map(row)}</ul></section>
`;
}
