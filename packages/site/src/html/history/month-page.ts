import type { Head } from '@candor/record';
import { monthInWords } from '@candor/timeline';
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
  const title = `${monthInWords(month)} ${month.slice(0, 4)}`;
  const beside = neighboursOf(months, month);
  return {
    path: monthPath(month),
    address: `/history/${month}`,
    title,
    description: `The incidents that began in ${title} at ${ctx.name}.`,
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

function ways({ base }: PageContext, { before, after }: { before?: Month; after?: Month }): Markup {
  const link = ({ month }: Month, rel: string) =>
    markup`<a rel="${rel}" href="${base}/history/${month}">${monthInWords(month)} ${month.slice(0, 4)}</a>`;
  return markup`<nav class="ways" aria-label="Months">${before && markup`<span>← ${link(before, 'prev')}</span>`}<a href="${base}/history">All months</a>${after && markup`<span>${link(after, 'next')} →</span>`}</nav>`;
}
