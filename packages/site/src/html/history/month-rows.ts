import type { Month } from '../../model/all-incidents/by-month.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';

/** Months of one year as a list: the way to each, and how many incidents began in it. */
export function monthRows({ pages, calendar, say }: PageContext, months: readonly Month[]): Markup {
  const row = ({ month, incidents }: Month) =>
    markup`<li><a href="${pages}/history/${month}">${calendar.monthName(month)}</a><span>${say('history.count', { count: incidents.length })}</span></li>
`;
  return markup`<ul class="rows">
${months.map(row)}</ul>`;
}
