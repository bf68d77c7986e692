import { titleOf } from '@candor/incidents';
import { cleanText } from '@candor/markdown';
import { openIncidents } from '../../model/status-now.ts';
import type { ToldIncident } from '../../model/told-incident.ts';
import { updatesOf } from '../../model/told-incident.ts';
import { affectedFact, nextFact, sinceFact } from '../incident/facts.ts';
import { incidentMark, newestSentence } from '../incident/incident-words.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { clockTime } from '../words/time-words.ts';

/** The incidents that go on now, newest first, each with its newest word. */
export function openNow(ctx: PageContext): Markup | null {
  const open = openIncidents(ctx.model);
  if (open.length === 0) return null;
  return markup`<section aria-labelledby="now"><h2 id="now">Happening now</h2>
${open.map((incident) => openIncident(ctx, incident))}</section>
`;
}

function openIncident(ctx: PageContext, incident: ToldIncident): Markup {
  const { state } = incident;
  return markup`<article class="now" id="${state.id}">${incidentMark(incident)}
<h3 dir="auto"><a href="${ctx.base}/incidents/${state.id}">${cleanText(titleOf(state))}</a></h3>
${newestWord(ctx, incident)}
<dl class="facts">
${affectedFact(incident)}
${sinceFact(ctx, incident)}
${nextFact(ctx, incident)}
</dl></article>
`;
}

function newestWord({ clock }: PageContext, incident: ToldIncident): Markup | null {
  const newest = updatesOf(incident).at(-1);
  if (!newest) return null;
  return markup`<p class="word">${clockTime(clock, newest.happenedAt)} <span dir="auto">${newestSentence(incident)}</span></p>`;
}
