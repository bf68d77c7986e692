/** What requests are counted under, in the order of their numbers. */
export const ROUTES = [
  'home',
  'incidents',
  'maintenance',
  'features',
  'history',
  'v2',
  'assets',
  'live',
  'health',
] as const;

const PREFIXES = [
  '/?',
  '/incidents/',
  '/maintenance',
  '/features/',
  '/history',
  '/api/v2/',
  '/assets/',
  '/live',
  '/healthz',
] as const;

/** The number of the route that a request's target belongs to: it looks at the beginning only and allocates nothing. */
export function routeNumber(target: string | undefined): number {
  if (target === undefined) return ROUTES.length;
  if (target === '/') return 0;
  for (let at = 0; at < PREFIXES.length; at += 1) if (target.startsWith(PREFIXES[at] ?? '/')) return at;
  return ROUTES.length;
}
