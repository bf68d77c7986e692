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
    title: 'Maintenance',
    description: `Planned work at ${ctx.name}: what is under way, what is coming, and what was.`,
    part: 'maintenance',
    newest: newestOf([model.pageHead, ...toldMaintenances(model).map(({ newest }) => newest)]),
    main: markup`<div class="lead"><h1>Maintenance</h1><p>Planned work, announced before it begins.</p></div>
${listed(ctx, { id: 'running', title: 'Under way', maintenances: runningMaintenances(model) })}${coming(ctx)}${listed(ctx, { id: 'past', title: 'Past', maintenances: past })}${ways(ctx, years)}`,
  };
}

function coming(ctx: PageContext): Markup {
  const maintenances = comingMaintenances(ctx.model);
  return (
    listed(ctx, { id: 'coming', title: 'Coming', maintenances }) ??
    markup`<section aria-labelledby="coming"><h2 id="coming">Coming</h2><p class="calm">Nothing is planned.</p></section>
`
  );
}

interface Listed {
  readonly id: string;
  readonly title: string;
  readonly maintenances: readonly ToldMaintenance[];
}

function listed(ctx: PageContext, { id, title, maintenances }: Listed): Markup | null {
  if (maintenances.length === 0) return null;
  return markup`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2><ul class="past">
${maintenances.map((maintenance) => maintenanceRow(ctx, { maintenance, level: 3 }))}</ul></section>
`;
}

function ways({ base }: PageContext, years: readonly Year[]): Markup | null {
  if (years.length === 0) return null;
  const row = ({ year, maintenances: { length } }: Year) =>
    markup`<li><a href="${base}/maintenance/${year}">${year}</a><span>${length === 1 ? '1 maintenance' : `${length} maintenances`}</span></li>
`;
  return markup`<section aria-labelledby="years"><h2 id="years">Past, by year</h2><ul class="rows">
${years.map(row)}</ul></section>`;
}
