import { findFeature } from '@candor/features';
import type { FeatureId } from '@candor/log';
import { wordsOf } from '@candor/log';
import type { SiteModel } from './site-model.ts';
import type { ToldName } from './told-incident.ts';

/** A feature's name as it stands now, kept as the last one told. */
export function nameTold({ catalogue }: SiteModel, names: Map<FeatureId, ToldName>, featureId: FeatureId): ToldName {
  const found = findFeature(catalogue, featureId);
  const name = found
    ? { product: wordsOf(found.product.name), feature: wordsOf(found.feature.name) }
    : { product: '', feature: featureId };
  names.set(featureId, name);
  return name;
}
