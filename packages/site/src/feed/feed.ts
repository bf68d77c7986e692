import type { Instant, Text } from '@candor/log';
import type { Told } from '../model/told-incident.ts';
import type { Worded } from '../model/told-wording.ts';
import { latest } from '../v2/latest.ts';
import type { FedPage } from './fed-page.ts';
import type { Words } from './words/paragraph.ts';

/** One thing that a feed tells: an incident, a maintenance, a word about either, entries that are lost. */
export interface FeedItem {
  /** What it is called for good: the specific part of a tag URI, such as `Incident/ID`. */
  readonly name: string;
  /** Where readers find it, below the page's address. */
  readonly path: string;
  readonly title: string;
  /** What it is and how it stands, in words for machines. */
  readonly tags: readonly string[];
  /** The first and the newest of what it tells. */
  readonly first: Pick<Told, 'index' | 'hash' | 'recordedAt'>;
  readonly newest: Pick<Told, 'index' | 'hash' | 'recordedAt'>;
  /** What changed it last, also what brings nobody news: a typo that was put right. */
  readonly modified: Pick<Told, 'index' | 'hash' | 'recordedAt'>;
  /** The update that it alone tells. */
  readonly update?: Told & Worded<Text | null>;
  /** What it tells, the newest first. */
  readonly words: (page: FedPage) => readonly Words[];
}

/** A feed, whatever the format that it is written in. */
export interface Feed {
  /** What it is called for good, as an item is: `/history`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** The newest first. */
  readonly items: readonly FeedItem[];
}

/** When a feed changed last: what changed last of its items, and when the record began while there is none. */
export function updatedAt({ beganAt }: FedPage, { items }: Feed): Instant {
  return items.map(({ modified }) => modified.recordedAt).reduce(latest, items[0]?.modified.recordedAt ?? beganAt);
}
