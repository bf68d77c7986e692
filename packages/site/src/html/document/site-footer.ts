import { LANGUAGE_NAMES } from '../../language/locale.ts';
import { IMPRINT } from '../about/imprint.ts';
import { pageLinks } from '../looks/page-links.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { below } from '../page-context.ts';
import type { PageParts } from './document.ts';

/** How far the record goes that the page shows, what is said of the whole, and the page in other languages. */
export function siteFooter(ctx: PageContext, { newest, address, part }: PageParts): Markup {
  const { model, base, pages, say, text } = ctx;
  const { index, hash } = newest;
  const short = markup`<code>${hash.slice(0, 4)} ${hash.slice(4, 8)}</code>`;
  const record = markup`<a href="${pages}/record">${say('frame.record', { index, hash: short })}</a>`;
  const link = (to: 'about' | 'commitments' | 'follow') =>
    markup`<a href="${pages}/${to}"${part === to && markup` aria-current="page"`}>${say(`frame.${to}`)}</a>`;
  const imprint = model.imprint && markup` · <a href="${pages}/about#${IMPRINT}">${say('frame.imprint')}</a>`;
  return markup`<footer class="site"><div class="wrap">
${pageLinks(ctx, model.looks.footerLinks, text('frame.more-links'))}<nav aria-label="${text('frame.this-page')}">${link('about')}${imprint}${model.commitments.size > 0 && markup` · ${link('commitments')}`}${model.page && markup` · ${link('follow')}`}</nav>
${index > 0 && record}
<span><a href="${base}/history.atom">Atom</a> · <a href="${base}/api/v2/summary.json">JSON</a></span>
<span>${say('frame.published-with')}</span>
${languages(ctx, address)}</div></footer>`;
}

function languages({ model, base, language, text }: PageContext, address: string | null): Markup | null {
  if (model.languages.length === 1) return null;
  const links = model.languages.map((it) => {
    const name = LANGUAGE_NAMES[it];
    if (it === language) return markup` <span aria-current="true">${name}</span>`;
    const to = `${base}${below(model, it)}${address ?? '/'}`;
    return markup` <a lang="${it}" hreflang="${it}" href="${to}">${name}</a>`;
  });
  return markup`<nav aria-label="${text('frame.languages')}">${links}</nav>
`;
}
