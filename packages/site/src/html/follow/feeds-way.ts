import type { Way } from './way.ts';
import { offerList, waySection } from './way.ts';

/** The feeds of all that happens. */
export const feedsWay: Way = (ctx, url) => {
  const { say } = ctx;
  const updates = {
    name: say('follow.updates'),
    note: say('follow.updates-note'),
    address: `${url}/updates.atom`,
    others: [
      ['RSS', `${url}/updates.rss`],
      ['JSON', `${url}/updates.json`],
    ],
  } as const;
  const incidents = {
    name: say('follow.incidents'),
    note: say('follow.incidents-note'),
    address: `${url}/history.atom`,
    others: [
      ['RSS', `${url}/history.rss`],
      ['JSON', `${url}/feed.json`],
    ],
  } as const;
  return waySection(ctx, {
    id: 'feeds',
    title: 'follow.feeds',
    how: say('follow.feeds-how'),
    body: offerList([updates, incidents]),
  });
};
