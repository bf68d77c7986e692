import type { CommittedYear } from '../../model/commitments/fate.ts';
import { COMMITMENT_FATES, commitmentRate, committedYears, firstYearOf } from '../../model/commitments/fate.ts';
import { allCommitments, endedLatest, openFirst } from '../../model/commitments/standing.ts';
import type { ToldCommitment } from '../../model/commitments/told-commitment.ts';
import { newestOfCommitment } from '../../model/commitments/told-commitment.ts';
import type { PageParts } from '../document/document.ts';
import { newestOf } from '../document/heads.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { fact } from '../words/fact.ts';
import { LIST_ADDRESS, LIST_PATH } from './addresses.ts';
import { commitmentRows } from './commitment-row.ts';
import { wayToYear } from './year-page.ts';

/** Those that ended longer ago stand on the pages of their years alone. */
const MOST_ENDED = 24;

/** All that was committed to: what is open, how days were kept, and what was done and dropped. */
export function listPage(ctx: PageContext): PageParts {
  const { model, say, text } = ctx;
  const all = allCommitments(model);
  return {
    path: LIST_PATH,
    address: LIST_ADDRESS,
    title: text('commitment.heading'),
    description: text('commitment.list-description', { page: ctx.name }),
    part: 'commitments',
    newest: newestOf([model.pageHead, ...all.map(newestOfCommitment)]),
    main: markup`<div class="lead"><h1>${say('commitment.heading')}</h1><p>${say('commitment.list-lead')}</p></div>
${all.length === 0 ? markup`<p class="calm">${say('commitment.none')}</p>` : lists(ctx, all)}`,
  };
}

function lists(ctx: PageContext, all: readonly ToldCommitment[]): Markup {
  const { say } = ctx;
  const open = openFirst(all);
  const { kept, late, counted: count } = commitmentRate(all);
  const rate = (of: number) => (count === 0 ? say('commitment.nothing-due') : say('commitment.of', { of, count }));
  const none = markup`<p class="calm">${say('commitment.none-open')}</p>`;
  return markup`<section aria-labelledby="open"><h2 id="open">${say('commitment.still-open')}</h2>
${open.length === 0 ? none : commitmentRows(ctx, open, 'listed')}</section>
<section class="md" aria-labelledby="kept"><h2 id="kept">${say('commitment.how-kept')}</h2>
<p>${say('commitment.how-counted')}</p>
<dl class="facts">
${fact(say('commitment.rate-kept'), rate(kept))}
${fact(say('commitment.rate-late'), rate(late))}
</dl>
${yearTable(ctx, committedYears(ctx.model))}</section>
${ended(ctx, endedLatest(all))}`;
}

/** How many had which fate, by year; each number leads to the list behind it. */
function yearTable(ctx: PageContext, years: readonly CommittedYear[]): Markup {
  const { say } = ctx;
  const rows = years.map(({ year, commitments }) => {
    const rate = commitmentRate(commitments);
    const numbers = COMMITMENT_FATES.map((fate) => {
      const number = String(rate[fate]);
      return markup`<td>${rate[fate] === 0 ? number : wayToYear(ctx, year, { words: number, at: fate })}</td>`;
    });
    return markup`<tr><th scope="row">${wayToYear(ctx, year)}</th>${numbers}</tr>
`;
  });
  const heads = COMMITMENT_FATES.map((fate) => markup`<th scope="col">${say(`commitment.fate-${fate}`)}</th>`);
  return markup`<table>
<caption class="vh">${say('commitment.by-year')}</caption>
<thead><tr><th scope="col">${say('record.year')}</th>${heads}</tr></thead>
<tbody>
${rows}</tbody></table>`;
}

/** What was done and dropped last, by the year of the day that was told first. */
function ended(ctx: PageContext, latest: readonly ToldCommitment[]): Markup | null {
  if (latest.length === 0) return null;
  const { say } = ctx;
  const years = [...Map.groupBy(latest.slice(0, MOST_ENDED), ({ state }) => firstYearOf(state))];
  const sections = years
    .sort(([one], [other]) => (one < other ? 1 : -1))
    .map(
      ([
        year,
        commitments,
      ]) => markup`<section aria-labelledby="ended-${year}"><h2 id="ended-${year}">${say('commitment.ended-of', { year })}</h2>
${commitmentRows(ctx, commitments, 'listed')}
<p class="ways">${wayToYear(ctx, year, { words: say('commitment.all-of-year', { year }) })}</p></section>
`,
    );
  return markup`${sections}`;
}
