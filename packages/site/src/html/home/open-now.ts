import { titleOf } from '@candor/incidents';
import { wordsOf } from '@candor/log';
import { cleanText, renderHtml } from '@candor/markdown';
import { openIncidents } from '../../model/status-now.ts';
import type { ToldIncident } from '../../model/told-incident.ts';
import { updatesOf } from '../../model/told-incident.ts';
import { affectedFact, nextFact, sinceFact } from '../incident/facts.ts';
import { incidentMark, newestWords } from '../incident/incident-words.ts';
import type { Markup } from '../markup.ts';
import { markup, trusted } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { dateTime } from '../words/time-words.ts';

const LONG = 700;

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

/** The newest update in full, or how it begins when it is long. */
function newestWord({ clock }: PageContext, incident: ToldIncident): Markup | null {
  const newest = updatesOf(incident).at(-1);
  if (!newest) return null;
  const words = wordsOf(newest.text);
  const text =
    words.length > LONG
      ? markup`<p>${newestWords(incident, 400)}</p>`
      : trusted(renderHtml(words, { headingBase: 4, day: newest.happenedAt.slice(0, 10) }));
  return markup`<p class="soft">Newest word, ${dateTime(clock, newest.happenedAt)}</p><div class="md" dir="auto">${text}</div>`;
}
