import type { Instant } from '@candor/log';
import { millisecondsOf } from '@candor/log';
import type { FedPage } from '../fed-page.ts';
import type { Feed, FeedItem } from '../feed.ts';
import { updatedAt } from '../feed.ts';
import { escapeMarkup } from './escape-markup.ts';
import { tagUri } from './tag-uri.ts';
import { CANDOR_NAMESPACE, witnessElement, witnessParagraph } from './witness.ts';

/** A feed as RSS 2.0. `guid` is the id that the item has in every format; `pubDate` is when its newest word was recorded. */
export function rssFeed(page: FedPage, feed: Feed, path: string): string {
  const url = escapeMarkup(page.settings.url);
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:candor="${CANDOR_NAMESPACE}">
  <channel>
    <title>${escapeMarkup(feed.title)}</title>
    <link>${url}</link>
    <atom:link rel="self" type="application/rss+xml" href="${url}/${path}"/>
    <description>${escapeMarkup(feed.description)}</description>
    <language>${page.language}</language>
    <pubDate>${rssDate(updatedAt(page, feed))}</pubDate>
${feed.items.map((it) => item(page, it)).join('')}  </channel>
</rss>
`;
}

function item(page: FedPage, told: FeedItem): string {
  const { name, path, title, newest, words } = told;
  const { url } = page.settings;
  const html = words(page).map((it) => it.html);
  return `    <item>
      <title>${escapeMarkup(title)}</title>
      <link>${escapeMarkup(url)}/${path}</link>
      <guid isPermaLink="false">${escapeMarkup(tagUri(url, name))}</guid>
      <pubDate>${rssDate(newest.recordedAt)}</pubDate>
      <description>${escapeMarkup(html.join('') + witnessParagraph(told))}</description>
      ${witnessElement(told)}
    </item>
`;
}

/** RFC 822, as RSS wants it: "Wed, 03 Apr 2024 18:10:00 GMT". */
function rssDate(instant: Instant): string {
  return new Date(millisecondsOf(instant)).toUTCString();
}
