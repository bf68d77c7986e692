import { cleanText } from '@candor/markdown';
import type { FedPage } from '../fed-page.ts';
import type { Feed, FeedItem } from '../feed.ts';
import { tagUri } from './tag-uri.ts';

/**
 * A feed as JSON Feed 1.1 (jsonfeed.org). `date_published` is when an item was first told, `date_modified` when its newest
 * word was recorded.
 */
export function jsonFeed(page: FedPage, feed: Feed, path: string): string {
  const url = cleanText(page.settings.url);
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: cleanText(feed.title),
    home_page_url: url,
    feed_url: `${url}/${path}`,
    description: cleanText(feed.description),
    items: feed.items.map((it) => item(page, it)),
  });
}

function item(page: FedPage, { name, path, title, tags, first, newest, words }: FeedItem) {
  const { settings, inZone } = page;
  const said = words(page);
  return {
    id: tagUri(settings.url, name),
    url: `${cleanText(settings.url)}/${path}`,
    title: cleanText(title),
    content_html: said.map(({ html }) => html).join(''),
    content_text: said.map(({ text }) => text).join('\n\n'),
    date_published: inZone(first.recordedAt).iso,
    date_modified: inZone(newest.recordedAt).iso,
    // A feature may be called as a status is.
    tags: [...new Set(tags)],
  };
}
