import { isOpen, titleOf } from '@candor/incidents';
import { cleanText } from '@candor/markdown';
import type { ToldIncident } from '../../model/told-incident.ts';
import type { PageParts } from '../document/document.ts';
import { alternativeFact } from '../feature/alternative-fact.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { hasReplay, replayAddress } from '../replay/told-moments.ts';
import { zoneNote } from '../timeline/zone-note.ts';
import { removedNote } from '../words/removed.ts';
import { dayOf } from '../words/time-words.ts';
import { affectedFact, keptFact, nextFact, sinceFact } from './facts.ts';
import { foldedTimeline } from './fold.ts';
import { incidentMark, lasted, newestWords } from './incident-words.ts';
import { liveBlog } from './live-blog.ts';
import { newestOnPage } from './newest-on-page.ts';
import { postmortemFact } from './postmortem-fact.ts';
import { recurrenceLine } from './recurrence-line.ts';
import { relatedFact } from './related-fact.ts';
import type { Telling } from './telling.ts';
import { timeline } from './timeline.ts';

/** Where an incident's page lies in the published directory. */
export function incidentPath(id: string): string {
  return `incidents/${id}/index.html`;
}

/** The page of one incident: what is affected, since when, when the next word comes; then all that was told. */
export function incidentPage(ctx: PageContext, incident: ToldIncident): PageParts {
  const { state } = incident;
  const title = cleanText(titleOf(state));
  const { shown, earlier } = foldedTimeline(incident);
  return {
    path: incidentPath(state.id),
    address: `/incidents/${state.id}`,
    title: ctx.text('incident.title', { status: ctx.text(`incident.status.${state.status}`), title }),
    description: description(ctx, incident),
    part: null,
    markdown: `/incidents/${state.id}.md`,
    newest: newestOnPage(ctx, incident),
    told: incident.moments,
    main: markup`<div class="lead">${incidentMark(ctx, incident)}
<h1${ctx.asWritten}>${title}</h1>${removedNote(ctx, state.title, 'title')}${afterwards(ctx, incident)}${recurrenceLine(ctx, incident)}</div>
<dl class="facts">
${affectedFact(ctx, incident)}
${sinceFact(ctx, incident)}
${nextFact(ctx, incident)}${alternativeFact(ctx, incident)}${relatedFact(ctx, incident)}${keptFact(ctx, incident)}${postmortemFact(ctx, incident)}
</dl>
<section aria-labelledby="timeline"><div class="bar"><h2 id="timeline">${ctx.say('incident.timeline')}</h2>${zoneNote(ctx, state.startedAt)}</div>
${timeline(ctx, incident, shown)}${ways(ctx, incident, earlier)}</section>`,
    data: liveBlog(ctx, incident, shown),
  };
}

/** Where the rest of a long timeline is read, and all of it as it was at any moment. */
function ways({ pages, say }: PageContext, incident: ToldIncident, earlier: readonly Telling[]): Markup | null {
  const { id } = incident.state;
  const toEarlier =
    earlier.length > 0 &&
    markup`<a id="earlier" rel="next" href="${pages}/incidents/${id}/earlier">${say('earlier.link', { count: earlier.length })}</a>`;
  const toReplay = hasReplay(incident) && markup`<a href="${pages}${replayAddress(id)}">${say('replay.link')}</a>`;
  if (!toEarlier && !toReplay) return null;
  return markup`
<p class="ways">${toEarlier}${toReplay}</p>`;
}

function description(ctx: PageContext, incident: ToldIncident): string {
  const words = newestWords(ctx, incident, 200);
  if (isOpen(incident.state)) return words;
  const length = lasted(ctx, incident);
  if (length === null) return ctx.text('incident.description-resolved', { words });
  return ctx.text('incident.description-resolved-after', { length, words });
}

function afterwards({ clock, calendar, say }: PageContext, { state }: ToldIncident): Markup | null {
  if (!state.backfilled) return null;
  const day = dayOf(clock, state.declaredAt);
  const time = markup`<time datetime="${day}">${calendar.fullDayName(day)}</time>`;
  return markup`<p>${say('incident.told-afterwards', { day: time })}</p>`;
}
