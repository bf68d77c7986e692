import type { Instant } from '@candor/log';
import { cleanText } from '@candor/markdown';
import { wordingAnswer } from '../../v2/wording.ts';
import type { FedPage } from '../fed-page.ts';
import type { Feed, FeedItem } from '../feed.ts';
import { tagUri } from './tag-uri.ts';
import { witnessLine, witnessParagraph } from './witness.ts';

/**
 * A feed as JSON Feed 1.1 (jsonfeed.org). `date_published` is when an item was first told, `date_modified` when its newest
 * word was recorded, or a word was corrected or withdrawn. `_candor` (an extension, as the format allows): the newest entry
 * of the record in it, and of an item that is one update what it said before, as in the v2 files.
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

function item(page: FedPage, told: FeedItem) {
  const { name, path, title, tags, first, modified, update, words } = told;
  const { model, settings, inZone } = page;
  const said = words(page);
  const time = (instant: Instant) => inZone(instant).iso;
  return {
    id: tagUri(settings.url, name),
    url: `${cleanText(settings.url)}/${path}`,
    title: cleanText(title),
    content_html: said.map(({ html }) => html).join('') + witnessParagraph(told),
    content_text: [...said.map(({ text }) => text), witnessLine(told)].join('\n\n'),
    date_published: inZone(first.recordedAt).iso,
    date_modified: inZone(modified.recordedAt).iso,
    // A feature may be called as a status is.
    tags: [...new Set(tags)],
    _candor: { index: modified.index, head: modified.hash, ...(update && wordingAnswer({ model, time }, update)) },
  };
}
