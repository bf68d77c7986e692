import type { PageParts } from '../document/document.ts';
import { wholeMark } from '../home/home-page.ts';
import { wholeOf } from '../home/whole.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import type { PageDoor } from '../page-door.ts';

const PATH = '404.html';

/** What stands at an address that has no page: how the whole stands, and the ways on. */
export const notFoundDoor: PageDoor = {
  paths: () => [PATH],
  touchedBy: () => [PATH],
  daily: () => [],
  parts: (ctx, path) => (path === PATH ? notFoundPage(ctx) : null),
};

function notFoundPage(ctx: PageContext): PageParts {
  const { model, pages, say, text } = ctx;
  const whole = wholeOf(model, ctx);
  const ways = {
    whole: whole.sentence,
    now: markup`<a href="${pages}/">${say('not-found.now')}</a>`,
    history: markup`<a href="${pages}/history">${say('not-found.history')}</a>`,
  };
  return {
    path: null,
    address: null,
    title: text('not-found.tab'),
    description: text('not-found.description'),
    part: null,
    newest: model.head,
    main: markup`<div class="lead"><h1>${say('not-found.title')}</h1>
<p>${say(model.continuations.length > 0 ? 'not-found.why-lost' : 'not-found.why')}</p></div>
${wholeMark(whole)}
<p>${say('not-found.ways', ways)}</p>`,
  };
}
