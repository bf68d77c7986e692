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
  { base, clock }: PageContext,
  { incident, level }: { readonly incident: ToldIncident; readonly level: 2 | 3 },
): Markup {
  const { state } = incident;
  const title = markup`<a href="${base}/incidents/${state.id}" dir="auto">${cleanText(titleOf(state))}</a>`;
  const names = shortNames([...incident.names.values()]);
  return markup`<li id="${state.id}"><div class="when">${dateTime(clock, state.startedAt)}</div>
<div class="what">${level === 2 ? markup`<h2>${title}</h2>` : markup`<h3>${title}</h3>`}<p>${ending(incident)}</p>${names && markup`<p class="soft">${names}</p>`}</div></li>
`;
}

function ending(incident: ToldIncident): Markup {
  if (isOpen(incident.state)) return incidentMark(incident);
  const after = lasted(incident);
  return stateMark('ok', `Resolved${after ? ` after ${after}` : ''}`);
}
