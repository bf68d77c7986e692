import type { Head } from '@candor/record';
import type { ToldIncident } from '../../model/told-incident.ts';
import { newestOf } from '../document/heads.ts';
import type { PageContext } from '../page-context.ts';

/** The newest entry that the pages of an incident show: of it, of its links, or of what stands on every page. */
export function newestOnPage({ model }: PageContext, { newest, linked }: ToldIncident): Head {
  return newestOf([newest, linked ?? newest, model.pageHead]);
}
