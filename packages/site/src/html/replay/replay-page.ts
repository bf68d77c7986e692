import { titleOf } from '@candor/incidents';
import { cleanText } from '@candor/markdown';
import type { ToldIncident, ToldUpdate } from '../../model/told-incident.ts';
import type { PageParts } from '../document/document.ts';
import { newestOf } from '../document/heads.ts';
import { sayingOf } from '../incident/moment-item.ts';
import type { Telling } from '../incident/telling.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { zoneNote } from '../timeline/zone-note.ts';
import { dateTimeWithYear, dayOf } from '../words/time-words.ts';
import { momentPanel } from './moment-panel.ts';
import { REPLAY_STYLE } from './replay-style.ts';
import { rewordingNumbers } from './rewordings.ts';
import { toldItem } from './told-item.ts';
import type { ToldAt } from './told-moments.ts';
import { anchorOf, anchorsOf, replayAddress, replayPath, toldMoments } from './told-moments.ts';

/**
 * An incident as readers saw it at any moment: all that was told, in the order of posting, and before what each moment
 * brought a note of how things stood then. An address that names a moment (`#at-17`) shows what was there then.
 */
export function replayPage(ctx: PageContext, incident: ToldIncident): PageParts {
  const { say, text, pages, asWritten } = ctx;
  const { id, startedAt } = incident.state;
  const title = cleanText(titleOf(incident.state));
  const moments = toldMoments(incident);
  const numbers = rewordingNumbers(incident.moments);
  const anchors = anchorsOf(incident);
  const hrefOf = ({ index }: ToldUpdate) => `#${anchors.get(index)}`;
  let day = '';
  const items = moments.map(
    (at, nth) => markup`${momentPanel(ctx, { moments, nth, numbers })}${at.told.map(itemUnderDay)}`,
  );
  return {
    path: replayPath(id),
    address: replayAddress(id),
    title: text('replay.title', { title }),
    description: text('replay.description', { title }),
    part: null,
    isUnlisted: true,
    newest: newestOf([incident.newest, ...incident.moments.slice(-1), ctx.model.pageHead]),
    told: incident.moments,
    style: REPLAY_STYLE,
    main: markup`<div class="lead"><p><a href="${pages}/incidents/${id}"${asWritten}>${title}</a></p>
<h1>${say('replay.heading')}</h1>
<p>${say('replay.lead')}</p></div>
<nav aria-labelledby="moments"><div class="bar"><h2 id="moments">${say('replay.moments')}</h2>${zoneNote(ctx, startedAt)}</div>
<ol class="moments">${moments.map((at) => wayTo(at))}</ol></nav>
<section aria-labelledby="told"><h2 id="told">${say('replay.told')}</h2>
<ol class="line replay">
${items}</ol></section>`,
  };

  function itemUnderDay(telling: Telling): Markup {
    const before = day;
    day = dayOf(ctx.clock, telling.moment.happenedAt);
    const item = toldItem(ctx, { incident, telling, numbers, hrefOf });
    if (day === before) return item;
    const name = ctx.calendar.fullDayName(day);
    return markup`<li class="day"><time datetime="${day}">${name}</time></li>
${item}`;
  }

  function wayTo(at: ToldAt): Markup {
    const headings = at.told.map((telling, place) => {
      const { heading } = sayingOf(ctx, { incident, telling, level: 3, hrefOf });
      return markup`${place > 0 && ', '}${heading}`;
    });
    return markup`<li><a href="#${anchorOf(at)}">${dateTimeWithYear(ctx, at.recordedAt)}</a> <span class="soft">${headings}</span></li>
`;
  }
}
