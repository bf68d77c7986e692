import type { Head } from '@candor/record';
import type { Markup } from '../markup.ts';
import { markup } from '../markup.ts';
import type { PageContext } from '../page-context.ts';

/** How far the record goes that the page shows, and the same for machines. */
export function siteFooter({ base }: PageContext, newest: Head): Markup {
  const { index, hash } = newest;
  const record = markup`<span>Record ${index} · <code>${hash.slice(0, 4)} ${hash.slice(4, 8)}</code></span>`;
  return markup`<footer class="site"><div class="wrap">
${index > 0 && record}
<span><a href="${base}/history.atom">Atom</a> · <a href="${base}/api/v2/summary.json">JSON</a></span>
<span>Published with Candor</span>
</div></footer>`;
}
