import { linkSentence } from '@candor/incidents';
import { wordsOf } from '@candor/log';
import { renderHtml } from '@candor/markdown';
import { titleIn } from '../../model/related.ts';
import type {
  Moment,
  ToldImpact,
  ToldIncident,
  ToldLatePromise,
  ToldLink,
  ToldUpdate,
} from '../../model/told-incident.ts';
import type { Markup } from '../markup.ts';
import { markup, trusted } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { said } from '../page-context.ts';
import { changeList } from '../timeline/change-list.ts';
import { postedNote } from '../timeline/posted.ts';
import { INCIDENT_WORDS } from '../words/status-words.ts';
import { clockTime, dayOf, timeFrom } from '../words/time-words.ts';
import { promiseLine } from './promise-line.ts';
import { incidentLink } from './related-fact.ts';
import type { Telling } from './telling.ts';

interface Placed {
  readonly incident: ToldIncident;
  readonly telling: Telling;
  /** The level of its heading. */
  readonly level: 3 | 4;
}

/** One thing that was told: when it happened, when it was posted, what it says. */
export function momentItem(ctx: PageContext, { incident, telling, level }: Placed): Markup {
  const { moment, tone } = telling;
  const heading = (words: string) => (level === 3 ? markup`<h3>${words}</h3>` : markup`<h4>${words}</h4>`);
  return markup`<li class="${tone}" id="${idOf(moment)}"><div class="when">${clockTime(ctx.clock, moment.happenedAt)}${!incident.state.backfilled && postedNote(ctx.clock, moment)}</div>
<div class="what">${what()}</div></li>
`;

  function what(): Markup {
    switch (moment.kind) {
      case 'update':
        return markup`${heading(headline(telling, moment))}${update(ctx, incident, { moment, level })}`;
      case 'impact':
        return markup`${heading(impactWords(moment))}<p class="said" dir="auto">${said(moment.reason)}</p>`;
      case 'promise-late':
        return markup`${heading('The promised update is late')}${late(ctx, moment)}`;
      case 'link':
        return markup`${heading('Related incident')}${linked(ctx, moment)}`;
      case 'unlink':
        return markup`${heading('Link taken back')}${linked(ctx, moment)}`;
    }
  }
}

function idOf(moment: Moment): string {
  return moment.kind === 'update' ? moment.id : `entry-${moment.index}`;
}

function headline({ before }: Telling, { status }: ToldUpdate): string {
  const reopened = before?.status === 'resolved' && status !== 'resolved';
  return reopened ? `Open again: ${INCIDENT_WORDS[status].toLowerCase()}` : INCIDENT_WORDS[status];
}

function update(
  ctx: PageContext,
  incident: ToldIncident,
  { moment, level }: { readonly moment: ToldUpdate; readonly level: 3 | 4 },
): Markup {
  const text = renderHtml(wordsOf(moment.text), {
    headingBase: level === 3 ? 4 : 5,
    day: moment.happenedAt.slice(0, 10),
  });
  return markup`<div class="md" dir="auto">${trusted(text)}</div>${changeList(incident.names, moment)}${promiseLine(ctx, moment)}`;
}

function impactWords({ impact }: ToldImpact): string {
  if (impact === null) return 'Impact follows the features again';
  return `Impact set to ${impact}`;
}

function late({ clock }: PageContext, { due, happenedAt }: ToldLatePromise): Markup {
  return markup`<p>We promised an update by ${timeFrom(clock, dayOf(clock, happenedAt), due)}, and it did not come in time.</p>`;
}

function linked(ctx: PageContext, { kind, relation, otherId }: ToldLink): Markup {
  const { before, after } = linkSentence(relation, kind === 'link');
  return markup`<p>${before}${incidentLink(ctx, otherId, titleIn(ctx.model, otherId))}${after}</p>`;
}
