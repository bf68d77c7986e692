import type { ToldIncident } from '../../model/told-incident.ts';
import type { Markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { underDays } from '../timeline/under-days.ts';
import { momentItem } from './moment-item.ts';
import type { Telling } from './telling.ts';

/** Moments of an incident, newest first, under their days where they cross days. */
export function timeline(ctx: PageContext, incident: ToldIncident, told: readonly Telling[]): Markup {
  return underDays(ctx, told, (telling, level) => momentItem(ctx, { incident, telling, level }));
}
