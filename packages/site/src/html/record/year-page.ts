import type { PromisedYear } from '../../model/promises/kept-rate.ts';
import { keptRate, yearDue } from '../../model/promises/kept-rate.ts';
import { promisesMade } from '../../model/promises/made-promises.ts';
import type { SiteModel } from '../../model/site-model.ts';
import type { ToldIncident } from '../../model/told-incident.ts';
import type { PageParts } from '../document/document.ts';
import { newestOf } from '../document/heads.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { promiseRows } from './promise-row.ts';
import { rateWords } from './rate-words.ts';

/** Where the promises of a year (YYYY) lie in the published directory. */
export function yearPath(year: string): string {
  return `record/promises/${year}/index.html`;
}

/** The way to the promises of a year. */
export function wayToYear({ pages }: PageContext, year: string, words: Markup | string = year): Markup {
  return markup`<a href="${pages}/record/promises/${year}">${words}</a>`;
}

/** The years in which something falls due that an entry promised of an incident, or told the fate of. */
export function touchedYears(model: SiteModel, incident: ToldIncident, index: number): string[] {
  const touched = promisesMade(incident).filter(({ newest }) => newest.index === index);
  return [...new Set(touched.map((promise) => yearDue(model, promise)))];
}

/** All that was promised for a time in one year: the list behind the number. */
export function yearPage(ctx: PageContext, { year, promises }: PromisedYear): PageParts {
  const { say, text } = ctx;
  const title = text('record.year-title', { year });
  return {
    path: yearPath(year),
    address: `/record/promises/${year}`,
    title,
    description: text('record.year-description', { year, page: ctx.name }),
    part: null,
    newest: newestOf([ctx.model.pageHead, ...promises.map(({ newest }) => newest)]),
    main: markup`<div class="lead"><h1>${title}</h1>
<p>${rateWords(ctx, keptRate(promises))} · <a href="${ctx.pages}/record">${say('record.back')}</a></p></div>
<section aria-labelledby="all"><h2 id="all">${say('record.all-promises')}</h2>
${promiseRows(ctx, promises)}</section>`,
  };
}
