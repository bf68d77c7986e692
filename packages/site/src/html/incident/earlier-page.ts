import { titleOf } from '@candor/incidents';
import { cleanText } from '@candor/markdown';
import type { ToldIncident } from '../../model/told-incident.ts';
import type { PageParts } from '../document/document.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { zoneNote } from '../timeline/zone-note.ts';
import { foldedTimeline } from './fold.ts';
import { incidentMark } from './incident-words.ts';
import { newestOnPage } from './newest-on-page.ts';
import { timeline } from './timeline.ts';

/** Where the earlier moments of a long incident lie in the published directory. */
export function earlierPath(id: string): string {
  return `incidents/${id}/earlier/index.html`;
}

/** What was told of a long incident before what its own page has room for, newest first. */
export function earlierPage(ctx: PageContext, incident: ToldIncident): PageParts {
  const { state } = incident;
  const title = cleanText(titleOf(state));
  const { earlier } = foldedTimeline(incident);
  return {
    path: earlierPath(state.id),
    address: `/incidents/${state.id}/earlier`,
    title: ctx.text('earlier.title', { title }),
    description: ctx.text('earlier.description', { title }),
    part: null,
    newest: newestOnPage(ctx, incident),
    told: incident.moments,
    main: markup`<div class="lead">${incidentMark(ctx, incident)}
<h1${ctx.asWritten}>${title}</h1>
<p>${ctx.say('earlier.lead')} <a href="${ctx.pages}/incidents/${state.id}">${ctx.say('earlier.back')}</a></p></div>
<section aria-labelledby="timeline"><div class="bar"><h2 id="timeline">${ctx.say('earlier.heading')}</h2>${zoneNote(ctx, state.startedAt)}</div>
${timeline(ctx, incident, earlier)}</section>`,
  };
}
