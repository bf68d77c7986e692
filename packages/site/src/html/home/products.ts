import type { Feature, FeatureStatus, ProductInUse } from '@candor/features';
import { inUse } from '@candor/features';
import { statusLookup } from '../../model/status-now.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { said } from '../page-context.ts';
import { stateMark } from '../words/state.ts';
import { STATUS_WORDS } from '../words/status-words.ts';

/** Every product with its features, each with its status now. */
export function products({ model }: PageContext): Markup | null {
  const listed = inUse(model.catalogue).filter(({ features }) => features.length > 0);
  if (listed.length === 0) return null;
  const statusOf = statusLookup(model);
  return markup`<section aria-labelledby="features"><h2 id="features">Features</h2>
${listed.map((product) => productList(product, statusOf))}</section>
`;
}

function productList({ product, features }: ProductInUse, statusOf: (feature: Feature) => FeatureStatus): Markup {
  const row = (feature: Feature) => {
    const { tone, short } = STATUS_WORDS[statusOf(feature)];
    const about = feature.description && markup`<small dir="auto">${said(feature.description)}</small>`;
    return markup`<li id="${feature.id}"><span><bdi>${said(feature.name)}</bdi>${about}</span>${stateMark(tone, short)}</li>
`;
  };
  return markup`<div class="product" id="${product.id}"><h3 dir="auto">${said(product.name)}</h3>
${product.description && markup`<p dir="auto">${said(product.description)}</p>`}<ul class="rows">
${features.map(row)}</ul></div>
`;
}
