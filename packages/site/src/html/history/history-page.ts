import { toldIncidents } from '../../model/status-now.ts';
import type { PageParts } from '../document/document.ts';
import { newestOf } from '../document/heads.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { lostEver } from './lost-entries.ts';
import { monthRows } from './month-rows.ts';
import { firstTold } from './months.ts';
import type { Year } from './years.ts';
import { yearsOf } from './years.ts';

/** The way into the past: the months in which something happened, newest first. */
export function historyPage(ctx: PageContext): PageParts {
  const { model } = ctx;
  const years = yearsOf(model);
  return {
    path: 'history/index.html',
    address: '/history',
    title: ctx.text('history.title'),
    description: ctx.text('history.description', { page: ctx.name }),
    part: 'history',
    newest: newestOf([model.pageHead, ...model.continuations, ...toldIncidents(model).map(firstTold)]),
    main: markup`<div class="lead"><h1>${ctx.say('history.title')}</h1><p>${ctx.say(model.continuations.length > 0 ? 'history.lead-lost' : 'history.lead')}</p></div>
${years.length === 0 && markup`<p class="calm">${ctx.say('history.none')}</p>`}${years.map((year) => yearList(ctx, year))}${lostEver(ctx)}`,
  };
}

function yearList(ctx: PageContext, { year, months }: Year): Markup {
  return markup`<section aria-labelledby="y${year}"><h2 id="y${year}"><a href="${ctx.pages}/history/${year}">${year}</a></h2>${monthRows(ctx, months)}</section>
`;
}
