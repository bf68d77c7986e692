import type { PageParts } from '../document/document.ts';
import { newestOf } from '../document/heads.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { calendarWay } from './calendar-way.ts';
import { embedWay } from './embed-way.ts';
import { featureFeedsWay } from './feature-feeds-way.ts';
import { feedsWay } from './feeds-way.ts';
import { programsWay } from './programs-way.ts';
import type { Way } from './way.ts';

/** Every way there is, for people first. One that comes to a reader, such as mail, stands before those one fetches. */
const WAYS: readonly Way[] = [feedsWay, featureFeedsWay, calendarWay, embedWay, programsWay];

/** How to hear of what happens without looking; null while the page has no address. */
export function followPage(ctx: PageContext, path: string): PageParts | null {
  const { model, name, say, text } = ctx;
  if (!model.page) return null;
  const { url } = model.page;
  return {
    path,
    address: '/follow',
    title: text('follow.title'),
    description: text('follow.description', { page: name }),
    part: 'follow',
    newest: newestOf([model.pageHead, model.catalogueHead]),
    main: markup`<div class="lead"><h1>${say('follow.title')}</h1><p>${say('follow.lead')}</p></div>
${WAYS.map((way): Markup | null => way(ctx, url))}`,
  };
}
