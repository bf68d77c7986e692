import type { FeatureStatus } from '@candor/features';
import type { FeatureId } from '@candor/log';
import { cleanText } from '@candor/markdown';
import { slugOf } from '../../model/slugs.ts';
import type { ToldName } from '../../model/told-incident.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { stateMark } from './state.ts';
import { STATUS_TONES } from './status-words.ts';

/** "WhatsApp: Messages", each name apart from the other whichever way it is written. */
export function fullName(ctx: PageContext, { product, feature }: ToldName): Markup {
  return markup`${product && markup`${apart(ctx, product)}: `}${apart(ctx, feature)}`;
}

const NAMED = 8;

/** "Mail: Sending, Search; Calendar: Events", at most eight features. */
export function shortNames(ctx: PageContext, names: readonly ToldName[]): Markup | null {
  if (names.length === 0) return null;
  const { say } = ctx;
  const byProduct = Map.groupBy(names.slice(0, NAMED), ({ product }) => product);
  const lists = [...byProduct].map(([product, its]) => {
    const features = its.map(({ feature }) => apart(ctx, feature));
    const list = features.reduce((before, next) => say('names.next', { names: before, next }));
    return product ? say('names.of-product', { product: apart(ctx, product), names: list }) : list;
  });
  const shown = lists.reduce((before, next) => say('names.next-product', { names: before, next }));
  return names.length > NAMED ? say('incident.names-and-more', { names: shown, count: names.length - NAMED }) : shown;
}

/** A name that operators gave, apart from what is around it whichever way it is written. */
export function apart({ theirLanguage }: PageContext, name: string): Markup {
  return markup`<bdi${theirLanguage}>${cleanText(name)}</bdi>`;
}

const SHOWN_AT_ONCE = 8;

/** A feature of a list, by the name it was told with, with its status where it has one. */
export interface ListedFeature {
  readonly id: FeatureId;
  readonly name: ToldName;
  readonly status: FeatureStatus | null;
}

/** Features in a list; what is beyond eight can be opened. */
export function featureList(ctx: PageContext, features: readonly ListedFeature[]): Markup {
  const [shown, rest] = [features.slice(0, SHOWN_AT_ONCE), features.slice(SHOWN_AT_ONCE)];
  const list = (some: readonly ListedFeature[]) => {
    const items = some.map(
      ({ id, name, status }) =>
        markup`<li><span>${featureLink(ctx, id, fullName(ctx, name))}</span>${status && markup` ${statusMark(ctx, status)}`}</li>`,
    );
    return markup`<ul>${items}</ul>`;
  };
  const more = ctx.say('incident.more', { count: rest.length });
  return markup`${list(shown)}${rest.length > 0 && markup`<details><summary>${more}</summary>${list(rest)}</details>`}`;
}

/** A feature's name as the way to its page. */
export function featureLink({ model, pages }: PageContext, id: FeatureId, name: Markup): Markup {
  return markup`<a href="${pages}/features/${slugOf(model, id)}">${name}</a>`;
}

function statusMark({ say }: PageContext, status: FeatureStatus): Markup {
  return stateMark(STATUS_TONES[status], say(`feature.${status}.short`));
}
