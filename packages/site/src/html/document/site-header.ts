import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import type { PageParts } from './document.ts';

/** Whose page it is, and its parts. */
export function siteHeader(ctx: PageContext, part: PageParts['part']): Markup {
  const { model, name, pages, say, text } = ctx;
  const link = (to: NonNullable<PageParts['part']>, address: string) =>
    markup`<a href="${pages}${address}"${part === to && markup` aria-current="page"`}>${say(`frame.${to}`)}</a>`;
  const maintenance = model.hasMaintenance && link('maintenance', '/maintenance');
  return markup`<header class="site"><div class="wrap">
<a class="name" href="${pages}/"${ctx.asWritten}>${name}</a>
<nav aria-label="${text('frame.site')}">${link('now', '/')}${maintenance}${link('history', '/history')}</nav>
</div></header>`;
}
