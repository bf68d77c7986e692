import type { Head } from '@candor/record';
import type { ToldIncident } from '../../model/told-incident.ts';
import { newestOf } from '../document/heads.ts';
import type { PageContext } from '../page-context.ts';

/** The newest entry that the pages of an incident show: in its timeline, or of what stands on every page. */
export function newestOnPage({ model }: PageContext, { newest, moments }: ToldIncident): Head {
  return newestOf([newest, ...moments.slice(-1), model.pageHead]);
}
