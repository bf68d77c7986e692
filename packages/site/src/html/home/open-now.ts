import { titleOf } from '@candor/incidents';

import { cleanText } from '@candor/markdown';
import { openIncidents, runningMaintenances } from '../../model/status-now.ts';
import type { ToldIncident } from '../../model/told-incident.ts';
import { updatesOf } from '../../model/told-incident.ts';
import { alternativeFact } from '../feature/alternative-fact.ts';
import { affectedFact, nextFact, sinceFact } from '../incident/facts.ts';
import { incidentMark } from '../incident/incident-words.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { wordsHere } from '../timeline/wording.ts';
import { newestWord } from './newest-word.ts';
import { runningMaintenance } from './running-maintenance.ts';

/** The incidents and the maintenances that go on now, newest first, each with its newest word. */
export function openNow(ctx: PageContext): Markup | null {
  const open = openIncidents(ctx.model);
  const running = runningMaintenances(ctx.model);
  if (open.length + running.length === 0) return null;
  return markup`<section aria-labelledby="now"><h2 id="now">${ctx.say('home.happening')}</h2>
${open.map((incident) => openIncident(ctx, incident))}${running.map((maintenance) => runningMaintenance(ctx, maintenance))}</section>
`;
}

function openIncident(ctx: PageContext, incident: ToldIncident): Markup {
  const { state } = incident;
  const newest = updatesOf(incident).at(-1);
  return markup`<article class="now" id="${state.id}">${incidentMark(ctx, incident)}
<h3${ctx.asWritten}><a href="${ctx.pages}/incidents/${state.id}">${cleanText(titleOf(state))}</a></h3>
${newest && newestWord(ctx, { ...newest, words: wordsHere(ctx, newest) })}
<dl class="facts">
${affectedFact(ctx, incident)}
${sinceFact(ctx, incident)}
${nextFact(ctx, incident)}${alternativeFact(ctx, incident)}
</dl></article>
`;
}
