import type { ToldIncident, ToldUpdate } from '../../model/told-incident.ts';
import type { Markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { anchorsOf, hasReplay, replayAddress } from '../replay/told-moments.ts';
import { underDays } from '../timeline/under-days.ts';
import { placesOf } from './fold.ts';
import { momentItem } from './moment-item.ts';
import type { Telling } from './telling.ts';

/** Moments of an incident, newest first, under their days where they cross days. */
export function timeline(ctx: PageContext, incident: ToldIncident, told: readonly Telling[]): Markup {
  const placeOf = placesOf(incident);
  const hrefOf = (update: ToldUpdate) => `${ctx.pages}${placeOf(update)}#${update.id}`;
  const anchors = hasReplay(incident) ? anchorsOf(incident) : null;
  const replay = `${ctx.pages}${replayAddress(incident.state.id)}`;
  return underDays(ctx, told, (telling, level) => {
    const anchor = anchors?.get(telling.moment.index);
    return momentItem(ctx, { incident, telling, level, hrefOf, seenAt: anchor ? `${replay}#${anchor}` : null });
  });
}
