import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { prose } from './prose.ts';

/** What readers can hold the page to. */
export function promises(ctx: PageContext): Markup {
  const { say } = ctx;
  const body = markup`<ul>
<li>${say('about.nothing-rewritten')}</li>
<li>${say('about.two-clocks')}</li>
<li>${say('about.next-word')}</li>
<li>${say('about.how-far')}</li>
</ul>`;
  return prose(ctx, { id: 'promises', title: 'about.promises', body });
}
