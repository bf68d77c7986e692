import type { PageParts } from '../document/document.ts';
import { lostLately } from '../history/lost-entries.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { stateMark } from '../words/state.ts';
import { coming } from './coming.ts';
import { openNow } from './open-now.ts';
import { products } from './products.ts';
import { recentIncidents } from './recent-incidents.ts';
import type { Whole } from './whole.ts';
import { wholeOf } from './whole.ts';

/** The first page: how the whole stands, what goes on now, each feature, and what was lately. */
export function homePage(ctx: PageContext): PageParts {
  const { model } = ctx;
  const whole = wholeOf(model, ctx);
  const isNew = model.catalogue.products.length === 0 && model.incidents.size === 0 && !model.hasMaintenance;
  return {
    path: 'index.html',
    address: '/',
    title: whole.sentence,
    description: ctx.text('home.description', { whole: whole.sentence, page: ctx.name }),
    part: 'now',
    newest: model.head,
    main: markup`<div class="lead">${wholeMark(whole)}
<h1>${whole.sentence}</h1></div>
${isNew ? markup`${lostLately(ctx)}${welcome(ctx)}` : markup`${openNow(ctx)}${lostLately(ctx)}${products(ctx)}${coming(ctx)}${recentIncidents(ctx)}`}`,
  };
}

/** The whole's state: shape, word and colour. */
export function wholeMark({ tone, title }: Whole): Markup {
  return stateMark(tone, title);
}

function welcome({ say }: PageContext): Markup {
  return markup`<section class="plain"><p>${say('home.welcome')}</p>
<p>${say('home.nothing-listed')}</p></section>`;
}
