import type { SiteModel } from '../../model/site-model.ts';
import { slugOf } from '../../model/slugs.ts';
import type { PageDoor } from '../page-door.ts';
import { featurePage, featurePath } from './feature-page.ts';

/** One page for each feature, archived ones included: what was told of them stays. */
export const featureDoor: PageDoor = {
  paths,
  touchedBy(model, { index }) {
    const named = model.catalogue.features.filter(({ id }) => model.histories.get(id)?.newest.index === index);
    return named.map(({ id }) => featurePath(slugOf(model, id)));
  },
  daily: paths,
  parts(ctx, path) {
    const slug = /^features\/([^/]+)\/index\.html$/.exec(path)?.[1];
    const id = [...ctx.model.slugs].find(([, its]) => its === slug)?.[0];
    return id === undefined ? null : featurePage(ctx, id);
  },
};

function paths(model: SiteModel): string[] {
  return model.catalogue.features.map(({ id }) => featurePath(slugOf(model, id)));
}
