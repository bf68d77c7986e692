import { snippetsFor } from '../../widget/snippets.ts';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { Way } from './way.ts';
import { waySection } from './way.ts';

/** What stands on pages of one's own. */
export const embedWay: Way = (ctx, url) => {
  const { say } = ctx;
  const { widget, frame, badge } = snippetsFor(ctx, url);
  const row = (
    name: Markup,
    snippet: string,
  ) => markup`<li><span>${name}<br><code dir="ltr">${snippet}</code></span></li>
`;
  return waySection(ctx, {
    id: 'embed',
    title: 'follow.embed',
    how: say('follow.embed-how'),
    body: markup`<ul class="rows">
${row(say('follow.widget'), widget)}${row(say('follow.frame'), frame)}${row(say('follow.badge'), badge)}</ul>`,
  });
};
