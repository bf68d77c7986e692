import type { Head } from '@candor/record';
import type { PageParts } from '../document/document.ts';
import { newestOf } from '../document/heads.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { incidentRow } from './incident-row.ts';
import type { Month } from './months.ts';
import { firstTold, neighboursOf } from './months.ts';

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
    newest: newestOf([
      ctx.model.pageHead,
      ...incidents.map((incident) => incident.newest),
      ...[beside.before, beside.after].flatMap((it) => (it ? [since(it)] : [])),
    ]),
    main: markup`<div class="lead"><h1>${title}</h1></div>
<ul class="past">
${incidents.map((incident) => incidentRow(ctx, { incident, level: 2 }))}</ul>
${ways(ctx, beside)}`,
  };
}

/** The entry since which a month has a page. */
function since({ incidents }: Month): Head {
  return incidents.map(firstTold).reduce((one, other) => (one.index < other.index ? one : other));
}

function ways(
  { pages, calendar, say, text }: PageContext,
  { before, after }: { before?: Month; after?: Month },
): Markup {
  const link = ({ month }: Month, rel: string) =>
    markup`<a rel="${rel}" href="${pages}/history/${month}">${calendar.monthWithYear(month)}</a>`;
  return markup`<nav class="ways" aria-label="${text('history.months')}">${before && markup`<span><span class="arrow">←</span> ${link(before, 'prev')}</span>`}<a href="${pages}/history">${say('history.all-months')}</a>${after && markup`<span>${link(after, 'next')} <span class="arrow">→</span></span>`}</nav>`;
}
