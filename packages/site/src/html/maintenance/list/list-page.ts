import { comingMaintenances, runningMaintenances, toldMaintenances } from '../../../model/status-now.ts';
import type { ToldMaintenance } from '../../../model/told-maintenance.ts';
import type { PageParts } from '../../document/document.ts';
import { newestOf } from '../../document/heads.ts';
import type { Markup } from '../../markup.ts';
import { markup } from '../../markup.ts';
import type { PageContext } from '../../page-context.ts';
import { maintenanceRow } from '../maintenance-row.ts';
import type { Year } from './years.ts';
import { yearsOf } from './years.ts';

const LATEST = 10;

/** All maintenance: what is under way, what is coming, the newest of what is over, and the ways to the rest. */
export function listPage(ctx: PageContext): PageParts {
  const { model } = ctx;
  const years = yearsOf(model);
  const past = years.flatMap(({ maintenances }) => maintenances).slice(0, LATEST);
  return {
    path: 'maintenance/index.html',
    address: '/maintenance',
    title: ctx.text('maintenance.title'),
    description: ctx.text('maintenances.description', { page: ctx.name }),
    part: 'maintenance',
    newest: newestOf([model.pageHead, ...toldMaintenances(model).map(({ newest }) => newest)]),
    main: markup`<div class="lead"><h1>${ctx.say('maintenance.title')}</h1><p>${ctx.say('maintenances.lead')}</p></div>
${listed(ctx, { id: 'running', title: 'maintenances.under-way', maintenances: runningMaintenances(model) })}${coming(ctx)}${listed(ctx, { id: 'past', title: 'maintenances.past', maintenances: past })}${ways(ctx, years)}`,
  };
}

function coming(ctx: PageContext): Markup {
  const maintenances = comingMaintenances(ctx.model);
  return (
    listed(ctx, { id: 'coming', title: 'maintenances.coming', maintenances }) ??
    markup`<section aria-labelledby="coming"><h2 id="coming">${ctx.say('maintenances.coming')}</h2><p class="calm">${ctx.say('maintenances.nothing-planned')}</p></section>
`
  );
}

interface Listed {
  readonly id: string;
  readonly title: 'maintenances.under-way' | 'maintenances.coming' | 'maintenances.past';
  readonly maintenances: readonly ToldMaintenance[];
}

function listed(ctx: PageContext, { id, title, maintenances }: Listed): Markup | null {
  if (maintenances.length === 0) return null;
  return markup`<section aria-labelledby="${id}"><h2 id="${id}">${ctx.say(title)}</h2><ul class="past">
${maintenances.map((maintenance) => maintenanceRow(ctx, { maintenance, level: 3 }))}</ul></section>
`;
}

function ways({ pages, say }: PageContext, years: readonly Year[]): Markup | null {
  if (years.length === 0) return null;
  const row = ({ year, maintenances: { length } }: Year) =>
    markup`<li><a href="${pages}/maintenance/${year}">${year}</a><span>${say('maintenances.count', { count: length })}</span></li>
`;
  return markup`<section aria-labelledby="years"><h2 id="years">${say('maintenances.by-year')}</h2><ul class="rows">
${years.map(row)}</ul></section>`;
}
