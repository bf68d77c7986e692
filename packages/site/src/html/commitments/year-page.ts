import type { CommitmentFate, CommittedYear } from '../../model/commitments/fate.ts';
import { COMMITMENT_FATES, commitmentFate, commitmentRate } from '../../model/commitments/fate.ts';
import { inOrder } from '../../model/commitments/standing.ts';
import { newestOfCommitment } from '../../model/commitments/told-commitment.ts';
import type { PageParts } from '../document/document.ts';
import { newestOf } from '../document/heads.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { LIST_ADDRESS, yearAddress, yearPath } from './addresses.ts';
import { commitmentRows } from './commitment-row.ts';

/** The way to the commitments of a year, or to those of one fate in it. */
export function wayToYear(
  { pages }: PageContext,
  year: string,
  { words = year, at }: { readonly words?: Markup | string; readonly at?: CommitmentFate } = {},
): Markup {
  return markup`<a href="${pages}${yearAddress(year)}${at && `#${at}`}">${words}</a>`;
}

/** All that was first told to be done by a day in one year, by what became of it: the list behind each number. */
export function yearPage(ctx: PageContext, { year, commitments }: CommittedYear): PageParts {
  const { say, text } = ctx;
  const title = text('commitment.year-title', { year });
  const { kept, counted: count } = commitmentRate(commitments);
  const rate = count === 0 ? say('commitment.nothing-due') : say('commitment.rate-words', { kept, count });
  const sections = COMMITMENT_FATES.map((fate) => {
    const its = commitments.filter(({ state }) => commitmentFate(state) === fate);
    if (its.length === 0) return null;
    return markup`
<section aria-labelledby="${fate}"><h2 id="${fate}">${say(`commitment.fate-${fate}`)}</h2>
${commitmentRows(ctx, inOrder(its), 'listed')}</section>`;
  });
  return {
    path: yearPath(year),
    address: yearAddress(year),
    title,
    description: text('commitment.year-description', { year, page: ctx.name }),
    part: 'commitments',
    newest: newestOf([ctx.model.pageHead, ...commitments.map(newestOfCommitment)]),
    main: markup`<div class="lead"><h1>${title}</h1>
<p>${rate} · <a href="${ctx.pages}${LIST_ADDRESS}">${say('commitment.all')}</a></p></div>${sections}`,
  };
}
