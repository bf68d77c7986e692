import type { ToldChange, ToldIncident, ToldUpdate } from '../../model/told-incident.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { apart, fullName } from '../words/feature-names.ts';

const SHOWN_AT_ONCE = 6;

/** What an update changed of the features: "Messages: up → down", with products where `names` are of several. */
export function changeList(
  ctx: PageContext,
  names: ToldIncident['names'],
  { changes }: Pick<ToldUpdate, 'changes'>,
): Markup | null {
  if (changes.length === 0) return null;
  const products = new Set([...names.values()].map(({ product }) => product));
  const name = (change: ToldChange) => (products.size > 1 ? fullName(ctx, change) : apart(ctx, change.feature));
  const status = (it: ToldChange['to']) => ctx.say(`feature.${it}.short`);
  const items = changes.map(
    (change) => markup`<li>${name(change)}: ${status(change.from)} ${arrow(ctx)} ${status(change.to)}</li>`,
  );
  const list = markup`<ul class="chg">${items}</ul>`;
  if (changes.length <= SHOWN_AT_ONCE) return list;
  const summary = ctx.say('timeline.features-changed', { count: changes.length });
  return markup`<details class="chg"><summary>${summary}</summary>${list}</details>`;
}

/** What stands between before and after: an arrow to the eye, a word to the ear. */
export function arrow({ say }: PageContext): Markup {
  return markup`<span class="arrow" aria-hidden="true">→</span><span class="vh"> ${say('timeline.to')} </span>`;
}
