import { findFeature } from '@candor/features';
import type { FeatureId } from '@candor/log';
import { wordsOf } from '@candor/log';
import type { SiteModel } from './site-model.ts';

const MOST_CHARACTERS = 60;

/**
 * What a feature is called in addresses: `whatsapp-messages`. It comes from the names it was first told with and stays
 * when they change. Throws for a feature that nobody was told of.
 */
export function slugOf({ slugs }: SiteModel, id: FeatureId): string {
  const slug = slugs.get(id);
  if (slug === undefined) throw new RangeError(`Nobody was told of a feature ${id}.`);
  return slug;
}

/** Names a feature that was just told of: of several with the same names the later ones are numbered. */
export function giveSlug({ catalogue, slugs }: SiteModel, id: FeatureId): void {
  const found = findFeature(catalogue, id);
  const slug = found ? slugFrom(`${wordsOf(found.product.name)} ${wordsOf(found.feature.name)}`) : '';
  // Names without Latin letters or digits leave nothing to be read aloud.
  const wanted = slug === '' ? id : slug;
  const taken = new Set(slugs.values());
  let free = wanted;
  for (let number = 2; taken.has(free); number += 1) free = `${wanted}-${number}`;
  slugs.set(id, free);
}

function slugFrom(names: string): string {
  return names
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MOST_CHARACTERS)
    .replace(/^-+|-+$/g, '');
}
