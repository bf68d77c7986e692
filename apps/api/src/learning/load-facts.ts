import { setImmediate as breathe } from 'node:timers/promises';
import type { IncidentEvent, PostmortemEvent } from '@candor/incidents';
import { incidentStream, postmortemOf, postmortemStream } from '@candor/incidents';
import type { FeatureId, IncidentId, ProductId, Recorded } from '@candor/log';
import type { Reader } from '@candor/store';
import { loadCatalogue, loadStreams } from '@candor/store';
import type { IncidentFacts } from '@candor/timeline';
import { factsOf, readTimeline, writtenFacts } from '@candor/timeline';
import type { Calendar } from './outlines.ts';

/** So many incidents are in memory with all that happened to them; of the others, only what is learnt from them. */
const AT_ONCE = 20;

/** The facts of incidents, in the order given. Others get their turn between a few of them. */
export async function loadFacts(
  reader: Reader,
  ids: readonly IncidentId[],
  { monthOf }: Calendar,
): Promise<IncidentFacts[]> {
  const productOf = await loadProducts(reader);
  const facts: IncidentFacts[] = [];
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const some = ids.slice(at, at + AT_ONCE);
    const streams = await loadStreams(
      reader,
      some.flatMap((id) => [incidentStream(id), postmortemStream(id)]),
    );
    for (const id of some) {
      const incident = (streams.get(incidentStream(id)) ?? []) as Recorded<IncidentEvent>[];
      const postmortem = (streams.get(postmortemStream(id)) ?? []) as Recorded<PostmortemEvent>[];
      // Names of features are no part of any number, so the catalogue's events need not be read.
      const timeline = readTimeline({ incident, postmortem, catalogue: [] });
      facts.push(factsOf(timeline, { productOf, monthOf, written: writtenFacts(postmortemOf(postmortem), monthOf) }));
    }
    await breathe();
  }
  return facts;
}

async function loadProducts(reader: Reader): Promise<(id: FeatureId) => ProductId | undefined> {
  const { features } = await loadCatalogue(reader);
  const products = new Map(features.map(({ id, productId }) => [id, productId]));
  return (id) => products.get(id);
}
