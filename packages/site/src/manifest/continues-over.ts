import type { SiteModel } from '../model/site-model.ts';
import type { ManifestRoot } from './manifest.ts';

/** The heads that were published before and that the record goes on without, as a root tells of them. */
export function continuesOverIn({ continuations }: Pick<SiteModel, 'continuations'>): ManifestRoot['continuesOver'] {
  return continuations.map(({ published, from }) => ({
    index: published.index,
    hash: published.hash,
    from: from?.index ?? null,
  }));
}
