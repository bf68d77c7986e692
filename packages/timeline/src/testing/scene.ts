import type { CatalogueEvent } from '@candor/features';
import { CATALOGUE_STREAM } from '@candor/features';
import type { IncidentEvent, LinkEvent, PostmortemEvent } from '@candor/incidents';
import { incidentStream, LINKS_STREAM, postmortemStream, titleOf } from '@candor/incidents';
import type { Actor, Recorded } from '@candor/log';
import { FeatureId, IncidentId, Instant, ProductId } from '@candor/log';
import { LogBook } from '@candor/record/testing';
import type { TimelineInput } from '../timeline.ts';

/** The incident that tests tell of. */
export const INCIDENT = IncidentId.parse('inc000000001');

/** Two products and the features that failed on 3 April 2024. */
const PRODUCTS = { whatsapp: ProductId.parse('whatsapp0000'), instagram: ProductId.parse('instagram000') };
export const FEATURES = {
  messages: FeatureId.parse('messages0000'),
  media: FeatureId.parse('media0000000'),
  status: FeatureId.parse('status000000'),
  lastSeen: FeatureId.parse('lastseen0000'),
  feed: FeatureId.parse('feed00000000'),
  stories: FeatureId.parse('stories00000'),
};

/** A moment of 3 April 2024: `18:10` or `18:10:03`, in UTC. A full ISO 8601 instant is taken as it is. */
export function at(time: string): Instant {
  if (time.includes('T')) return Instant.parse(time);
  return Instant.parse(`2024-04-03T${time.length === 5 ? `${time}:00` : time}Z`);
}

const ADMIN: Actor = { role: 'admin', id: 'operator-0' };

/** A log whose catalogue holds `PRODUCTS` and `FEATURES`, added the day before. */
export function openScene(): LogBook {
  const book = new LogBook();
  const before = at('2024-04-02T09:00:00Z');
  const { whatsapp, instagram } = PRODUCTS;
  book.run(before, { type: 'AddProduct', productId: whatsapp, name: 'WhatsApp' }, ADMIN);
  book.run(before, { type: 'AddProduct', productId: instagram, name: 'Instagram' }, ADMIN);
  const features = [
    [whatsapp, FEATURES.messages, 'Send and receive messages'],
    [whatsapp, FEATURES.media, 'Send photos and videos'],
    [whatsapp, FEATURES.status, 'Status updates'],
    [whatsapp, FEATURES.lastSeen, 'Last seen'],
    [instagram, FEATURES.feed, 'Feed'],
    [instagram, FEATURES.stories, 'Stories'],
  ] as const;
  for (const [productId, featureId, name] of features)
    book.run(before, { type: 'AddFeature', productId, featureId, name }, ADMIN);
  return book;
}

/** What the timeline of `INCIDENT` is read from. */
export function inputOf({ log, incidents }: LogBook): TimelineInput {
  return {
    incident: log.filter(({ stream }) => stream === incidentStream(INCIDENT)) as Recorded<IncidentEvent>[],
    postmortem: log.filter(({ stream }) => stream === postmortemStream(INCIDENT)) as Recorded<PostmortemEvent>[],
    catalogue: log.filter(({ stream }) => stream === CATALOGUE_STREAM) as Recorded<CatalogueEvent>[],
    links: {
      events: log.filter(({ stream }) => stream === LINKS_STREAM) as Recorded<LinkEvent>[],
      titles: new Map([...incidents].map(([id, incident]) => [id, titleOf(incident)])),
    },
  };
}
