import type { FeatureStatus } from '@candor/features';
import type { FeatureId } from '@candor/log';
import type { Entry } from '@candor/record';
import { headAt } from '@candor/record';
import type { Disruption, Recurrence } from '@candor/timeline';
import { disruptedFeatures, recurrenceOf, worstOfEach } from '@candor/timeline';
import { yearIn } from './month-in.ts';
import type { SiteModel } from './site-model.ts';
import type { ToldIncident } from './told-incident.ts';
import { updatesOf } from './told-incident.ts';

/** What an incident repeats in its year, as far as readers were told of others before it; null when it is nothing. */
export function recurrenceIn(model: SiteModel, incident: ToldIncident): Recurrence | null {
  const others = incident.disrupts.flatMap((id) => touching(model, id));
  const year = yearIn(model, incident);
  const inYear = [...new Set(others)].filter((other) => yearIn(model, other) === year);
  const earlier = inYear.filter((other) => isToldBefore(other, incident)).sort(byTold);
  return recurrenceOf(
    disruptionOf(model, incident),
    earlier.map((other) => disruptionOf(model, other)),
  );
}

/** The worst that an incident ever said of each feature, in the order of first mention. */
export function saidAtWorst(incident: ToldIncident): Map<FeatureId, FeatureStatus> {
  return worstOfEach(updatesOf(incident).flatMap(({ changes }) => changes));
}

/**
 * Notes, in place, of which features an incident is a major disruption since an entry, and which later incidents repeat
 * another number of times since then. The newest incident has none behind it, so this costs something only in old ones.
 */
export function noteDisruption(model: SiteModel, entry: Entry, incident: ToldIncident): void {
  const before = incident.disrupts;
  const { impactOverride } = incident.state;
  incident.disrupts = disruptedFeatures({ impactOverride, worst: saidAtWorst(incident) });
  const changed = [...before, ...incident.disrupts].filter(
    (id) => before.includes(id) !== incident.disrupts.includes(id),
  );
  for (const id of changed)
    for (const later of touching(model, id))
      if (repeats(model, later, { incident, id })) later.repeated = headAt(entry);
}

/** The incidents that repeat another number of times since an entry, once the model has it. */
export function repeatedBy(model: SiteModel, entry: Entry): ToldIncident[] {
  if (entry.kind !== 'update' && entry.kind !== 'impact') return [];
  const features = model.incidents.get(entry.data.incidentId)?.names.keys() ?? [];
  const later = [...features].flatMap((id) => touching(model, id));
  return [...new Set(later)].filter(({ repeated }) => repeated?.index === entry.index);
}

function repeats(
  model: SiteModel,
  later: ToldIncident,
  { incident, id }: { readonly incident: ToldIncident; readonly id: FeatureId },
): boolean {
  return (
    isToldBefore(incident, later) &&
    incident.state.startedAt <= later.state.startedAt &&
    yearIn(model, incident) === yearIn(model, later) &&
    later.disrupts.includes(id)
  );
}

/** The incidents that ever said something of a feature. */
function touching({ histories, incidents }: SiteModel, id: FeatureId): ToldIncident[] {
  return [...(histories.get(id)?.incidents ?? [])].flatMap((other) => incidents.get(other) ?? []);
}

function disruptionOf(model: SiteModel, incident: ToldIncident): Disruption {
  const { id: incidentId, startedAt } = incident.state;
  return { incidentId, startedAt, year: yearIn(model, incident), features: incident.disrupts };
}

function isToldBefore(one: ToldIncident, other: ToldIncident): boolean {
  return byTold(one, other) < 0;
}

/** By when readers were told of them first. */
function byTold({ moments: [one] }: ToldIncident, { moments: [other] }: ToldIncident): number {
  return (one?.index ?? 0) - (other?.index ?? 0);
}
