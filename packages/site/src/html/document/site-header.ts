import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import type { PageParts } from './document.ts';

/** Whose page it is, and its parts. */
export function siteHeader({ model, name, base }: PageContext, part: PageParts['part']): Markup {
  const link = (to: PageParts['part'], address: string, words: string) =>
    markup`<a href="${base}${address}"${part === to && markup` aria-current="page"`}>${words}</a>`;
  const maintenance = model.hasMaintenance && link('maintenance', '/maintenance', 'Maintenance');
  return markup`<header class="site"><div class="wrap">
<a class="name" href="${base}/" dir="auto">${name}</a>
<nav aria-label="Site">${link('now', '/', 'Now')}${maintenance}${link('history', '/history', 'History')}</nav>
</div></header>`;
}
