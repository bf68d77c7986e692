import { isOpen, titleOf } from '@candor/incidents';
import { cleanText } from '@candor/markdown';
import type { ToldIncident } from '../../model/told-incident.ts';
import { fullName, incidentMark, lasted } from '../incident/incident-words.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { stateMark } from '../words/state.ts';
import { dateTime } from '../words/time-words.ts';

const NAMED = 6;

/** One incident in a list: when it began, what it was, how it ended, what it touched. */
export function incidentRow(
  { base, clock }: PageContext,
  { incident, level }: { readonly incident: ToldIncident; readonly level: 2 | 3 },
): Markup {
  const { state } = incident;
  const title = markup`<a href="${base}/incidents/${state.id}" dir="auto">${cleanText(titleOf(state))}</a>`;
  return markup`<li id="${state.id}"><div class="when">${dateTime(clock, state.startedAt)}</div>
<div class="what">${level === 2 ? markup`<h2>${title}</h2>` : markup`<h3>${title}</h3>`}<p>${ending(incident)}</p>${touched(incident)}</div></li>
`;
}

function ending(incident: ToldIncident): Markup {
  if (isOpen(incident.state)) return incidentMark(incident);
  const after = lasted(incident);
  return stateMark('ok', `Resolved${after ? ` after ${after}` : ''}`);
}

function touched(incident: ToldIncident): Markup | null {
  const names = [...incident.names.values()];
  if (names.length === 0) return null;
  const shown = names.slice(0, NAMED).map((name, place) => markup`${place > 0 && ', '}${fullName(name)}`);
  return markup`<p class="soft">${shown}${names.length > NAMED && ` and ${names.length - NAMED} more`}</p>`;
}
