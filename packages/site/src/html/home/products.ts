import type { Feature, FeatureStatus, ProductInUse } from '@candor/features';
import { inUse } from '@candor/features';
import { statusLookup } from '../../model/status-now.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { said } from '../page-context.ts';
import { featureLink } from '../words/feature-names.ts';
import { stateMark } from '../words/state.ts';
import { STATUS_TONES } from '../words/status-words.ts';

/** Every product with its features, each with its status now. */
export function products(ctx: PageContext): Markup | null {
  const { model } = ctx;
  const listed = inUse(model.catalogue).filter(({ features }) => features.length > 0);
  if (listed.length === 0) return null;
  const statusOf = statusLookup(model);
  return markup`<section aria-labelledby="features"><h2 id="features">${ctx.say('home.features')}</h2>
${listed.map((product) => productList(ctx, product, statusOf))}</section>
`;
}

function productList(
  ctx: PageContext,
  { product, features }: ProductInUse,
  statusOf: (feature: Feature) => FeatureStatus,
): Markup {
  const row = (feature: Feature) => {
    const status = statusOf(feature);
    const mark = stateMark(STATUS_TONES[status], ctx.say(`feature.${status}.short`));
    const about = feature.description && markup`<small${ctx.asWritten}>${said(feature.description)}</small>`;
    return markup`<li id="${feature.id}"><span>${featureLink(ctx, feature.id, markup`<bdi>${said(feature.name)}</bdi>`)}${about}</span>${mark}</li>
`;
  };
  return markup`<div class="product" id="${product.id}"><h3${ctx.asWritten}>${said(product.name)}</h3>
${product.description && markup`<p${ctx.asWritten}>${said(product.description)}</p>`}<ul class="rows">
${features.map(row)}</ul></div>
`;
}
