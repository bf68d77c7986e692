import { wordsOf } from '@candor/log';
import type { FedPage } from '../fed-page.ts';
import type { Feed, FeedItem } from '../feed.ts';
import { updatedAt } from '../feed.ts';
import { escapeMarkup } from './escape-markup.ts';
import { tagUri } from './tag-uri.ts';
import { CANDOR_NAMESPACE, witnessElement, witnessParagraph } from './witness.ts';

/**
 * A feed as Atom (RFC 4287), in Statuspage's form. `published` is when an item's newest word was recorded, as in
 * Statuspage's feeds, which move both; `updated` also moves when no more than a typo was put right.
 */
export function atomFeed(page: FedPage, feed: Feed, path: string): string {
  const { settings, language, inZone } = page;
  const url = escapeMarkup(settings.url);
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xml:lang="${language}" xmlns="http://www.w3.org/2005/Atom" xmlns:candor="${CANDOR_NAMESPACE}">
  <id>${escapeMarkup(tagUri(settings.url, feed.name))}</id>
  <link rel="alternate" type="text/html" href="${url}"/>
  <link rel="self" type="application/atom+xml" href="${url}/${path}"/>
  <title>${escapeMarkup(feed.title)}</title>
  <updated>${inZone(updatedAt(page, feed)).iso}</updated>
  <author>
    <name>${escapeMarkup(wordsOf(settings.name))}</name>
  </author>
${feed.items.map((item) => entry(page, item)).join('')}</feed>
`;
}

function entry(page: FedPage, item: FeedItem): string {
  const { name, path, title, newest, modified, words } = item;
  const { url } = page.settings;
  const [published, updated] = [newest, modified].map(({ recordedAt }) => page.inZone(recordedAt).iso);
  const html = words(page).map((it) => it.html);
  return `  <entry>
    <id>${escapeMarkup(tagUri(url, name))}</id>
    <published>${published}</published>
    <updated>${updated}</updated>
    <link rel="alternate" type="text/html" href="${escapeMarkup(url)}/${path}"/>
    <title>${escapeMarkup(title)}</title>
    <content type="html">${escapeMarkup(html.join('') + witnessParagraph(item))}</content>
    ${witnessElement(item)}
  </entry>
`;
}
