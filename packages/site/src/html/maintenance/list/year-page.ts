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
  const title = `Past maintenance, ${year}`;
  return {
    path: yearPath(year),
    address: `/maintenance/${year}`,
    title,
    description: `The maintenance at ${ctx.name} that was planned for ${year} and is over.`,
    part: 'maintenance',
    newest: newestOf([ctx.model.pageHead, ...maintenances.map(({ newest }) => newest)]),
    main: markup`<div class="lead"><h1>${title}</h1></div>
<ul class="past">
${maintenances.map((maintenance) => maintenanceRow(ctx, { maintenance, level: 2 }))}</ul>
<nav class="ways" aria-label="Maintenance"><a href="${ctx.base}/maintenance">All maintenance</a></nav>`,
  };
}
