import type { SeenRelation } from '@candor/incidents';
import { linksOf, titleOf } from '@candor/incidents';
import type { IncidentId } from '@candor/log';
import { cleanText } from '@candor/markdown';
import type { Entry } from '@candor/record';
import type { SiteModel } from './site-model.ts';
import type { ToldIncident } from './told-incident.ts';

/** Another incident, and what it is to the one that is told of. */
export interface Related {
  readonly relation: SeenRelation;
  readonly incidentId: IncidentId;
  readonly title: string;
}

/** The incidents that one is linked to, as readers know it, in the order in which they were linked. */
export function relatedTo(model: SiteModel, id: IncidentId): Related[] {
  return linksOf(model.links, id).map(({ relation, otherId }) => ({
    relation,
    incidentId: otherId,
    title: titleIn(model, otherId),
  }));
}

/** The title of an incident; its id where nothing was told of it. */
export function titleIn(model: SiteModel, id: IncidentId): string {
  const incident = model.incidents.get(id);
  return incident ? cleanText(titleOf(incident.state)) : id;
}

/** The two incidents whose pages an entry about a link changes; none for any other entry. */
export function linkedBy(model: SiteModel, entry: Entry): ToldIncident[] {
  if (entry.kind !== 'link' && entry.kind !== 'unlink') return [];
  return [entry.data.incidentId, entry.data.otherId].flatMap((id) => model.incidents.get(id) ?? []);
}
