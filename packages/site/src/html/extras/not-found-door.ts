import type { Door } from '../../door.ts';
import type { SiteModel } from '../../model/site-model.ts';
import type { PageParts } from '../document/document.ts';
import { renderDocument } from '../document/document.ts';
import { wholeMark } from '../home/home-page.ts';
import { wholeOf } from '../home/whole.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { pageContext } from '../page-context.ts';

const PATH = '404.html';

/** What stands at an address that has no page: how the whole stands, and the ways on. */
export const notFoundDoor: Door = {
  paths: () => [PATH],
  touchedBy: () => [PATH],
  daily: () => [],
  render(model, path, asOf) {
    if (path !== PATH) return null;
    const ctx = pageContext(model, asOf);
    return renderDocument(ctx, notFoundPage(ctx));
  },
};

function removed({ continuations }: SiteModel): string {
  if (continuations.length === 0) return 'Nothing that was told here has been removed.';
  return 'Or what stood here is among what was lost: the history says what, and why.';
}

function notFoundPage({ model, base }: PageContext): PageParts {
  const whole = wholeOf(model);
  return {
    path: null,
    address: null,
    title: 'Nothing at this address',
    description: 'There is no page at this address.',
    part: null,
    newest: model.head,
    main: markup`<div class="lead"><h1>There is no page at this address</h1>
<p>The address may be mistyped, or older than this page. ${removed(model)}</p></div>
${wholeMark(whole)}
<p>${whole.sentence}. <a href="${base}/">See what is happening now</a>, or look in the <a href="${base}/history">history</a>.</p>`,
  };
}
