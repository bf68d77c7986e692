import { CORRECTION_SORTS } from '@candor/incidents';
import { rewordedIncidents } from '../../model/all-incidents/reworded.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';

/** How often words were corrected, withdrawn or destroyed: never in silence, so it can be counted. */
export function putRight(ctx: PageContext): Markup {
  const { model, say } = ctx;
  const told = [
    ...[...rewordedIncidents(model)].flatMap(({ moments }) => moments),
    ...[...model.maintenances.values()].flatMap(({ moments }) => moments),
  ];
  const corrections = told.filter((moment) => moment.kind === 'correction');
  const sorts = CORRECTION_SORTS.map((sort) => {
    const count = corrections.filter(({ change }) => change === sort).length;
    return markup`<li>${say(`record.corrected-${sort}`, { count })}</li>
`;
  });
  const withdrawn = told.filter((moment) => moment.kind === 'withdrawal').length;
  return markup`<section class="md" aria-labelledby="put-right"><h2 id="put-right">${say('record.put-right')}</h2>
<p>${say('record.put-right-lead')}</p>
<ul>
${sorts}<li>${say('record.withdrawals', { count: withdrawn })}</li>
<li>${say('record.redactions', { count: model.redactions.size })}</li>
</ul></section>
`;
}
