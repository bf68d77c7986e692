import type { FeatureStatus } from '@candor/features';
import { cleanText } from '@candor/markdown';
import type { ToldName } from '../../model/told-incident.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import { stateMark } from './state.ts';
import { STATUS_WORDS } from './status-words.ts';

/** "WhatsApp: Messages", each name apart from the other whichever way it is written. */
export function fullName({ product, feature }: ToldName): Markup {
  return markup`${product && markup`<bdi>${cleanText(product)}</bdi>: `}<bdi>${cleanText(feature)}</bdi>`;
}

const NAMED = 8;

/** "Mail: Sending, Search; Calendar: Events", at most eight features. */
export function shortNames(names: readonly ToldName[]): Markup | null {
  if (names.length === 0) return null;
  const byProduct = Map.groupBy(names.slice(0, NAMED), ({ product }) => product);
  const lists = [...byProduct].map(([product, itsNames], place) => {
    const features = itsNames.map(({ feature }, at) => markup`${at > 0 && ', '}<bdi>${cleanText(feature)}</bdi>`);
    return markup`${place > 0 && '; '}${product && markup`<bdi>${cleanText(product)}</bdi>: `}${features}`;
  });
  return markup`${lists}${names.length > NAMED && ` and ${names.length - NAMED} more`}`;
}

const SHOWN_AT_ONCE = 8;

/** Features in a list, each with its status where it has one; what is beyond eight can be opened. */
export function featureList(
  features: readonly { readonly name: ToldName; readonly status: FeatureStatus | null }[],
): Markup {
  const [shown, rest] = [features.slice(0, SHOWN_AT_ONCE), features.slice(SHOWN_AT_ONCE)];
  const list = (some: typeof features) => {
    const items = some.map(
      ({ name, status }) => markup`<li><span>${fullName(name)}</span>${status && statusMark(status)}</li>`,
    );
    return markup`<ul>${items}</ul>`;
  };
  return markup`${list(shown)}${rest.length > 0 && markup`<details><summary>${rest.length} more</summary>${list(rest)}</details>`}`;
}

function statusMark(status: FeatureStatus): Markup {
  const { tone, short } = STATUS_WORDS[status];
  return stateMark(tone, short);
}
