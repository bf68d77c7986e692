import { openGraphLocaleOf } from '../../language/locale.ts';
import { CARD } from '../../picture/card/card.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { below } from '../page-context.ts';
import type { PageParts } from './document.ts';

/**
 * What services show where somebody shares the page's address (Open Graph; X wants one word more). They keep a picture
 * by its address: the number of the newest entry that the page shows makes it another one when the page changed.
 */
export function linkPreview(ctx: PageContext, page: PageParts): Markup | null {
  const { model, language, name, text } = ctx;
  const { title, description, address, newest, told } = page;
  if (!model.page || address === null) return null;
  const root = `${model.page.url}${below(model, language)}`;
  const [first, last] = [told?.at(0), told?.at(-1)];
  const og = (
    property: string,
    content: string | number,
  ) => markup`<meta property="og:${property}" content="${content}">
`;
  const time = (property: string, at: string) => markup`<meta property="article:${property}_time" content="${at}">
`;
  return markup`${og('type', first ? 'article' : 'website')}${og('site_name', name)}${og('title', title)}${og('description', description)}${og('url', `${root}${address}`)}${og('locale', openGraphLocaleOf(language))}${og('image', `${root}/card.png?${newest.index}`)}${og('image:width', CARD.width)}${og('image:height', CARD.height)}${og('image:alt', text('card.of', { page: name }))}${first && time('published', first.recordedAt)}${last && time('modified', last.recordedAt)}<meta name="twitter:card" content="summary_large_image">
`;
}
