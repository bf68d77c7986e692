import type { Head } from '@candor/record';
import type { ToldIncident } from '../../model/told-incident.ts';
import { newestOf } from '../document/heads.ts';
import { alternativeHeads } from '../feature/alternative-fact.ts';
import type { PageContext } from '../page-context.ts';

/**
 * The newest entry that the pages of an incident show: in its timeline, of what it repeats, of what to use instead, or on
 * every page.
 */
export function newestOnPage({ model }: PageContext, incident: ToldIncident): Head {
  const { newest, repeated, moments } = incident;
  const others = [...(repeated ? [repeated] : []), ...alternativeHeads(model, incident)];
  return newestOf([newest, ...moments.slice(-1), ...others, model.pageHead]);
}
