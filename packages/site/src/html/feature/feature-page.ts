import { findFeature } from '@candor/features';
import type { FeatureId } from '@candor/log';
import { newHistory } from '../../model/feature-history/feature-history.ts';
import { slugOf } from '../../model/slugs.ts';
import { featureStatus } from '../../model/status-now.ts';
import type { PageParts } from '../document/document.ts';
import { newestOf } from '../document/heads.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { said } from '../page-context.ts';
import { fact } from '../words/fact.ts';
import { stateMark } from '../words/state.ts';
import { alternativeWords } from './alternative.ts';
import { claimList } from './claim-list.ts';
import { ninetyDays } from './days/ninety-days.ts';
import { daysSection } from './days/section.ts';
import { stateTitle, stateTone } from './days/state-words.ts';
import { featurePast } from './feature-past.ts';

/** Where a feature's page lies in the published directory. */
export function featurePath(slug: string): string {
  return `features/${slug}/index.html`;
}

/** The page of one feature: how it is now, what to use instead, its last days, and all that touched it. */
export function featurePage(ctx: PageContext, id: FeatureId): PageParts | null {
  const { model } = ctx;
  const placed = findFeature(model.catalogue, id);
  if (!placed) return null;
  const { feature, product } = placed;
  const history = model.histories.get(id) ?? newHistory();
  const isArchived = feature.archived || product.archived;
  const state = isArchived ? 'archived' : featureStatus(model, feature);
  const status = ctx.text(stateTitle(state));
  const names = { feature: said(feature.name), product: said(product.name) };
  const slug = slugOf(model, id);
  const feed = `features/${slug}.atom`;
  return {
    path: featurePath(slug),
    address: `/features/${slug}`,
    title: ctx.text('feature-page.tab', { status, feature: names.feature }),
    description: ctx.text('feature-page.description', { ...names, page: ctx.name }),
    ...(model.page && { feed: { title: names.feature, path: feed } }),
    part: null,
    newest: newestOf([history.newest, model.pageHead]),
    main: markup`<div class="lead">${stateMark(stateTone(state), status)}
<h1${ctx.asWritten}>${names.feature}</h1><p${ctx.asWritten}>${names.product}</p>${feature.description && markup`<p${ctx.asWritten}>${said(feature.description)}</p>`}${isArchived && markup`<p>${ctx.say('feature-page.archived')}</p>`}</div>
${!isArchived && facts(ctx, { instead: alternativeWords(ctx, feature), now: claimList(ctx, history) })}${daysSection(ctx, ninetyDays(ctx, history))}
${featurePast(ctx, history)}${model.page && markup`<p class="ways"><a href="${ctx.base}/${feed}">${ctx.say('feature-page.feed')}</a></p>`}`,
  };
}

interface Facts {
  readonly instead: Markup | null;
  readonly now: Markup | null;
}

function facts({ say }: PageContext, { instead, now }: Facts): Markup | null {
  if (!instead && !now) return null;
  return markup`<dl class="facts">
${instead && fact(say('feature-page.instead'), instead, 'whole')}${now && fact(say('feature-page.told-now'), now, 'whole')}
</dl>
`;
}
