import { expect, it } from 'vitest';
import { ROUTES, routeNumber } from './route.ts';

it.each([
  ['/', 'home'],
  ['/?index=12', 'home'],
  ['/incidents/abcdefghijkl', 'incidents'],
  ['/maintenance', 'maintenance'],
  ['/maintenance/abcdefghijkl', 'maintenance'],
  ['/features/whatsapp-messages', 'features'],
  ['/history', 'history'],
  ['/history.atom', 'history'],
  ['/api/v2/summary.json', 'v2'],
  ['/assets/page-0a1b2c3d.js', 'assets'],
  ['/live?since=3', 'live'],
  ['/healthz', 'health'],
  ['/readyz', undefined],
  ['/wp-login.php', undefined],
  ['http://elsewhere/', undefined],
  [undefined, undefined],
])('%s counts as %s', (target, route) => {
  expect(ROUTES[routeNumber(target)]).toBe(route);
});
