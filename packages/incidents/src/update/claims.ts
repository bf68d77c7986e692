import type { Catalogue, FeatureStatus, PlacedFeature } from '@candor/features';
import { findFeature } from '@candor/features';
import type { FeatureId } from '@candor/log';
import { wordsOf } from '@candor/log';
import type { Message } from '../command/commands.ts';
import { refusals } from '../command/refusals.ts';
import type { FeatureChange } from '../incident/events.ts';

/** What an incident or a maintenance says of features; operational ones are not listed. */
export type Claims = Readonly<Record<FeatureId, FeatureStatus>>;

/** What is claimed of features after an update's changes; operational ones fall out. */
export function applyChanges(claims: Claims, changes: readonly FeatureChange[]): Claims {
  const next: Record<FeatureId, FeatureStatus> = { ...claims };
  for (const change of changes) {
    if (change.to === 'operational') delete next[change.featureId];
    else next[change.featureId] = change.to;
  }
  return next;
}

/** What a message really changes: statuses that stay are left out, and resolving sets free every feature claimed. */
export function changesOf(
  claims: Claims,
  { status, features }: Pick<Message, 'status' | 'features'>,
  catalogue: Catalogue,
): FeatureChange[] {
  const named = features.map((it) => ({ ...placed(it.featureId, catalogue), to: it.status }));
  if (status !== 'resolved') return changesTo(claims, named);
  const affected = named.filter(({ to }) => to !== 'operational');
  if (affected.length > 0) throw refusals.resolvedAffected(affected.map(nameOf).join(', '));
  return freed(claims);
}

/** A feature and the status that a message sets it to. */
export type NamedFeature = PlacedFeature & { readonly to: FeatureStatus };

/** The changes that lead to what a message names. Throws `archived-feature`. */
export function changesTo(claims: Claims, named: readonly NamedFeature[]): FeatureChange[] {
  return named.flatMap((it) => {
    const from = claims[it.feature.id] ?? 'operational';
    if (from === it.to) return [];
    if (it.to !== 'operational') refuseArchived(it);
    return [{ featureId: it.feature.id, from, to: it.to }];
  });
}

/** The changes that set free every feature claimed. */
export function freed(claims: Claims): FeatureChange[] {
  const claimed = Object.entries(claims) as [FeatureId, FeatureStatus][];
  return claimed.map(([featureId, from]) => ({ featureId, from, to: 'operational' }));
}

/** One feature with its product. Throws `unknown-feature`. */
export function placed(featureId: FeatureId, catalogue: Catalogue): PlacedFeature {
  const found = findFeature(catalogue, featureId);
  if (!found) throw refusals.unknownFeature();
  return found;
}

/** Throws `archived-feature` for one that is out of use. */
export function refuseArchived(it: PlacedFeature): void {
  if (it.feature.archived || it.product.archived) throw refusals.archivedFeature(nameOf(it));
}

/** "WhatsApp - Messages", as refusals name a feature. */
export function nameOf({ product, feature }: PlacedFeature): string {
  return `${wordsOf(product.name)} - ${wordsOf(feature.name)}`;
}
