import type { FeatureHistory, Sayer } from '../../model/feature-history/feature-history.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { stateMark } from '../words/state.ts';
import { stateTone } from './days/state-words.ts';
import { sayerLink } from './sayer-link.ts';

/** What is said of a feature now, each with the way to who says it; null where it is operational. */
export function claimList(ctx: PageContext, { open }: FeatureHistory): Markup | null {
  if (open.size === 0) return null;
  const items = [...open.values()].map(
    ({ sayer, status }) =>
      markup`<li><span>${who(ctx, sayer)}</span> ${stateMark(stateTone(status), ctx.say(`feature.${status}.short`))}</li>`,
  );
  return markup`<ul>${items}</ul>`;
}

function who(ctx: PageContext, sayer: Sayer): Markup {
  return sayerLink(ctx, sayer) ?? ctx.say('feature-page.standing');
}
