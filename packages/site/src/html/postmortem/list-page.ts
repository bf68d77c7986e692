import type { ToldPostmortem } from '../../model/told-postmortem.ts';
import { newestRevision, toldPostmortems } from '../../model/told-postmortem.ts';
import { wayToAllCommitments } from '../commitments/beside-postmortem.ts';
import type { PageParts } from '../document/document.ts';
import { newestOf } from '../document/heads.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { said } from '../page-context.ts';
import { dayOf } from '../words/time-words.ts';
import { LIST_PATH, postmortemAddress } from './addresses.ts';
import { asDocument } from './as-document.ts';
import { openingOf } from './opening.ts';

/** All postmortems, the one that was published last first; while there is none, what will be here. */
export function listPage(ctx: PageContext): PageParts {
  const { model, say, text } = ctx;
  const postmortems = toldPostmortems(model);
  const commitments = wayToAllCommitments(ctx);
  const list = markup`<ul class="past">
${postmortems.map((postmortem) => row(ctx, postmortem))}</ul>`;
  return {
    path: LIST_PATH,
    address: '/postmortems',
    title: text('postmortem.list-title'),
    description: text('postmortem.list-description', { page: ctx.name }),
    part: 'postmortems',
    newest: newestOf([model.pageHead, ...postmortems.map(newestRevision)]),
    main: markup`<div class="lead"><h1>${say('postmortem.list-title')}</h1><p>${say('postmortem.list-lead')}${commitments && markup` ${commitments}`}</p></div>
${postmortems.length === 0 ? markup`<p class="calm">${say('postmortem.none')}</p>` : list}`,
  };
}

/** One postmortem in the list: when it was published first, what it is about, how it begins. */
function row(ctx: PageContext, postmortem: ToldPostmortem): Markup {
  const { calendar, clock, pages, say } = ctx;
  const { incidentId, title, text, revision } = newestRevision(postmortem);
  const day = dayOf(clock, postmortem[0].recordedAt);
  const address = `${pages}${postmortemAddress({ incidentId })}`;
  return markup`<li id="${incidentId}"><div class="when"><time datetime="${day}">${calendar.dayWithYear(day)}</time></div>
<div class="what"><h2><a href="${address}"${ctx.asWritten}>${said(title)}</a></h2><p${asDocument(ctx)}>${openingOf(text)}</p>${revision > 1 && markup`<p class="soft">${say('postmortem.revision-in-list', { revision })}</p>`}</div></li>
`;
}
