import type { Head } from '@candor/record';
import { commitmentsOf, newestOfCommitment } from '../../model/commitments/told-commitment.ts';
import type { ToldIncident } from '../../model/told-incident.ts';
import { newestOf } from '../document/heads.ts';
import { alternativeHeads } from '../feature/alternative-fact.ts';
import type { PageContext } from '../page-context.ts';

/**
 * The newest entry that the pages of an incident show: in its timeline, of what it repeats, of what was committed to after
 * it, of what to use instead, or on every page.
 */
export function newestOnPage({ model }: PageContext, incident: ToldIncident): Head {
  const { state, newest, repeated, moments } = incident;
  const commitments = commitmentsOf(model, state.id).map(newestOfCommitment);
  const others = [...(repeated ? [repeated] : []), ...alternativeHeads(model, incident), ...commitments];
  return newestOf([newest, ...moments.slice(-1), ...others, model.pageHead]);
}
