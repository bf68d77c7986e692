import { markup } from '../markup.ts';
import type { Way } from './way.ts';
import { addressLink, waySection } from './way.ts';

/** The calendar of planned maintenance, also before the first one: who subscribes now hears of it. */
export const calendarWay: Way = (ctx, url) => {
  const { say } = ctx;
  const address = `${url}/maintenance.ics`;
  const subscribe = `webcal:${address.replace(/^https?:/, '')}`;
  return waySection(ctx, {
    id: 'calendar',
    title: 'follow.calendar',
    how: say('follow.calendar-how'),
    body: markup`<p><a href="${subscribe}">${say('follow.subscribe')}</a></p>
<p>${say('follow.calendar-paste', { address: addressLink(address) })}</p>`,
  });
};
