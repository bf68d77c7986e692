import { isOpen, titleOf } from '@candor/incidents';
import { cleanText } from '@candor/markdown';
import type { ToldIncident } from '../../model/told-incident.ts';
import type { PageParts } from '../document/document.ts';
import { newestOf } from '../document/heads.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { fullDayName } from '../words/calendar.ts';
import { INCIDENT_WORDS } from '../words/status-words.ts';
import { dayOf } from '../words/time-words.ts';
import { affectedFact, nextFact, sinceFact } from './facts.ts';
import { incidentMark, lasted, newestWords } from './incident-words.ts';
import { relatedFact } from './related-fact.ts';
import { timeline } from './timeline.ts';

/** Where an incident's page lies in the published directory. */
export function incidentPath(id: string): string {
  return `incidents/${id}/index.html`;
}

/** The page of one incident: what is affected, since when, when the next word comes; then all that was told. */
export function incidentPage(ctx: PageContext, incident: ToldIncident): PageParts {
  const { state } = incident;
  const title = cleanText(titleOf(state));
  return {
    path: incidentPath(state.id),
    address: `/incidents/${state.id}`,
    title: `${INCIDENT_WORDS[state.status]}: ${title}`,
    description: description(incident),
    part: null,
    newest: newestOf([incident.newest, incident.linked ?? incident.newest, ctx.model.pageHead]),
    main: markup`<div class="lead">${incidentMark(incident)}
<h1 dir="auto">${title}</h1>${afterwards(ctx, incident)}</div>
<dl class="facts">
${affectedFact(incident)}
${sinceFact(ctx, incident)}
${nextFact(ctx, incident)}${relatedFact(ctx, incident)}
</dl>
<section aria-labelledby="timeline"><div class="bar"><h2 id="timeline">Timeline</h2>${zoneNote(ctx, incident)}</div>
${timeline(ctx, incident)}</section>`,
  };
}

function description(incident: ToldIncident): string {
  const after = lasted(incident);
  if (isOpen(incident.state)) return newestWords(incident, 200);
  return `Resolved${after ? ` after ${after}` : ''}. ${newestWords(incident, 200)}`;
}

function afterwards({ clock }: PageContext, { state }: ToldIncident): Markup | null {
  if (!state.backfilled) return null;
  const day = dayOf(clock, state.declaredAt);
  return markup`<p>Told afterwards, on <time datetime="${day}">${fullDayName(day)}</time>.</p>`;
}

/** Said to readers elsewhere: by the script, once it has put the times into theirs. */
function zoneNote({ clock }: PageContext, { state }: ToldIncident): Markup {
  return markup`<span data-elsewhere="${state.startedAt}" hidden>Times are yours; this page’s own are in ${clock(state.startedAt).zone}.</span>`;
}
