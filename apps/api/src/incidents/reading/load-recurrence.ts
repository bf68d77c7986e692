import { findFeature } from '@candor/features';
import type { Incident, IncidentEvent } from '@candor/incidents';
import { IMPACTS, impactOfIncident, incidentOf, incidentStream } from '@candor/incidents';
import type { Recorded } from '@candor/log';
import { wordsOf } from '@candor/log';
import type { Reader } from '@candor/store';
import { loadCatalogue, loadStreams } from '@candor/store';
import type { Disruption, NamedRecurrence, Source } from '@candor/timeline';
import { disruptedFeatures, recurrenceOf, worstOfEach } from '@candor/timeline';
import { loadYears } from '../communication/years.ts';

type Events = readonly Recorded<IncidentEvent>[];

/** An incident as it was told, and where it was declared. */
interface Read {
  readonly told: Disruption;
  readonly declared: Source;
}

/**
 * What an incident repeats in its year, from what readers were told, by the rule of `recurrenceOf`. Nothing more than its
 * own events is looked at unless it is a major disruption itself.
 */
export async function loadRecurrence(reader: Reader, events: Events): Promise<NamedRecurrence | null> {
  const incident = incidentOf(events);
  const own = incident && disruptionIn(events, incident, '');
  if (!own || own.told.features.length === 0) return null;
  const { years, monthOf } = await loadYears(reader);
  const year = monthOf(incident.startedAt).slice(0, 'YYYY'.length);
  const others = (years.get(year) ?? []).filter((other) => other.id !== incident.id && isMajor(other));
  const streams = await loadStreams(
    reader,
    others.map(({ id }) => incidentStream(id)),
  );
  const earlier = others
    .flatMap((other) => disruptionIn((streams.get(incidentStream(other.id)) ?? []) as Events, other, year) ?? [])
    .filter(({ declared }) => declared.sequence < own.declared.sequence);
  const told = recurrenceOf(
    { ...own.told, year },
    earlier.map((it) => it.told),
  );
  const previous = earlier.find((it) => it.told.incidentId === told?.previous.incidentId);
  if (!told || !previous) return null;
  const named = findFeature(await loadCatalogue(reader), told.featureId);
  const feature = {
    product: named ? wordsOf(named.product.name) : '',
    feature: named ? wordsOf(named.feature.name) : told.featureId,
  };
  return { ...told, feature, source: previous.declared };
}

/** Whether readers see its impact as major or worse; without that it disrupts no feature. */
function isMajor(incident: Incident): boolean {
  return IMPACTS.indexOf(impactOfIncident(incident)) >= IMPACTS.indexOf('major');
}

function disruptionIn(events: Events, { id, startedAt, impactOverride }: Incident, year: string): Read | null {
  const [declared] = events;
  if (!declared) return null;
  const said = events.flatMap((event) => (event.type === 'UpdatePublished' ? event.data.features : []));
  const features = disruptedFeatures({ impactOverride, worst: worstOfEach(said) });
  return {
    told: { incidentId: id, startedAt, year, features },
    declared: { sequence: declared.sequence, index: declared.index },
  };
}
