import type { PromisedYear } from '../../model/promises/kept-rate.ts';
import { addedRates, keptRate, promisedYears } from '../../model/promises/kept-rate.ts';
import { wayToAllCommitments } from '../commitments/beside-postmortem.ts';
import type { PageParts } from '../document/document.ts';
import { newestOf } from '../document/heads.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { fact } from '../words/fact.ts';
import { checkScript, checkSection } from './check/check-section.ts';
import { promiseRows } from './promise-row.ts';
import { putRight } from './put-right.ts';
import { rateWords } from './rate-words.ts';
import { wayToYear } from './year-page.ts';

/** Where the page of the record lies in the published directory. */
export const RECORD_PATH = 'record/index.html';

const MOST_LATE = 12;

/** How the page kept its word, this year and ever; what it put right; how to check that nothing else changed. */
export function recordPage(ctx: PageContext): PageParts {
  const { model, name, say, text } = ctx;
  const years = promisedYears(model);
  const year = ctx.asOf.day.slice(0, 'YYYY'.length);
  const now = years.find((it) => it.year === year) ?? { year, promises: [] };
  const commitments = wayToAllCommitments(ctx);
  const ever = addedRates(years.map(({ promises }) => keptRate(promises)));
  const promisesPostmortems =
    model.postmortemTerm !== null || years.some(({ promises }) => promises.some(({ what }) => what === 'postmortem'));
  return {
    path: RECORD_PATH,
    address: '/record',
    title: text('record.title'),
    description: text('record.description', { page: name }),
    part: null,
    newest: newestOf([model.pageHead, model.recordPageHead]),
    main: markup`<div class="lead"><h1>${say('record.title')}</h1><p>${say('record.lead')}</p></div>
<section class="md" aria-labelledby="promises"><h2 id="promises">${say('record.promises')}</h2>
<p>${say('record.how-counted')}${promisesPostmortems ? markup` ${say('record.how-counted-postmortem')}` : null}${commitments && markup` ${say('record.commitments', { commitments })}`}</p>
<dl class="facts">
${fact(say('record.this-year', { year }), rateWords(ctx, keptRate(now.promises)), 'wide')}
${fact(say('record.ever'), rateWords(ctx, ever), 'wide')}
</dl>
${years.length === 0 ? markup`<p>${say('record.none-promised')}</p>` : yearTable(ctx, years)}</section>
${missed(ctx, now)}${putRight(ctx)}${checkSection(ctx)}`,
    data: checkScript(ctx),
  };
}

function yearTable(ctx: PageContext, years: readonly PromisedYear[]): Markup {
  const { say } = ctx;
  const rows = years.map(({ year, promises }) => {
    const { kept, late, withdrawn, due } = keptRate(promises);
    const numbers = [kept, late, withdrawn, due].map((count) => markup`<td>${String(count)}</td>`);
    return markup`<tr><th scope="row">${wayToYear(ctx, year)}</th>${numbers}</tr>
`;
  });
  const heads = (['year', 'kept', 'late', 'withdrawn', 'due'] as const).map(
    (head) => markup`<th scope="col">${say(`record.${head}`)}</th>`,
  );
  return markup`<table>
<caption class="vh">${say('record.by-year')}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${rows}</tbody></table>`;
}

function missed(ctx: PageContext, { year, promises }: PromisedYear): Markup | null {
  const late = promises.filter(({ fate }) => fate === 'late');
  if (late.length === 0) return null;
  const { say } = ctx;
  return markup`<section aria-labelledby="late"><h2 id="late">${say('record.late-this-year')}</h2>
${promiseRows(ctx, late.slice(0, MOST_LATE))}
<p class="ways">${wayToYear(ctx, year, say('record.all-of-year', { year }))}</p></section>
`;
}
