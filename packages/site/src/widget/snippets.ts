import { markup } from '../html/markup.ts';
import type { PageContext } from '../html/page-context.ts';

/** HTML for other people to paste into their pages. */
export interface Snippets {
  readonly widget: string;
  readonly frame: string;
  readonly badge: string;
}

/** The widget, the same in a frame, and the badge of the whole, in the language of the page that shows them. */
export function snippetsFor({ name, base, pages, text }: PageContext, url: string): Snippets {
  const root = `${url}${pages.slice(base.length)}`;
  const words = text('card.of', { page: name });
  return {
    widget: markup`<candor-status><a href="${root}/">${words}</a></candor-status>
<script async src="${url}/widget.js"></script>`.toString(),
    frame: markup`<iframe src="${root}/widget" title="${words}" width="420" height="64"></iframe>`.toString(),
    badge: markup`<a href="${root}/"><img src="${root}/badge.svg" alt="${words}"></a>`.toString(),
  };
}
