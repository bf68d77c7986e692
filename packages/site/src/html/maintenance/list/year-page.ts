import type { PageParts } from '../../document/document.ts';
import { newestOf } from '../../document/heads.ts';
import { markup } from '../../markup.ts';
import type { PageContext } from '../../page-context.ts';
import { maintenanceRow } from '../maintenance-row.ts';
import type { Year } from './years.ts';

/** Where the page of a year (YYYY) lies in the published directory. */
export function yearPath(year: string): string {
  return `maintenance/${year}/index.html`;
}

/** The maintenances of one year that are over. */
export function yearPage(ctx: PageContext, { year, maintenances }: Year): PageParts {
  const title = ctx.text('maintenances.year', { year });
  return {
    path: yearPath(year),
    address: `/maintenance/${year}`,
    title,
    description: ctx.text('maintenances.year-description', { page: ctx.name, year }),
    part: 'maintenance',
    newest: newestOf([ctx.model.pageHead, ...maintenances.map(({ newest }) => newest)]),
    main: markup`<div class="lead"><h1>${title}</h1></div>
<ul class="past">
${maintenances.map((maintenance) => maintenanceRow(ctx, { maintenance, level: 2 }))}</ul>
<nav class="ways" aria-label="${ctx.text('maintenance.title')}"><a href="${ctx.pages}/maintenance">${ctx.say('maintenances.all')}</a></nav>`,
  };
}
