import type { Feature, FeatureStatus, ProductInUse } from '@candor/features';
import { inUse } from '@candor/features';
import { statusLookup } from '../../model/status-now.ts';
import { smallBars } from '../feature/days/bars.ts';
import { NINETY, ninetyDays } from '../feature/days/ninety-days.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { said } from '../page-context.ts';
import { apart, featureLink } from '../words/feature-names.ts';
import { stateMark } from '../words/state.ts';
import { STATUS_TONES } from '../words/status-words.ts';

/** A list that is longer is for finding something in it. */
const WITH_DAYS = 40;

/** Every product with its features, each with its status now, and its last days where they are not too many. */
export function products(ctx: PageContext): Markup | null {
  const { model } = ctx;
  const listed = inUse(model.catalogue).filter(({ features }) => features.length > 0);
  if (listed.length === 0) return null;
  const statusOf = statusLookup(model);
  const count = listed.reduce((sum, { features }) => sum + features.length, 0);
  const daysOf = count > WITH_DAYS ? null : (feature: Feature) => daysIn(ctx, feature);
  const note = daysOf && markup`<span>${ctx.say('home.days', { days: NINETY })}</span>`;
  return markup`<section aria-labelledby="features"><div class="bar"><h2 id="features">${ctx.say('home.features')}</h2>${note}</div>
${listed.map((product) => productList(ctx, product, { statusOf, daysOf }))}</section>
`;
}

interface Shown {
  readonly statusOf: (feature: Feature) => FeatureStatus;
  readonly daysOf: ((feature: Feature) => Markup | null) | null;
}

function daysIn(ctx: PageContext, { id }: Feature): Markup | null {
  const history = ctx.model.histories.get(id);
  return history ? smallBars(ninetyDays(ctx, history)) : null;
}

function productList(ctx: PageContext, { product, features }: ProductInUse, { statusOf, daysOf }: Shown): Markup {
  const row = (feature: Feature) => {
    const status = statusOf(feature);
    const mark = stateMark(STATUS_TONES[status], ctx.say(`feature.${status}.short`));
    const about = feature.description && markup`<small${ctx.asWritten}>${said(feature.description)}</small>`;
    return markup`<li id="${feature.id}"><span>${featureLink(ctx, feature.id, apart(ctx, said(feature.name)))}${about}</span> ${mark}${daysOf?.(feature)}</li>
`;
  };
  return markup`<div class="product" id="${product.id}"><h3${ctx.asWritten}>${said(product.name)}</h3>
${product.description && markup`<p${ctx.asWritten}>${said(product.description)}</p>`}<ul class="rows">
${features.map(row)}</ul></div>
`;
}
