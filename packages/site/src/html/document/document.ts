import { wordsOf } from '@candor/log';
import { renderHtml } from '@candor/markdown';
import type { Head } from '@candor/record';
import { directionOf } from '../../language/locale.ts';
import type { Told } from '../../model/told-incident.ts';
import type { Markup } from '../markup.ts';
import { markup, trusted } from '../markup.ts';
import type { PageContext } from '../page-context.ts';
import { below } from '../page-context.ts';
import { removedNote } from '../words/removed.ts';
import { dressOf } from './dress.ts';
import { linkPreview } from './link-preview.ts';
import { scriptWords } from './script-words.ts';
import { siteFooter } from './site-footer.ts';
import { siteHeader } from './site-header.ts';

/** One page, as its own part of the site writes it. */
export interface PageParts {
  /** Its path in the published directory, without its language; null where it is shown at other addresses than its own. */
  readonly path: string | null;
  /** Where readers find it, below the page's url and its language: `/history/2024-04`. */
  readonly address: string | null;
  /** Not for search engines: it tells words that do not stand any more. */
  readonly isUnlisted?: boolean;
  /** What the tab says, state first; the page's name follows. */
  readonly title: string;
  readonly description: string;
  /** The feed of what this page is about, below the page's url; left out where that is the whole page. */
  readonly feed?: { readonly title: string; readonly path: string };
  /** Which part of the site it is. */
  readonly part: 'now' | 'maintenance' | 'history' | 'postmortems' | 'commitments' | 'follow' | 'about' | null;
  /** The newest entry of the record that it shows. */
  readonly newest: Head;
  readonly main: Markup;
  /** What was told, oldest first, where the page is an article about that. */
  readonly told?: readonly Pick<Told, 'recordedAt'>[];
  /** Where the same stands as Markdown, below the page's url: `/incidents/ID.md`. */
  readonly markdown?: string;
  /** Its own style, beside the one that every page has; the policy has to allow it (`dressOf`). */
  readonly style?: string;
  /** What machines read of it, in its head. */
  readonly data?: Markup | null;
}

/** The whole text of a page: everything that one is not without, around its own part. */
export function renderDocument(ctx: PageContext, page: PageParts): string {
  const { language, say } = ctx;
  const direction = directionOf(language);
  return markup`<!doctype html>
<html lang="${language}"${direction === 'rtl' && markup` dir="rtl"`}>
${head(ctx, page)}
<body${live(ctx, page)}>
<a class="skip" href="#main">${say('frame.skip')}</a>
${siteHeader(ctx, page.part)}
${notice(ctx)}
<main id="main" class="wrap" tabindex="-1">
${page.main}
</main>
${siteFooter(ctx, page)}
${scriptWords(ctx)}
</body>
</html>
`.toString();
}

function head(ctx: PageContext, page: PageParts): Markup {
  const { model, asOf, name, base } = ctx;
  const { style, scriptPath } = dressOf(asOf.assets, model.looks);
  return markup`<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<title>${page.title} · ${name}</title>
<meta name="description" content="${page.description}">
<meta name="color-scheme" content="light dark">
${addresses(ctx, page)}
${linkPreview(ctx, page)}${markdownLink(ctx, page)}${feedLinks(ctx, page)}
<link rel="icon" type="image/svg+xml" href="${base}/favicon.svg">
<style>${trusted(style)}</style>${
    page.style &&
    markup`
<style>${trusted(page.style)}</style>`
  }
<script type="module" src="${base}/${scriptPath}"></script>${
    page.data &&
    markup`
${page.data}`
  }
</head>`;
}

/** The feeds that a feed reader finds here, the page's own first, then the one that tells each update. */
function feedLinks({ name, base, text }: PageContext, { feed }: PageParts): Markup {
  const link = (title: string, path: string) =>
    markup`<link rel="alternate" type="application/atom+xml" title="${title} · ${name}" href="${base}/${path}">`;
  return markup`${
    feed &&
    markup`${link(feed.title, feed.path)}
`
  }${link(text('frame.updates'), 'updates.atom')}
${link(text('frame.history'), 'history.atom')}`;
}

/** Where the same stands as Markdown. */
function markdownLink({ base }: PageContext, { markdown }: PageParts): Markup | null {
  if (!markdown) return null;
  return markup`<link rel="alternate" type="text/markdown" href="${base}${markdown}">
`;
}

const NOT_LISTED = markup`<meta name="robots" content="noindex">`;

/** The page's own address, and those of the same page in the other languages. One without an address is not to be found. */
function addresses({ model, language }: PageContext, { address, isUnlisted }: PageParts): Markup | null {
  if (address === null) return NOT_LISTED;
  if (!model.page) return null;
  const { url } = model.page;
  const at = (it: typeof language) => `${url}${below(model, it)}${address}`;
  const others = model.languages.map(
    (it) => markup`
<link rel="alternate" hreflang="${it}" href="${at(it)}">`,
  );
  const [first = language] = model.languages;
  const alternates = markup`${others}
<link rel="alternate" hreflang="x-default" href="${at(first)}">`;
  return markup`${isUnlisted && NOT_LISTED}<link rel="canonical" href="${at(language)}">${model.languages.length > 1 && alternates}`;
}

function live({ model, language }: PageContext, { path, newest }: PageParts): Markup {
  const zone = model.page?.timeZone ?? 'Etc/UTC';
  const own = path === null ? null : `${below(model, language).slice(1)}/${path}`.replace(/^\//, '');
  return markup`${own !== null && markup` data-path="${own}"`} data-index="${newest.index}" data-zone="${zone}"`;
}

function notice(ctx: PageContext): Markup | null {
  const { model, text } = ctx;
  if (!model.page?.about) return null;
  // No day is its own: each time is told with its date.
  const { about } = model.page;
  const removed = removedNote(ctx, about);
  const words = removed ?? trusted(renderHtml(wordsOf(about), { day: '' }));
  return markup`<aside class="about" aria-label="${text('frame.notice')}"><div class="wrap md"${removed === null && ctx.asWritten}>${words}</div></aside>`;
}
