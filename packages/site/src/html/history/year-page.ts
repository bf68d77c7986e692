import type { Month } from '../../model/all-incidents/by-month.ts';
import type { PageParts } from '../document/document.ts';
import { newestOf } from '../document/heads.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { headsBeside, waysBeside } from './beside.ts';
import { incidentRow } from './incident-row.ts';
import { monthRows } from './month-rows.ts';
import { firstTold } from './months.ts';
import type { Year } from './years.ts';
import { isListed } from './years.ts';

/** Where the page of a year (YYYY) lies in the published directory. */
export function yearPath(year: string): string {
  return `history/${year}/index.html`;
}

/** One year's months, each with its incidents unless they are many, and the ways to the years beside it. */
export function yearPage(
  ctx: PageContext,
  { shown, years }: { readonly shown: Year; readonly years: readonly Year[] },
): PageParts {
  const { year, months, incidents } = shown;
  const title = ctx.text('history.year', { year });
  const beside = { before: years.find((it) => it.year < year), after: years.findLast((it) => it.year > year) };
  const heads = isListed(shown) ? incidents.map(({ newest }) => newest) : incidents.map(firstTold);
  return {
    path: yearPath(year),
    address: `/history/${year}`,
    title,
    description: ctx.text('history.year-description', { year, page: ctx.name }),
    part: 'history',
    newest: newestOf([ctx.model.pageHead, ...heads, ...headsBeside(beside)]),
    main: markup`<div class="lead"><h1>${title}</h1></div>
${isListed(shown) ? months.map((month) => listedMonth(ctx, month)) : monthRows(ctx, months)}${waysBeside(ctx, { label: 'history.years', before: wayTo(beside.before), after: wayTo(beside.after) })}`,
  };
}

function listedMonth(ctx: PageContext, { month, incidents }: Month): Markup {
  return markup`<section aria-labelledby="m${month}"><h2 id="m${month}"><a href="${ctx.pages}/history/${month}">${ctx.calendar.monthName(month)}</a> <small>${ctx.say('history.count', { count: incidents.length })}</small></h2>
<ul class="past">
${incidents.map((incident) => incidentRow(ctx, { incident, level: 3 }))}</ul></section>
`;
}

function wayTo(year: Year | undefined) {
  return year && { address: year.year, name: year.year };
}
