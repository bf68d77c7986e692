import type { Month } from '../../model/all-incidents/by-month.ts';
import type { PageParts } from '../document/document.ts';
import { newestOf } from '../document/heads.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { headsBeside, waysBeside } from './beside.ts';
import { incidentRow } from './incident-row.ts';
import { neighboursOf } from './months.ts';

/** Where the page of a month (YYYY-MM) lies in the published directory. */
export function monthPath(month: string): string {
  return `history/${month}/index.html`;
}

/** The incidents that began in one month, and the ways to the months beside it. */
export function monthPage(
  ctx: PageContext,
  { shown, months }: { readonly shown: Month; readonly months: readonly Month[] },
): PageParts {
  const { month, incidents } = shown;
  const title = ctx.calendar.monthWithYear(month);
  const beside = neighboursOf(months, month);
  return {
    path: monthPath(month),
    address: `/history/${month}`,
    title,
    description: ctx.text('history.month-description', { month: title, page: ctx.name }),
    part: 'history',
    newest: newestOf([ctx.model.pageHead, ...incidents.map((incident) => incident.newest), ...headsBeside(beside)]),
    main: markup`<div class="lead"><h1>${title}</h1></div>
<ul class="past">
${incidents.map((incident) => incidentRow(ctx, { incident, level: 2 }))}</ul>
${waysBeside(ctx, { label: 'history.months', before: wayTo(ctx, beside.before), after: wayTo(ctx, beside.after) })}`,
  };
}

function wayTo(ctx: PageContext, month: Month | undefined) {
  return month && { address: month.month, name: ctx.calendar.monthWithYear(month.month) };
}
