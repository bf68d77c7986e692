import { wordsOf } from '@candor/log';
import { renderHtml } from '@candor/markdown';
import type { Head } from '@candor/record';
import type { Markup } from '../markup.ts';
import { markup, trusted } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { dressOf } from './dress.ts';
import { siteFooter } from './site-footer.ts';
import { siteHeader } from './site-header.ts';

/** One page, as its own part of the site writes it. */
export interface PageParts {
  /** Its path in the published directory; null where it is shown at other addresses than its own. */
  readonly path: string | null;
  /** Where readers find it, below the page's url: `/history/2024-04`. */
  readonly address: string | null;
  /** What the tab says, state first; the page's name follows. */
  readonly title: string;
  readonly description: string;
  /** Which part of the site it is. */
  readonly part: 'now' | 'maintenance' | 'history' | null;
  /** The newest entry of the record that it shows. */
  readonly newest: Head;
  readonly main: Markup;
}

/** The whole text of a page: everything that one is not without, around its own part. */
export function renderDocument(ctx: PageContext, page: PageParts): string {
  return markup`<!doctype html>
<html lang="en">
${head(ctx, page)}
<body${live(ctx, page)}>
<a class="skip" href="#main">Skip to content</a>
${siteHeader(ctx, page.part)}
${about(ctx)}
<main id="main" class="wrap" tabindex="-1">
${page.main}
</main>
${siteFooter(ctx, page.newest)}
</body>
</html>
`.toString();
}

function head({ model, asOf, name, base }: PageContext, page: PageParts): Markup {
  const { style, scriptPath } = dressOf(asOf.assets);
  const canonical = model.page && page.address !== null ? `${model.page.url}${page.address}` : null;
  return markup`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${page.title} · ${name}</title>
<meta name="description" content="${page.description}">
<meta name="color-scheme" content="light dark">
${canonical && markup`<link rel="canonical" href="${canonical}">`}
<link rel="alternate" type="application/atom+xml" title="${name}" href="${base}/history.atom">
<link rel="icon" type="image/svg+xml" href="${base}/favicon.svg">
<style>${trusted(style)}</style>
<script type="module" src="${base}/${scriptPath}"></script>
</head>`;
}

function live({ model }: PageContext, { path, newest }: PageParts): Markup {
  const zone = model.page?.timeZone ?? 'Etc/UTC';
  return markup`${path !== null && markup` data-path="${path}"`} data-index="${newest.index}" data-zone="${zone}"`;
}

function about({ model }: PageContext): Markup | null {
  if (!model.page?.about) return null;
  // No day is its own: each time is told with its date.
  const notice = renderHtml(wordsOf(model.page.about), { day: '' });
  return markup`<aside class="about" aria-label="About this page"><div class="wrap md" dir="auto">${trusted(notice)}</div></aside>`;
}
