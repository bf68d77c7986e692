import type { Catalogue, CatalogueEvent } from '@candor/features';
import { EMPTY_CATALOGUE, evolveCatalogue, findFeature } from '@candor/features';
import type { FeatureId, Recorded } from '@candor/log';
import { wordsOf } from '@candor/log';
import type { ToldName } from './row.ts';

/** The catalogue as it stood before each event of the log. Ask in the order of the log; `events` must be in it, too. */
export function catalogueAlong(events: readonly Recorded<CatalogueEvent>[]): (sequence: number) => Catalogue {
  let catalogue = EMPTY_CATALOGUE;
  let next = 0;
  return (sequence) => {
    for (let change = events[next]; change && change.sequence < sequence; change = events[next]) {
      catalogue = evolveCatalogue(catalogue, change);
      next += 1;
    }
    return catalogue;
  };
}

/** The name a feature has in a catalogue; its id where it is in none. */
export function nameIn(catalogue: Catalogue, id: FeatureId): ToldName {
  const found = findFeature(catalogue, id);
  if (!found) return { product: '', feature: id };
  return { product: wordsOf(found.product.name), feature: wordsOf(found.feature.name) };
}
