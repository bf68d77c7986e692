import { isOpen, titleOf } from '@candor/incidents';
import { cleanText } from '@candor/markdown';
import type { ToldIncident } from '../../model/told-incident.ts';
import { incidentMark, lasted } from '../incident/incident-words.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { shortNames } from '../words/feature-names.ts';
import { stateMark } from '../words/state.ts';
import { dateTime } from '../words/time-words.ts';

/** One incident in a list: when it began, what it was, how it ended, what it touched. */
export function incidentRow(
  ctx: PageContext,
  { incident, level }: { readonly incident: ToldIncident; readonly level: 2 | 3 },
): Markup {
  const { state } = incident;
  const title = markup`<a href="${ctx.pages}/incidents/${state.id}"${ctx.asWritten}>${cleanText(titleOf(state))}</a>`;
  const names = shortNames(ctx, [...incident.names.values()]);
  return markup`<li id="${state.id}"><div class="when">${dateTime(ctx, state.startedAt)}</div>
<div class="what">${level === 2 ? markup`<h2>${title}</h2>` : markup`<h3>${title}</h3>`}<p>${ending(ctx, incident)}</p>${names && markup`<p class="soft">${names}</p>`}</div></li>
`;
}

function ending(ctx: PageContext, incident: ToldIncident): Markup {
  const length = lasted(ctx, incident);
  if (isOpen(incident.state) || length === null) return incidentMark(ctx, incident);
  return stateMark('ok', ctx.say('incident.resolved-after', { length }));
}
