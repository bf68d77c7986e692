import type { ToldIncident } from '../../model/told-incident.ts';
import type { Markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { underDays } from '../timeline/under-days.ts';
import { momentItem } from './moment-item.ts';
import { tellings } from './telling.ts';

/** All that was told of an incident, newest first, under its days where it crosses days. */
export function timeline(ctx: PageContext, incident: ToldIncident): Markup {
  return underDays(ctx, tellings(incident), (telling, level) => momentItem(ctx, { incident, telling, level }));
}
