import { logosOf } from '../looks/logo.ts';
import { pageLinks } from '../looks/page-links.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import type { PageParts } from './document.ts';

/** Whose page it is, and its parts. */
export function siteHeader(ctx: PageContext, part: PageParts['part']): Markup {
  const { model, name, pages, say, text } = ctx;
  const link = (
    to: Exclude<NonNullable<PageParts['part']>, 'about' | 'commitments'>,
    address: string,
    look?: 'roomy',
  ) =>
    markup`<a${look && markup` class="${look}"`} href="${pages}${address}"${part === to && markup` aria-current="page"`}>${say(`frame.${to}`)}</a>`;
  const maintenance = model.hasMaintenance && link('maintenance', '/maintenance');
  const postmortems = model.postmortems.size > 0 && link('postmortems', '/postmortems');
  const follow = model.page && link('follow', '/follow', 'roomy');
  return markup`<header class="site"><div class="wrap">
<a class="name" href="${pages}/"${ctx.asWritten}>${logo(ctx) ?? name}</a>
<nav aria-label="${text('frame.site')}">${link('now', '/')} ${maintenance} ${link('history', '/history')} ${postmortems} ${follow}</nav>
${pageLinks(ctx, model.looks.headerLinks, text('frame.links'))}</div></header>`;
}

/** The logo, which says the page's name to whoever does not see it; its size is known before it is there. */
function logo({ model, base, name }: PageContext): Markup | null {
  const { logo, dark } = logosOf(model);
  if (!logo) return null;
  const img = markup`<img class="logo" src="${base}/${logo.path}" alt="${name}" width="${logo.width}" height="${logo.height}">`;
  if (!dark) return img;
  const size = markup`width="${dark.width}" height="${dark.height}"`;
  return markup`<picture><source media="(prefers-color-scheme:dark)" srcset="${base}/${dark.path}" ${size}>${img}</picture>`;
}
