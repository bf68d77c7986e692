import type { ProductInUse } from '@candor/features';
import { inUse } from '@candor/features';
import { slugOf } from '../../model/slugs.ts';
import { markup } from '../markup.ts';
import { said } from '../page-context.ts';
import { apart } from '../words/feature-names.ts';
import type { Way } from './way.ts';
import { waySection } from './way.ts';

/** A feed for each feature, for whoever needs one of them and not the others. */
export const featureFeedsWay: Way = (ctx, url) => {
  const { model, say } = ctx;
  const listed = inUse(model.catalogue).filter(({ features }) => features.length > 0);
  if (listed.length === 0) return null;
  const products = listed.map(({ product, features }: ProductInUse) => {
    const rows = features.map(({ id, name }) => {
      const address = `${url}/features/${slugOf(model, id)}.atom`;
      return markup`<li><a href="${address}">${apart(ctx, said(name))}</a></li>
`;
    });
    return markup`<div class="product"><h3><span${ctx.asWritten}>${said(product.name)}</span></h3>
<ul class="rows">
${rows}</ul></div>
`;
  });
  return waySection(ctx, {
    id: 'feature-feeds',
    title: 'follow.feature-feeds',
    how: say('follow.feature-feeds-how'),
    body: markup`${products}`,
  });
};
