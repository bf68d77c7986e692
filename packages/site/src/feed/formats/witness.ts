import type { FeedItem } from '../feed.ts';

/** The namespace of what feeds tell besides their formats: a name, and no address. */
export const CANDOR_NAMESPACE = 'urn:x-candor';

/** The newest entry that an item tells, for machines: whoever keeps the item can prove later what the record was. */
export function witnessElement({ modified }: FeedItem): string {
  return `<candor:record index="${modified.index}" head="${modified.hash}"/>`;
}

/** The same for people, as at the foot of a page. */
export function witnessLine({ modified: { index, hash } }: FeedItem): string {
  return `Record ${index} · ${hash.slice(0, 4)} ${hash.slice(4, 8)}`;
}

/** The line as HTML, behind all that the item says. */
export function witnessParagraph(item: FeedItem): string {
  return `<p><small>${witnessLine(item)}</small></p>`;
}
