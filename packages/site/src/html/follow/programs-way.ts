import type { Way } from './way.ts';
import { offerList, waySection } from './way.ts';

/** The files that programs read. */
export const programsWay: Way = (ctx, url) => {
  const { say } = ctx;
  return waySection(ctx, {
    id: 'programs',
    title: 'follow.programs',
    how: say('follow.programs-how'),
    body: offerList([
      { name: say('follow.summary'), note: say('follow.summary-note'), address: `${url}/api/v2/summary.json` },
      { name: say('follow.status'), note: say('follow.status-note'), address: `${url}/api/v2/status.json` },
    ]),
  });
};
